/** A piece of a passage; a hit is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Words a passage shows. */
const LENGTH = 26;

/**
 * The stretch of a text with the most hits, in pieces. `locations` count words from 0 as Pagefind does: between white space, or between
 * zero-width spaces where the text has any. It begins at the word `floor` at the
 * earliest. Built from the plain text, so that nothing in it is ever read as markup.
 */
export function makePassage(content: string, locations: readonly number[], floor = 0): Piece[] {
  const joiner = content.includes('\u200B') ? '' : ' ';
  const words = joiner === '' ? content.split('\u200B') : content.split(/[^\S\uFEFF]+/u);
  const start = Math.max(floor, densestStart(locations, words.length));
  const end = Math.min(words.length, start + LENGTH);
  const hits = new Set(locations);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', isHit: false }] : [];
  for (let index = start; index < end; index++) {
    pieces.push({ text: words[index]!, isHit: hits.has(index) });
    if (index + 1 < end) pieces.push({ text: joiner, isHit: false });
  }
  if (end < words.length) pieces.push({ text: ' …', isHit: false });
  return joinPieces(pieces);
}

/** Where a stretch begins that holds the most hits, a few words ahead of the first of them. */
function densestStart(locations: readonly number[], length: number): number {
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  let best = { first: sorted[0] ?? 0, count: 0 };
  for (const [index, first] of sorted.entries()) {
    const count = sorted.filter((other, at) => at >= index && other < first + LENGTH - LEAD).length;
    if (count > best.count) best = { first, count };
  }
  return Math.max(0, Math.min(best.first - LEAD, length - LENGTH));
}

const LEAD = 5;

/** Neighbouring pieces of a kind become one; between two hits the space is part of the hit. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.isHit === piece.isHit) {
      joined[joined.length - 1] = { text: last.text + piece.text, isHit: last.isHit };
    } else joined.push(piece);
  }
  return joined.filter(({ text }) => text !== '');
}
