import { isCredible } from '../gate.ts';
import { findTown } from '../gazetteer.ts';
import { describesOther, isAttribution } from '../neighbours.ts';
import { is, isOtherVerb, seek, word } from '../scene.ts';
import { Word } from '../words/flags.ts';
import { actorsOf } from './actors.ts';
import { isChosen } from './features.ts';
import { bits } from './signs.ts';
import { endsThought, type View } from './view.ts';

const ELSEWHERE = bits('speech', 'force', 'press', 'located', 'home', 'life');
const KEEPS = bits('talks', 'meeting', 'meet', 'sign', 'contact', 'room');

/**
 * Whether no number of signs makes a venue of the place: one side alone, an unknown name without a preposition, "said in", "officials in",
 * "fighting continued in".
 */
export function isRuledOut(view: View): boolean {
  const { scene, place, approach } = view;
  if (!speaksOfStates(view) || describesOther(scene, place) || isAttribution(scene, place)) return true;
  if (approach.kind === 'none') return !standsForVenue(view);
  if (!isCredible(scene, place)) return true;
  if (isIdle(view) || isFrontOfOther(view)) return true;
  if (approach.kind === 'to' && !isVisitedFor(view)) return true;
  return isTakenElsewhere(view);
}

const ENCOUNTER = bits('talks', 'meeting', 'meet', 'sign', 'contact', 'settling');

/** Whether two sides act, or diplomats do something that takes two. */
function speaksOfStates({ scene, twoSided, actors, clause, rest }: View): boolean {
  if (twoSided) return true;
  const diplomatic =
    actors > 0 || scene.tokens.some(({ flags }) => (flags & (Word.Diplomatic | Word.Person)) !== 0);
  return diplomatic && ((clause & ENCOUNTER) !== 0 || (rest & bits('talks', 'meeting')) !== 0);
}

/** Whether nothing in the clause of the place takes two sides. */
function isIdle({ scene, place, approach, clause, rest }: View): boolean {
  const where = seek(scene, place.to, 4, (at) => word(scene, at) === 'where') >= 0;
  if (where && (rest & ENCOUNTER) !== 0) return false;
  if ((clause & (ENCOUNTER | bits('course', 'room'))) !== 0) return false;
  const isHeld =
    seek(scene, approach.index, -3, (at) => /^(?:held|holds?|holding)$/u.test(word(scene, at))) >= 0;
  return !isHeld || (rest & bits('talks', 'meeting')) === 0;
}

const LINKS = /^(?:with|between|by|from|of|and|or|as|among|that|which|who|all|went)$/u;

/** "In Kyiv, discussions reflect": what takes two is only the subject of something else. */
function isFrontOfOther({ scene, place, governor, signs }: View): boolean {
  if (governor >= 0) return false;
  const encounter = seek(scene, place.to, 8, (at) => ((signs[at] ?? 0) & ENCOUNTER) !== 0);
  const next = scene.tokens[encounter + 1];
  if (encounter < 0 || next === undefined || is(scene, encounter, Word.Meet)) return false;
  const isUnknown = next.word && next.flags === 0 && !next.capital && !LINKS.test(next.lower);
  return isUnknown || is(scene, encounter + 1, Word.Speech) || isOtherVerb(scene, encounter + 1);
}

/** Whether somebody goes to the place, and something there takes two sides. */
function isVisitedFor({ scene, place, approach, signs, moved }: View): boolean {
  if (!moved || word(scene, approach.index) === 'for') return false;
  return signs.some((found, at) => at >= place.to && (found & ENCOUNTER) !== 0);
}

const REACH = 4;

/** Whether the words that lead to the place speak of people, speech or force rather than of an encounter. */
function isTakenElsewhere({ scene, governor, signs }: View): boolean {
  if (governor < 0) return false;
  if (is(scene, governor, Word.Person | Word.Seat) && !is(scene, governor, Word.Meet)) return true;
  const kept = (at: number) => ((signs[at] ?? 0) & KEEPS) !== 0;
  return (
    seek(
      scene,
      governor,
      -REACH,
      (at) => ((signs[at] ?? 0) & ELSEWHERE) !== 0 && !kept(at),
      (at) => kept(at) || endsThought(scene, at),
    ) >= 0
  );
}

function isLeft({ scene, place }: View): boolean {
  return (
    seek(scene, place.from - 2, -3, (at) =>
      /^(?:flew|flown|return|came|come|back|home)/u.test(word(scene, at)),
    ) >= 0
  );
}

/** Whether a place without a preposition may be a venue: one chosen, one that hosts, one that somebody shuttles to or comes from. */
function standsForVenue(view: View): boolean {
  const { scene, place } = view;
  const named =
    word(scene, place.to) === 'as' && seek(scene, place.to, 4, (at) => is(scene, at, Word.Venue)) >= 0;
  if (!named && !place.registered && findTown(place.name) === undefined) return false;
  if (isChosen(view))
    return actorsOf(scene).facing || ((view.clause | view.rest) & (ENCOUNTER | bits('venue'))) !== 0;
  if (word(scene, place.from - 1) === 'from')
    return isLeft(view) && view.twoSided && (view.clause & ENCOUNTER) !== 0;
  const shuttles = (at: number) => /^(?:shuttl|ferr|alternat)/u.test(word(scene, at));
  if (seek(scene, place.from - 1, -6, shuttles) >= 0) return ((view.clause | view.rest) & ENCOUNTER) !== 0;
  return seek(scene, place.to, 8, (at) => is(scene, at, Word.Host)) >= 0;
}
