import type { Definition, InlineCode, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { cleanCharacters } from './clean-text.ts';
import { setLines } from './leaf-text.ts';
import type { GrowingLines } from './leaf-text.ts';
import { safeAddress } from './safe-address.ts';
import { blockText } from './text-model.ts';

/** What the sanitiser knows of the article it works on. */
export interface Source {
  /** Line in the file, from 1, of a line that the parser saw. */
  readonly lineOf: (parsedLine: number) => number;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Definitions that some reference used. */
  readonly used: Set<string>;
  readonly lines: GrowingLines;
}

/** The first definition of each label, as references find them. */
export function findDefinitions(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/**
 * The allowed form of inline nodes: text, code, emphasis, strong, strikethrough, hard breaks and links to checked addresses.
 * HTML is text; an image is its alternative text; a footnote reference is its label in brackets; any other link is its text.
 * In-page links are kept with their fragment, for `resolveFragments`.
 */
export function sanitiseInline(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  return nodes.flatMap((node) => sanitiseNode(node, source));
}

function sanitiseNode(node: PhrasingContent, source: Source): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [leafOf('text', node.value, node, source)];
    case 'inlineCode':
      return [leafOf('inlineCode', node.value, node, source)];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: unwrap(node.type, sanitiseInline(node.children, source)) }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
    case 'imageReference':
      if (node.type === 'imageReference') source.used.add(node.identifier);
      return [leafOf('text', node.alt ?? '', node, source)];
    case 'link':
      return toLink(node.url, sanitiseInline(node.children, source));
    case 'linkReference':
      source.used.add(node.identifier);
      return toLink(
        source.definitions.get(node.identifier)?.url ?? '',
        sanitiseInline(node.children, source),
      );
    case 'footnoteReference':
      return [leafOf('text', `[${node.label ?? node.identifier}]`, node, source)];
    default:
      return [];
  }
}

/** Children without a further element of the kind they are already in: it would change nothing that is seen. */
function unwrap(type: string, children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === type && 'children' in child) return child.children as PhrasingContent[];
    if (!('children' in child)) return [child];
    return [{ ...child, children: unwrap(type, child.children as PhrasingContent[]) } as PhrasingContent];
  });
}

/** A leaf with the lines it comes from. */
export function leafOf(
  type: 'text' | 'inlineCode',
  value: string,
  { position }: Pick<PhrasingContent, 'position'>,
  { lineOf, lines }: Source,
): Text | InlineCode {
  const leaf = { type, value: '' };
  const first = position?.start.line ?? 1;
  setLines(
    leaf,
    value.split('\n').map((text, index) => ({ text: cleanCharacters(text), line: lineOf(first + index) })),
    lines,
  );
  return leaf;
}

function toLink(url: string, children: PhrasingContent[]): PhrasingContent[] {
  const text = children.map(blockText).join('');
  const address = url.startsWith('#') ? url : safeAddress(url, text);
  return address === null ? children : [{ type: 'link', url: address, children }];
}
