import { isCredible } from '../gate.ts';
import { findTown } from '../gazetteer.ts';
import { describesOther, isAttribution } from '../neighbours.ts';
import { is, seek, word } from '../scene.ts';
import { Word } from '../words/flags.ts';
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
  if (approach.kind === 'to' && (!view.moved || word(scene, approach.index) === 'for')) return true;
  return isTakenElsewhere(view);
}

const ENCOUNTER = bits('talks', 'meeting', 'meet', 'sign', 'contact', 'settling');

/** Whether two sides act, or diplomats do something that takes two. */
function speaksOfStates({ scene, twoSided, actors, clause }: View): boolean {
  if (twoSided) return true;
  const diplomatic = actors > 0 || scene.tokens.some(({ flags }) => (flags & Word.Diplomatic) !== 0);
  return diplomatic && (clause & ENCOUNTER) !== 0;
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

/** Whether a place without a preposition may be a venue: one chosen, one that hosts, one that somebody shuttles to or comes from. */
function standsForVenue(view: View): boolean {
  const { scene, place } = view;
  if (!place.registered && findTown(place.name) === undefined) return false;
  if (isChosen(view)) return true;
  if (word(scene, place.from - 1) === 'from')
    return view.moved && view.twoSided && (view.clause & ENCOUNTER) !== 0;
  const shuttles = (at: number) => /^(?:shuttl|ferr|alternat)/u.test(word(scene, at));
  if (seek(scene, place.from - 1, -6, shuttles) >= 0) return ((view.clause | view.rest) & ENCOUNTER) !== 0;
  return seek(scene, place.to, 8, (at) => is(scene, at, Word.Host)) >= 0;
}
