import type { PhrasingContent, Text } from 'mdast';
import type { Leaf, LineStart } from './text-model.ts';
import { leavesOf } from './text-model.ts';

/** The lines that leaves come from, while a tree is being built. */
export type GrowingLines = Map<Leaf, readonly LineStart[]>;

/** Sets a leaf's value from lines of the source, joined by one space; runs of white space are one space. */
export function setLines(
  leaf: Leaf,
  from: readonly { text: string; line: number }[],
  lines: GrowingLines,
): void {
  const starts: LineStart[] = [];
  let value = '';
  for (const { text, line } of from) {
    if (starts.length > 0 && !value.endsWith(' ')) value += ' ';
    starts.push({ offset: value.length, line });
    const shown = text.replace(/[ \t]+/gu, ' ');
    value += value.endsWith(' ') ? shown.trimStart() : shown;
  }
  leaf.value = value;
  lines.set(leaf, starts);
}

/** Joins adjacent texts and drops empty leaves and emptied elements. */
export function mergeTexts(children: readonly PhrasingContent[], lines: GrowingLines): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text') appendText(last, child, lines);
    else if (!isEmpty(child)) merged.push(child);
  }
  return merged;
}

function isEmpty(node: PhrasingContent): boolean {
  return node.type !== 'break' && leavesOf(node).every((leaf) => leaf !== '\n' && leaf.value === '');
}

function appendText(to: Text, added: Text, lines: GrowingLines): void {
  const moved = (lines.get(added) ?? []).map(({ offset, line }) => ({
    offset: to.value.length + offset,
    line,
  }));
  lines.set(to, [...(lines.get(to) ?? []), ...moved]);
  to.value += added.value;
}

/** Takes off white space at both ends of a block and of each of its lines, and line breaks at its ends; [] where nothing is left. */
export function trimBlock(children: readonly PhrasingContent[], lines: GrowingLines): PhrasingContent[] {
  const tokens = children.flatMap((child) => leavesOf(child));
  trimStarts(tokens, lines);
  trimEnds(tokens);
  const kept = mergeTexts(
    children.flatMap((child) => prune(child, lines)),
    lines,
  );
  const first = kept.findIndex(({ type }) => type !== 'break');
  const last = kept.findLastIndex(({ type }) => type !== 'break');
  if (first === -1) return [];
  return kept
    .slice(first, last + 1)
    .filter(({ type }, index, all) => type !== 'break' || all[index - 1]?.type !== 'break');
}

function prune(node: PhrasingContent, lines: GrowingLines): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = mergeTexts(
    (node.children as PhrasingContent[]).flatMap((child) => prune(child, lines)),
    lines,
  );
  return children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
}

function trimStarts(tokens: readonly (Leaf | '\n')[], lines: GrowingLines): void {
  let atStart = true;
  for (const token of tokens) {
    if (token === '\n') atStart = true;
    else if (atStart) {
      const cut = token.value.length - token.value.trimStart().length;
      token.value = token.value.trimStart();
      lines.set(
        token,
        (lines.get(token) ?? []).map(({ offset, line }) => ({ offset: Math.max(0, offset - cut), line })),
      );
      atStart = token.value === '';
    }
  }
}

function trimEnds(tokens: readonly (Leaf | '\n')[]): void {
  let atEnd = true;
  for (const token of tokens.toReversed()) {
    if (token === '\n') atEnd = true;
    else if (atEnd) {
      token.value = token.value.trimEnd();
      atEnd = token.value === '';
    }
  }
}
