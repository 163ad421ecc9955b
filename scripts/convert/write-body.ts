import type { Nodes, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Form } from './body/escape-text.ts';
import { handlersFor } from './body/markdown-handlers.ts';

/**
 * Serialises a body as MDX that holds nothing but what the tree holds: no expression, no ESM, no element except `<mark>`, `<bdi>`
 * and those that stand for Markdown. `readable` escapes only what needs it; `escaped` writes every character that is no letter,
 * digit or space as a character reference and emphasis as elements. Ends in a line break. Throws a TypeError for a tree with
 * an element or attribute that is not on the list.
 */
export function writeBody(root: Root, form: Form = 'readable'): string {
  return toMarkdown(mergeText(root) as Root, {
    bullet: '-',
    rule: '*',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmStrikethroughToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: handlersFor(form),
  });
}

/** Joins adjacent texts and drops empty ones, so that each escape sees what really stands next to it. */
function mergeText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type !== 'text') children.push(mergeText(child));
    else if (last?.type === 'text') last.value += child.value;
    else if (child.value !== '') children.push({ ...child });
  }
  return { ...node, children };
}
