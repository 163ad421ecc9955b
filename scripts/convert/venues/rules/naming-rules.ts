import { findTown } from '../gazetteer.ts';
import { meetingNoun, type Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { is, seek, word, type Scene } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { Word } from '../words/flags.ts';
import type { VenueRule } from './rule.ts';

const NO_MODIFIER =
  Word.At |
  Word.To |
  Word.About |
  Word.Determiner |
  Word.Auxiliary |
  Word.Speech |
  Word.Clause |
  Word.OtherVerb |
  Word.Event |
  Word.Meet |
  Word.Sign |
  Word.Motion;
const LONGEST_MODIFIERS = 4;

/** "the Miami meeting", "the 1991 Madrid peace conference": the meeting is called by its place. */
function findCompound(scene: Scene, place: Place): Head | undefined {
  if (isAboutPlace(scene, place) || !isTown(scene, place)) return undefined;
  for (let index = place.to; index < place.to + LONGEST_MODIFIERS + 1; index++) {
    const noun = meetingNoun(scene, index);
    if (noun !== undefined) return noun && !isMereName(scene, index) ? asNamed(scene, noun) : undefined;
    const token = scene.tokens[index];
    if (!token?.word || token.flags & NO_MODIFIER || word(scene, index) === 'and') return undefined;
    if (token.capital ? !isModifyingName(scene, index) : !canModify(token)) return undefined;
  }
  return undefined;
}

/** Whether the word may stand between a place and its meeting: "peace", "bilateral", not "demands". */
function canModify({ lower, flags }: Token): boolean {
  return (
    flags !== 0 ||
    /(?:al|ic|ive|an|ary|ous|-\p{L}+|\d)$/u.test(lower) ||
    /^(?:peace|trade|round|budget|debt|oil|aid|water)$/u.test(lower)
  );
}

/** "the Casablanca Conference": one with a name of its own is of states. */
function asNamed(scene: Scene, noun: Head): Head {
  const isName = scene.tokens[noun.index]?.capital === true;
  return isName ? { ...noun, strength: 'strong' } : noun;
}

/** "Doha Round", "Istanbul process", "Geneva forum": names of things that go on elsewhere too. */
function isMereName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token?.lower === 'process' || (token?.lower === 'round' && token.capital);
}

function isModifyingName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token) return false;
  return (
    /^[IVX\d]+$/u.test(token.text) ||
    token.flags !== 0 ||
    token.text === token.text.toUpperCase() ||
    is(scene, index + 1, Word.Talks | Word.Meeting)
  );
}

function isAboutPlace(scene: Scene, place: Place): boolean {
  if (place.area) return true;
  const before = word(scene, place.from - 1);
  if (before === 'of' && scene.tokens[place.from - 2]?.capital) return true;
  return (
    before === '-' ||
    before === '/' ||
    seek(scene, place.from - 1, -4, (at) => word(scene, at) === 'between') >= 0
  );
}

function isTown(scene: Scene, place: Place): boolean {
  if (place.registered) return true;
  return (
    place.from > 0 &&
    findTown(place.name) !== undefined &&
    is(scene, place.from - 1, Word.Determiner | Word.Diplomatic | Word.National | Word.Time)
  );
}

/** "the Congress of Vienna". */
function findOfName(scene: Scene, place: Place): Head | undefined {
  if (place.area || word(scene, place.from - 1) !== 'of' || is(scene, place.to, Word.NameTail))
    return undefined;
  const token = scene.tokens[place.from - 2];
  const isName =
    token?.capital === true && /^(?:congress|conference|summit|colloquy|synod)$/u.test(token.lower);
  return isName && (place.registered || findTown(place.name))
    ? { strength: 'strong', index: place.from - 2 }
    : undefined;
}

/** Rules in which a meeting is called by its place. */
export const namingRules: readonly VenueRule[] = [
  { name: 'meeting-called-by-place', find: findCompound },
  { name: 'congress-of-place', find: findOfName },
];
