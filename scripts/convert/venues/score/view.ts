import { findTown } from '../gazetteer.ts';
import type { Place } from '../places.ts';
import type { Scene } from '../scene.ts';
import { leadOf, type Lead } from './lead.ts';
import { endsThought, pathTo, type Path } from './path.ts';
import { listAround } from './place-list.ts';
import { signsOf } from './signs.ts';

/** A place in its sentence, as the clues see it. */
export interface View {
  readonly scene: Scene;
  readonly place: Place;
  /** A country or region, a place that stands for its government, another town of the register or of the gazetteer, an unknown name. */
  readonly kind: 'country' | 'seat' | 'town' | 'listed' | 'unknown';
  /** Whether it stands in a list of places; the list then has one lead and one end. */
  readonly inList: boolean;
  /** Index after the place, or after its list. */
  readonly to: number;
  readonly lead: Lead;
  /** The signs of every token of the sentence. */
  readonly signs: readonly number[];
  /** Signs in the clause of the place and in the rest of the sentence. */
  readonly clause: number;
  readonly rest: number;
  /** The ways to the nearest encounter on both sides. */
  readonly back: Path | undefined;
  readonly on: Path | undefined;
}

/** Looks at a place with what leads to it, its clause and the encounters in it. */
export function viewOf(scene: Scene, place: Place): View {
  const list = listAround(scene, place);
  const to = (list.at(-1) ?? place).to;
  const lead = leadOf(scene, list[0] ?? place);
  const signs = signsOf(scene);
  return {
    scene,
    place,
    kind: kindOf(scene, place),
    inList: list.length > 1,
    to,
    lead,
    signs,
    ...signsAround(place, signs, clauseOf(scene, Math.max(lead.index, 0), to)),
    back: pathTo(scene, signs, lead.index - 1, -1),
    on: pathTo(scene, signs, to, 1),
  };
}

function kindOf(scene: Scene, place: Place): View['kind'] {
  if (place.area) return 'country';
  if (scene.names.seats.has(place.name)) return 'seat';
  if (place.registered) return 'town';
  return findTown(place.name) ? 'listed' : 'unknown';
}

function signsAround(
  place: Place,
  signs: readonly number[],
  [from, to]: readonly [number, number],
): { clause: number; rest: number } {
  let clause = 0;
  let rest = 0;
  signs.forEach((found, index) => {
    if (index >= place.from && index < place.to) return;
    if (index >= from && index < to) clause |= found;
    else rest |= found;
  });
  return { clause, rest };
}

function clauseOf(scene: Scene, first: number, last: number): [number, number] {
  let from = first;
  while (from > 0 && !endsThought(scene, from - 1)) from--;
  let to = last;
  while (to < scene.tokens.length && !endsThought(scene, to)) to++;
  return [from, to];
}
