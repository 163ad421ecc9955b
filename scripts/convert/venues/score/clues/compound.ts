import type { Token } from '../../tokens.ts';
import { Word } from '../../words/flags.ts';
import { AGAINST } from '../path.ts';
import { bits } from '../signs.ts';
import type { View } from '../view.ts';

const HEADS = ['vetoed', 'talks', 'meeting', 'agreement'] as const;
const LONGEST = 4;
const NO_MODIFIER =
  Word.At |
  Word.To |
  Word.About |
  Word.Determiner |
  Word.Auxiliary |
  Word.Speech |
  Word.Clause |
  Word.OtherVerb |
  Word.Motion |
  Word.Meet |
  Word.Sign;

/** What is called by the place: the talks of "the Miami peace talks"; undefined where nothing is. */
export function compoundOf({ scene, place, signs }: View): string | undefined {
  for (let index = place.to; index < place.to + LONGEST; index++) {
    const token = scene.tokens[index];
    const found = signs[index] ?? 0;
    const head = HEADS.find((sign) => found & bits(sign));
    if (head) return head;
    if (!token || !canModify(token, found)) return undefined;
    if (found & AGAINST && !token.capital) return 'other';
  }
  return undefined;
}

/** Whether the word may stand between a place and its meeting: "peace", "bilateral", not "demands". */
function canModify({ word, flags, capital, lower }: Token, found: number): boolean {
  if (!word || flags & NO_MODIFIER) return false;
  if (/^(?:and|or|of|with|by|from|as|who|which|that|after|before)$/u.test(lower)) return false;
  return found !== 0 || capital || flags !== 0 || /(?:al|ic|ive|an|ary|ous|-\p{L}+|\d)$/u.test(lower);
}
