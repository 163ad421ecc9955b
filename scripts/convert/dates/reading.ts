import type { Cycle, DateExpression, Pick } from '../../../src/domain/date-expression.ts';
import { cycle, unit, within } from './rule.ts';
import type { Match, Tense } from './rule.ts';

/** Which round the verbs ask for: the next or the latest, else the one given. */
export function byTense(tense: Tense, otherwise: Pick): Pick {
  if (tense === null) return otherwise;
  return tense === 'future' ? 'next' : 'latest';
}

/** Words right ahead of a date that leave no doubt that it is to come. */
const AHEAD =
  /\b(?:will|shall|(?:is|are)\s+(?:to|due|set|scheduled|expected|planned)|plans?\s+to|(?<!\bhad\s+been\s+)scheduled\s+(?:for|to))\b[^.,;:]{0,30}$/iu;

/** What was planned and did not come about may lie on either side. */
/** What was called off so late is no longer ahead. */
const AT_LAST =
  /^[^.;:]{0,50}\b(?:was|were|been)\s+(?:called off|cancell?ed|scrapped|postponed|put off)\s+(?:at the (?:last|eleventh)|at short notice|hours before|on the eve)\b/iu;
const CALLED_OFF =
  /^[^.;:]{0,50}\b(?:(?:was|were|been)\s+(?:called off|cancell?ed|scrapped|shelved|dropped|abandoned|postponed|put off)|(?:never|did not|didn[’']t)\s+(?:take place|took place|happen(?:ed)?|materiali[sz]ed?)|fell through|came to nothing)\b/iu;

/** The nearest round, leaning the way the verbs point. */
export function byLean(match: Match, otherwise: Tense = null): Pick {
  if (AT_LAST.test(match.after)) return 'leans-back';
  if (CALLED_OFF.test(match.after)) return 'nearest';
  if (/\bsince\s+(?:the\s+)?$/iu.test(match.before)) return 'latest';
  if (LASTED.test(match.before)) return 'leans-back';
  if (/\b(?:through|until|till)\s+$/iu.test(match.before)) return 'nearest';
  const isLimit = /\b(?:by|before)\s+(?:the\s+)?$/iu.test(match.before);
  const tense = match.tense() ?? (isLimit ? 'future' : otherwise);
  if (tense === null) return 'nearest';
  if (tense === 'past') return 'leans-back';
  return AHEAD.test(match.before) ? 'next' : 'leans-ahead';
}

/** What went on up to a day is over. */
const LASTED =
  /(?<!\p{L})(?:lasted|ran|held|stood|stayed|remained|continued|went on)(?: only)? (?:through|until|till)\s+$/iu;

/** Which way "this", "last" and the like move a unit. */
export function shiftOf(word: string): number {
  const plain = word.toLowerCase();
  if (/^(?:last|past|previous|preceding|prior)\b/u.test(plain)) return -1;
  return /^(?:next|coming|following|upcoming)\b/u.test(plain) ? 1 : 0;
}

/** The year that "this", "last" or "next" year means. */
export function relativeYear(word: string): DateExpression {
  return unit('year', shiftOf(word));
}

/** Whether the word starts with a capital, which tells March from march. */
export function hasCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A number with leading zeros. */
export function padded(value: number | string, digits = 2): string {
  return String(value).padStart(digits, '0');
}

/** "Next Friday" is the one of the coming week, or this week's where that is still ahead. */
export function nextRound(round: Cycle): DateExpression {
  return {
    type: 'either',
    of: [
      { expression: within(round, unit('week', 1)), because: 'the one of the coming week' },
      { expression: cycle(round, 'after'), because: 'the very next one' },
    ],
  };
}
