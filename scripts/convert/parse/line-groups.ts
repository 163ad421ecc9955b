import { continuesParagraph, findWrapping } from '../wrapped-lines.ts';
import type { Wrapping } from '../wrapped-lines.ts';
import { collapseSpace } from './clean-text.ts';
import type { SourceLine } from './clean-text.ts';

/** Lines of a plain-text article that belong together; markers of list items are cut off. */
export type LineGroup =
  | { readonly kind: 'paragraph'; readonly lines: readonly SourceLine[]; readonly blankAfter: boolean }
  | {
      readonly kind: 'list';
      readonly start: number | null;
      readonly items: readonly (readonly SourceLine[])[];
    }
  | { readonly kind: 'table'; readonly lines: readonly SourceLine[] };

interface Cursor {
  readonly lines: readonly SourceLine[];
  readonly wrapping: Wrapping;
  at: number;
}

const BULLET = /^\s*[-*+•‣◦▪·]\s+(?=.*[\p{L}\p{N}])/u;
const NUMBER = /^\s*(?<number>\d{1,3})[.)]\s+(?=\S)/u;
const DELIMITER_ROW = /^(?=.*\|)\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * Groups the lines of a plain-text article, in order. A line that opens with a bullet (- * + • ‣ ◦ ▪ ·), white space and then
 * some letter or digit is a list item; so are two or more lines numbered one after the other ("1." or "1)"). A line with a pipe
 * over a delimiter row ("|---|---|") opens a pipe table. Every other line is a paragraph or goes on with one.
 */
export function groupLines(lines: readonly SourceLine[]): LineGroup[] {
  const wrapping = findWrapping(lines.map(({ text }) => text.trim()));
  const cursor: Cursor = { lines, wrapping, at: 0 };
  const groups: LineGroup[] = [];
  while (cursor.at < lines.length) {
    if (isBlank(lines[cursor.at])) cursor.at++;
    else
      groups.push(readTable(cursor) ?? readBullets(cursor) ?? readNumbers(cursor) ?? readParagraph(cursor));
  }
  return groups;
}

function isBlank(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.trim() === '';
}

function readTable(cursor: Cursor): LineGroup | undefined {
  if (!startsTable(cursor.lines, cursor.at)) return undefined;
  const from = cursor.at;
  while (cursor.lines[cursor.at]?.text.includes('|')) cursor.at++;
  return { kind: 'table', lines: cursor.lines.slice(from, cursor.at) };
}

function startsTable(lines: readonly SourceLine[], at: number): boolean {
  return Boolean(lines[at]?.text.includes('|')) && DELIMITER_ROW.test(lines[at + 1]?.text ?? '');
}

function readBullets(cursor: Cursor): LineGroup | undefined {
  const items: SourceLine[][] = [];
  while (BULLET.test(cursor.lines[cursor.at]?.text ?? '')) {
    items.push(readItem(cursor, BULLET));
    skipBlanksBefore(cursor, (line) => BULLET.test(line));
  }
  return items.length > 0 ? { kind: 'list', start: null, items } : undefined;
}

function readNumbers(cursor: Cursor): LineGroup | undefined {
  const from = cursor.at;
  const start = numberOf(cursor.lines[from]);
  if (start === null) return undefined;
  const items: SourceLine[][] = [];
  while (numberOf(cursor.lines[cursor.at]) === start + items.length) {
    items.push(readItem(cursor, NUMBER));
    skipBlanksBefore(cursor, (line) => NUMBER.test(line));
  }
  if (items.length > 1) return { kind: 'list', start, items };
  cursor.at = from;
  return undefined;
}

function numberOf(line: SourceLine | undefined): number | null {
  const digits = NUMBER.exec(line?.text ?? '')?.groups?.['number'];
  return digits === undefined ? null : Number(digits);
}

function skipBlanksBefore(cursor: Cursor, isWanted: (line: string) => boolean): void {
  let next = cursor.at;
  while (isBlank(cursor.lines[next])) next++;
  if (isWanted(cursor.lines[next]?.text ?? '')) cursor.at = next;
}

function readItem(cursor: Cursor, marker: RegExp): SourceLine[] {
  const [first, ...rest] = readRun(cursor);
  return [{ ...first!, text: collapseSpace(first!.text.replace(marker, '')) }, ...rest];
}

function readParagraph(cursor: Cursor): LineGroup {
  const lines = readRun(cursor);
  return {
    kind: 'paragraph',
    lines,
    blankAfter: cursor.at < cursor.lines.length && isBlank(cursor.lines[cursor.at]),
  };
}

function readRun(cursor: Cursor): SourceLine[] {
  const run: SourceLine[] = [];
  do {
    const line = cursor.lines[cursor.at]!;
    run.push({ ...line, text: collapseSpace(line.text) });
    cursor.at++;
  } while (goesOn(cursor));
  return run;
}

function goesOn({ lines, wrapping, at }: Cursor): boolean {
  const line = lines[at];
  if (line === undefined || isBlank(line) || startsTable(lines, at)) return false;
  return continuesParagraph(collapseSpace(lines[at - 1]!.text), line.text, wrapping);
}
