import type { Span } from './mentions.ts';
import { continuesParagraph, findWrapping } from './wrapped-lines.ts';

/** A sentence of a text, and the number of the block (paragraph, heading, cell) it stands in. */
export interface Sentence extends Span {
  readonly block: number;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|vs|No|Nos|Inc|Ltd|Corp|Co|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|approx|etc|e\.g|i\.e|cf|al|a\.m|p\.m)|(?:^|[\s(.])\p{L})\.$/u;
const END = /[.!?…]+["'”’)\]»]*(?=\s|$)/gu;

/**
 * Splits a text into sentences, in order. Line breaks end a block where the line is blank or the next one does not
 * continue it (see `continuesParagraph`); other line breaks are white space. Spans are trimmed and never empty.
 */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  splitBlocks(text).forEach(({ start, end }, block) => {
    for (const [from, to] of cut(text.slice(start, end))) {
      found.push({ start: start + from, end: start + to, text: text.slice(start + from, start + to), block });
    }
  });
  return found;
}

/** The sentence that holds the start of a span; undefined where none does. Sentences are in order of the text. */
export function findSentence(
  sentences: readonly Sentence[],
  { start }: Pick<Span, 'start'>,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (start < sentence.start) high = middle - 1;
    else if (start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function* cut(block: string): Generator<[number, number]> {
  let from = 0;
  for (const match of block.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!endsSentence(block, from, match)) continue;
    yield trim(block, from, to);
    from = to;
  }
  if (block.slice(from).trim() !== '') yield trim(block, from, block.length);
}

function endsSentence(block: string, from: number, match: RegExpExecArray): boolean {
  const to = match.index + match[0].length;
  if (to === block.length) return true;
  const next = block.slice(to, to + 40).trimStart();
  if (/^[\p{Ll},;]/u.test(next)) return false;
  const isPlainDot = match[0] === '.';
  if (!isPlainDot) return true;
  return !ABBREVIATION.test(block.slice(Math.max(from, to - 12), to));
}

function trim(block: string, from: number, to: number): [number, number] {
  const piece = block.slice(from, to);
  return [from + (piece.length - piece.trimStart().length), from + piece.trimEnd().length];
}

/** Spans of the blocks of a text; see {@link splitSentences}. */
export function splitBlocks(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  const wrapping = findWrapping(text.split('\n'));
  let open: { start: number; end: number; lastLine: string } | undefined;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const line = match[0];
    const start = match.index;
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    if (open && text.slice(open.end, start) === '\n' && continuesParagraph(open.lastLine, line, wrapping)) {
      open.end = start + line.length;
      open.lastLine = line;
      blocks[blocks.length - 1] = { start: open.start, end: open.end };
      continue;
    }
    open = { start, end: start + line.length, lastLine: line };
    blocks.push({ start, end: open.end });
  }
  return blocks;
}
