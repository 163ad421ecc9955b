import type { Place } from '../places.ts';
import { is, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';

const JOINTS = /^(?:,|,? ?(?:and|or|then|and then|and\/or|or perhaps|rather than|instead of))$/u;
/** After days the preposition is said once more: "in Riyadh in May and again in Jeddah in June". */
const JOINTS_AFTER_DAYS =
  /^(?:,|,? ?(?:and|or|then|and then|and again|and finally|and later|and once more))(?: (?:in|at))?$/u;
const LAST_JOINT = /^(?:and|or|perhaps|then|than|of|and\/or|again|finally|later|more)$/u;

/** The list of places that `place` stands in ("in Oslo, Bergen and Rome"), in order; itself alone where it stands in none. */
export function listAround(scene: Scene, place: Place): readonly Place[] {
  const all = scene.places;
  let from = all.indexOf(place);
  let to = from;
  while (from > 0 && joins(scene, all[from - 1], all[from])) from--;
  while (to < all.length - 1 && joins(scene, all[to], all[to + 1])) to++;
  const list = all.slice(from, to + 1);
  return isList(scene, list) ? list : [place];
}

function joins(scene: Scene, one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other || one.area !== other.area) return false;
  const end = pastDays(scene, pastBracket(scene, one.to));
  const between = scene.tokens.slice(end, other.from);
  if (between.length > 5) return false;
  const words = between.map(({ lower }) => lower).join(' ');
  if (end === one.to) return between.length < 4 && JOINTS.test(words);
  return JOINTS_AFTER_DAYS.test(words) && hasOwnDays(scene, other);
}

/** After "in Rome on Monday, and" another place is one of a list where days follow it, or nothing more; not in "and Paris said". */
function hasOwnDays({ tokens, ...scene }: Scene, { to }: Place): boolean {
  return (
    pastDays({ tokens, ...scene }, pastBracket({ tokens, ...scene }, to)) > to ||
    /^[.,;:)]?$/u.test(tokens[to]?.text ?? '')
  );
}

const LONGEST_BRACKET = 16;

/** Past what stands in brackets after a place of the list: "Miami (4-6 December)". */
function pastBracket({ tokens }: Scene, from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const end = tokens.slice(from, from + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return end === -1 ? from : from + end + 1;
}

const BEFORE_DAY = /^(?:in|on|from|early|late|mid|the|last|this|of)$/u;

/** Past the days told after a place of the list: "in Riyadh in February and March, in Jeddah on 11 May". */
function pastDays(scene: Scene, from: number): number {
  let end = from;
  for (let at = from; at < scene.tokens.length && at < end + 4; at++) {
    const lower = word(scene, at);
    if (is(scene, at, Word.Time) || /^\d[\d–-]*\.?$/u.test(scene.tokens[at]?.text ?? '')) end = at + 1;
    else if (!BEFORE_DAY.test(lower) && lower !== 'and' && lower !== ',') break;
  }
  return end;
}

/** A list has its "and", or days in brackets after each place; a lone comma parts a town from where it lies. */
function isList(scene: Scene, places: readonly Place[]): boolean {
  const before = (places.at(-1)?.from ?? 0) - 1;
  const joint = /^(?:in|at)$/u.test(word(scene, before)) ? before - 1 : before;
  const isBracketed = places.every(({ to }) => pastBracket(scene, to) > to);
  return places.length > 1 && (isBracketed || LAST_JOINT.test(word(scene, joint)));
}
