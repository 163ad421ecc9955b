import type { Tense } from './rule.ts';

const FUTURE =
  "will|won['’]t|['’]ll|shall|would|scheduled|due|expect(?:s|ed|ing)?|plans?|planned|planning|set|slated|going to|hop(?:es?|ed|ing)|until|till|upcoming|may|might|could|can|should|must|prepar(?:es?|ed|ing)|intends?|intended|deadline|expires?|starting|beginning|effective|redeemable|matur(?:es?|ing)|ahead of|proposed|agreed to|no later than|as early as|as soon as|pending|invited|promis(?:es?|ed)|(?:is|are|was|were) to";
const PAST =
  "said|says|was|were|had|has|have|did|didn['’]t|came|went|left|told|met|took|made|held|gave|began|broke|fell|rose|won|lost|sent|saw|got|spoke|wrote|became|ran|brought|bought|sold|paid|led|found|thought|felt|kept|knew|grew|hit|shot|drew|stood|since|ago|killing|(?:\\p{L}{2,}ed)";
const CUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const REACH = 90;

/**
 * Which way the verbs near a stretch of text point: the last cue ahead of it in its sentence, else the first one behind it; null where
 * there is none. Looks no further than 90 characters either way.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const ahead = [...lastSentence(text.slice(Math.max(0, start - REACH), start)).matchAll(CUE)].at(-1);
  if (ahead) return tenseOf(ahead);
  const [behind] = firstSentence(text.slice(end, end + REACH)).matchAll(CUE);
  return behind ? tenseOf(behind) : null;
}

function tenseOf(cue: RegExpExecArray): Tense {
  return cue.groups?.['future'] === undefined ? 'past' : 'future';
}

function lastSentence(words: string): string {
  return words.split(/[.!?]['"”’)]*\s+(?=\p{Lu})|\n\s*\n/u).at(-1) ?? '';
}

function firstSentence(words: string): string {
  return words.split(/[.!?]['"”’)]*\s+(?=\p{Lu})|\n\s*\n/u)[0] ?? '';
}
