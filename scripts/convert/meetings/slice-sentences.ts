import type { DateMention, PartyMention, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import type { SentenceFacts } from './attach-facts.ts';

/** A sentence longer than this is read in pieces, so that the work stays in proportion to the text. */
const LONGEST = 1500;

/** A sentence, or its pieces where it is very long; pieces end at a space. */
export function cutLong(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  for (let from = 0; from < sentence.text.length;) {
    const isLast = sentence.text.length - from <= LONGEST;
    const space = isLast ? -1 : sentence.text.lastIndexOf(' ', from + LONGEST);
    const to = isLast ? sentence.text.length : space > from ? space + 1 : from + LONGEST;
    const text = sentence.text.slice(from, to);
    const start = sentence.start + from + (text.length - text.trimStart().length);
    if (text.trim() !== '')
      pieces.push({ ...sentence, start, end: start + text.trim().length, text: text.trim() });
    from = to;
  }
  return pieces;
}

type Located = { readonly start: number };

/** What stands in each sentence, in order; one pass over all lists. */
export function sliceBySentence(
  sentences: readonly Sentence[],
  dates: readonly (Located & { mention: DateMention; index: number })[],
  venues: readonly VenueMention[],
  parties: readonly PartyMention[],
): SentenceFacts[] {
  const [d, v, p] = [slicer(dates), slicer(venues), slicer(parties)];
  return sentences.map(({ start, end }) => ({
    dates: d(start, end),
    venues: v(start, end),
    parties: p(start, end),
  }));
}

/** Takes stretches of a list in order of `start`, each item looked at once. */
function slicer<T extends Located>(items: readonly T[]): (start: number, end: number) => T[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return (start, end) => {
    const taken: T[] = [];
    for (; at < sorted.length && sorted[at]!.start < end; at += 1)
      if (sorted[at]!.start >= start) taken.push(sorted[at]!);
    return taken;
  };
}
