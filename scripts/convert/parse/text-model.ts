import type { Heading, InlineCode, Nodes, Paragraph, Root, TableCell, Text } from 'mdast';

/** A node that carries characters of the article's text. */
export type Leaf = Text | InlineCode;

/** A node whose leaves make one block of the text. */
export type TextBlock = Heading | Paragraph | TableCell;

/** Where in the file a stretch of a leaf comes from: from `offset` in the leaf on, it is line `line`. */
export interface LineStart {
  readonly offset: number;
  readonly line: number;
}

/** The lines that a leaf comes from, first at offset 0. */
export type LeafLines = ReadonlyMap<Leaf, readonly LineStart[]>;

/** One leaf and where its value stands in the text: `text.slice(start, end) === leaf.value`. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
}

/** What stands between two blocks in the text. */
export const BLOCK_GAP = '\n\n';

/** The headings, paragraphs and table cells of a tree that hold any text, in order. */
export function textBlocks(root: Root): TextBlock[] {
  const found: TextBlock[] = [];
  const walk = (node: Nodes): void => {
    if (isTextBlock(node)) found.push(node);
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return found.filter((block) => leavesOf(block).length > 0);
}

function isTextBlock(node: Nodes): node is TextBlock {
  return node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell';
}

/** The leaves of a node and the line breaks between them, in order. */
export function leavesOf(node: Nodes): (Leaf | '\n')[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node];
  if (node.type === 'break') return ['\n'];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child)) : [];
}

/** Every leaf of a tree with its place in the text. */
export function placeLeaves(root: Root): PlacedLeaf[] {
  const placed: PlacedLeaf[] = [];
  let at = 0;
  textBlocks(root).forEach((block, index) => {
    if (index > 0) at += BLOCK_GAP.length;
    for (const leaf of leavesOf(block)) {
      const length = leaf === '\n' ? 1 : leaf.value.length;
      if (leaf !== '\n') placed.push({ leaf, start: at, end: at + length });
      at += length;
    }
  });
  return placed;
}

/** The visible text of a tree: its blocks joined by a blank line, a hard line break as `\n`. */
export function textOf(root: Root): string {
  return textBlocks(root).map(blockText).join(BLOCK_GAP);
}

/** The visible text of one node, a hard line break as `\n`. */
export function blockText(node: Nodes): string {
  return leavesOf(node)
    .map((leaf) => (leaf === '\n' ? leaf : leaf.value))
    .join('');
}

/** A function from an offset in the text to the line of the file it comes from; the first line where nothing is known. */
export function lineFinder(root: Root, lines: LeafLines): (offset: number) => number {
  const starts = placeLeaves(root).flatMap(({ leaf, start }) =>
    (lines.get(leaf) ?? []).map(({ offset, line }) => ({ offset: start + offset, line })),
  );
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.offset <= offset) low = middle + 1;
      else high = middle;
    }
    return starts[low - 1]?.line ?? starts[0]?.line ?? 1;
  };
}
