import type { Place } from './places.ts';
import { is, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';

/** How a sentence comes to a place: the preposition before it, with the words between skipped ("in the Swiss city of Geneva"). */
export interface Approach {
  /** `at` for in, at, near; `to` for to, into, for; `none` where no preposition leads to it. */
  readonly kind: 'at' | 'to' | 'none';
  /** Index of the preposition, or of the place's first token. */
  readonly index: number;
}

const LONGEST = 7;

/** The preposition that leads to `place`. */
export function approachOf(scene: Scene, place: Place): Approach {
  const isBuilding = is(scene, place.to - 1, Word.Site);
  let sawPlaceNoun = false;
  let sawOther = false;
  for (let index = place.from - 1; index >= 0 && index > place.from - 1 - LONGEST; index--) {
    if (is(scene, index, Word.At))
      return allowed(sawOther, sawPlaceNoun || isBuilding) ? { kind: 'at', index } : none(place);
    if (is(scene, index, Word.To))
      return allowed(sawOther, sawPlaceNoun || isBuilding) ? { kind: 'to', index } : none(place);
    if (isOnGround(scene, index, sawPlaceNoun, place)) return { kind: 'at', index };
    if (isPlaceNoun(scene, index)) sawPlaceNoun = true;
    else if (!isModifier(scene, index)) {
      if (!isFree(scene, index)) return none(place);
      sawOther = true;
    }
  }
  return none(place);
}

/** "on the island of", "met on": elsewhere "on" says what is talked about. */
function isOnGround(scene: Scene, index: number, sawPlaceNoun: boolean, place: Place): boolean {
  if (word(scene, index) !== 'on' || place.area) return false;
  return sawPlaceNoun || /^(?:met|gathered|convened|assembled)$/u.test(word(scene, index - 1));
}

function none(place: Place): Approach {
  return { kind: 'none', index: place.from };
}

function allowed(sawOther: boolean, sawPlaceNoun: boolean): boolean {
  return !sawOther || sawPlaceNoun;
}

/** Words that may stand before any place: articles, directions, hyphenated and national adjectives. */
function isModifier(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token) return false;
  if (token.flags & (Word.Determiner | Word.Adjective)) return true;
  if (/^\d+$/u.test(token.text)) return word(scene, index - 1) === 'at';
  if (token.capital && token.flags & (Word.Diplomatic | Word.National)) return true;
  return token.word && /-\p{Ll}+$/u.test(token.text);
}

/** "city", "resort", "castle", but not as a part of another name. */
function isPlaceNoun(scene: Scene, index: number): boolean {
  return is(scene, index, Word.PlaceNoun | Word.Site) && scene.tokens[index]?.capital === false;
}

const FUNCTION_WORDS = new Set([
  'with',
  'by',
  'from',
  'and',
  'or',
  'as',
  'who',
  'that',
  'which',
  'then',
  'not',
  'via',
  'between',
  'of',
]);

/** Words that may stand before a place if a word such as "city" or "resort" stands there too. */
function isFree(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token) return false;
  if (word(scene, index) === ',' || word(scene, index) === 'of') return isPlaceNoun(scene, index - 1);
  const verbs =
    Word.Meet |
    Word.Event |
    Word.Motion |
    Word.Speech |
    Word.Sign |
    Word.Talks |
    Word.Meeting |
    Word.Auxiliary |
    Word.Clause;
  return token.word && (token.flags & verbs) === 0 && !FUNCTION_WORDS.has(token.lower);
}
