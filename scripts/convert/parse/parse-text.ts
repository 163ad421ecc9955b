import type { List, ListItem, Paragraph, RootContent, Text } from 'mdast';
import { findBoilerplate } from './boilerplate.ts';
import type { Dropped } from './boilerplate.ts';
import { collapseSpace, readLines, stripBidiControls } from './clean-text.ts';
import type { SourceLine } from './clean-text.ts';
import { findRoles } from './headings.ts';
import type { Role } from './headings.ts';
import { groupLines } from './line-groups.ts';
import type { LineGroup } from './line-groups.ts';
import { parseTable } from './plain-text-table.ts';
import type { ParsedTree } from './parsed-tree.ts';
import type { Leaf, LineStart } from './text-model.ts';

type Lines = Map<Leaf, readonly LineStart[]>;

/**
 * Parses a plain-text article. Nothing inline is Markdown or HTML: stars, brackets and angle brackets are text. What changes is
 * white space, control characters, the markers of list items and the pipes of tables; see `readLines` and `groupLines`.
 */
export function parseText(source: string): ParsedTree {
  const groups = groupLines(readLines(source));
  const dropped = findBoilerplate(groups.map(plainOf));
  const kept = groups.filter((_, index) => !dropped.has(index));
  const roles = findRoles(kept.map(candidateOf));
  const lines: Lines = new Map();
  const children = kept.flatMap((group, index) => toNodes(group, roles[index]!, lines));
  return { root: { type: 'root', children }, lines, dropped: inOrder(dropped) };
}

function inOrder(dropped: ReadonlyMap<number, Dropped>): Dropped[] {
  return [...dropped].sort(([a], [b]) => a - b).map(([, report]) => report);
}

function plainOf(group: LineGroup): { text: string; line: number } {
  const lines = linesOf(group);
  return { text: lines.map(({ text }) => text).join(' '), line: lines[0]!.number };
}

function linesOf(group: LineGroup): readonly SourceLine[] {
  return group.kind === 'list' ? group.items.flat() : group.lines;
}

function candidateOf(group: LineGroup) {
  const { text } = plainOf(group);
  if (group.kind !== 'paragraph') return { kind: 'other' as const, text, oneLine: false, blankAfter: false };
  return {
    kind: 'paragraph' as const,
    text,
    oneLine: group.lines.length === 1,
    blankAfter: group.blankAfter,
  };
}

function toNodes(group: LineGroup, role: Role, lines: Lines): RootContent[] {
  if (group.kind === 'list') return [toList(group, lines)];
  if (group.kind === 'table') {
    const table = parseTable(group.lines, lines);
    return table
      ? [table]
      : group.lines.map((line) => toParagraph({ ...line, text: collapseSpace(line.text) }, lines));
  }
  const text = toText(group.lines, lines);
  if (text.value === '') return [];
  if (role.kind === 'body') return [{ type: 'paragraph', children: [text] }];
  text.value = stripBidiControls(text.value);
  if (text.value === '') return [];
  return [{ type: 'heading', depth: role.depth, children: [text] }];
}

function toParagraph(line: SourceLine, lines: Lines): Paragraph {
  return { type: 'paragraph', children: [toText([line], lines)] };
}

function toList({ start, items }: Extract<LineGroup, { kind: 'list' }>, lines: Lines): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [toText(item, lines)] }],
  }));
  return { type: 'list', ordered: start !== null, start, spread: false, children };
}

function toText(from: readonly SourceLine[], lines: Lines): Text {
  const starts: LineStart[] = [];
  let value = '';
  for (const { text, number } of from) {
    if (value !== '') value += ' ';
    starts.push({ offset: value.length, line: number });
    value += text;
  }
  const leaf: Text = { type: 'text', value };
  lines.set(leaf, starts);
  return leaf;
}
