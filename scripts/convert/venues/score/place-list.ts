import type { Place } from '../places.ts';
import { word, type Scene } from '../scene.ts';

const JOINTS = /^(?:,|,? ?(?:and|or|then|and then|and\/or|or perhaps|rather than|instead of))$/u;
const LAST_JOINT = /^(?:and|or|perhaps|then|than|of|and\/or)$/u;

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
  const between = scene.tokens.slice(pastBracket(scene, one.to), other.from);
  return between.length < 4 && JOINTS.test(between.map(({ lower }) => lower).join(' '));
}

const LONGEST_BRACKET = 16;

/** Past what stands in brackets after a place of the list: "Miami (4-6 December)". */
function pastBracket({ tokens }: Scene, from: number): number {
  if (tokens[from]?.text !== '(') return from;
  const end = tokens.slice(from, from + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return end === -1 ? from : from + end + 1;
}

/** A list has its "and"; a lone comma parts a town from where it lies. */
function isList(scene: Scene, places: readonly Place[]): boolean {
  return places.length > 1 && LAST_JOINT.test(word(scene, (places.at(-1)?.from ?? 0) - 1));
}
