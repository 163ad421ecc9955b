import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';

/** Elements of a page that an article of words cannot hold. */
const NOT_TEXT =
  'audio button canvas embed iframe img input map math noscript object picture script select style svg template textarea video'.split(
    ' ',
  );
const NOTHING = Object.fromEntries(NOT_TEXT.map((name) => [name, () => undefined]));

const notInConstruct: Unsafe['notInConstruct'] = [
  'autolink',
  'link',
  'label',
  'destinationRaw',
  'destinationLiteral',
];
/** Signs that would begin an address or a footnote of GFM, in which escapes are not seen as such. */
const UNSAFE: Unsafe[] = [
  { character: '.', before: '[Ww][Ww][Ww]', inConstruct: 'phrasing', notInConstruct },
  { character: ':', before: '[PpSs]', after: '\\/', inConstruct: 'phrasing', notInConstruct },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct },
  { character: '^', before: '\\[', inConstruct: 'phrasing', notInConstruct },
];

/**
 * A piece of HTML as Markdown of the same visible text: headings, paragraphs, lists, quotations, tables, emphasis and links. Nothing of
 * it can act: it is text that the converter reads as any other article. Addresses of links are completed by `base`; a link without a
 * whole address is its text.
 */
export function markdownOf(html: string, base: string | null): string {
  const tree = toMdast(fromHtml(html, { fragment: true }), {
    handlers: NOTHING,
    nodeHandlers: { comment: () => undefined },
  });
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: [tree as Root['children'][number]] };
  return toMarkdown(tidy(root, base), {
    bullet: '-',
    rule: '*',
    resourceLink: true,
    extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
    unsafe: UNSAFE,
  });
}

/** The visible text of a piece of HTML on one line. */
export function plainTextOf(html: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers: NOTHING });
  return toString(tree).replaceAll(/\s+/gu, ' ').trim();
}

function tidy<Node extends Nodes>(node: Node, base: string | null): Node {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const tidied = tidy(child, base);
    if (tidied.type === 'image' || tidied.type === 'imageReference' || tidied.type === 'html') return [];
    if (tidied.type !== 'link') return [tidied];
    const url = URL.parse(tidied.url, base ?? undefined);
    return url === null || !/^https?:$/u.test(url.protocol)
      ? tidied.children
      : [{ ...tidied, url: url.href, title: null }];
  });
  return { ...node, children };
}
