import type { Place } from '../places.ts';
import type { Scene } from '../scene.ts';
import { features } from './features.ts';
import { isRuledOut } from './ruled-out.ts';
import { bits } from './signs.ts';
import { viewOf, type Hit, type View } from './view.ts';

/** The sum of weights that a venue exceeds. */
const THRESHOLD = 0.5;

/** The sum of the weights of what speaks for and against a place. */
export function scoreOf(view: View): number {
  let sum = 0;
  for (const { weight, holds } of features) if (holds(view)) sum += weight;
  return sum;
}

/** Whether and why a place hosts a meeting: by the rule that found one, or by the signs around the place alone; undefined where it does not. */
export function decide(scene: Scene, place: Place, hit: Hit | undefined): Hit | undefined {
  const view = viewOf(scene, place, hit);
  if (hit === undefined && isRuledOut(view)) return undefined;
  if (scoreOf(view) <= THRESHOLD) return undefined;
  return hit ?? { rule: nameOf(view), head: { strength: 'weak', index: nearestEncounter(view) } };
}

function nameOf({ approach, moved, scene, place }: View): string {
  if (approach.kind === 'at') return 'encounter-in-place';
  if (approach.kind === 'to') return 'travel-to-encounter';
  if (scene.tokens[place.from - 1]?.lower === 'from' && moved) return 'return-from-encounter';
  return 'chosen-for-encounter';
}

const ENCOUNTER = bits('talks', 'meeting', 'meet', 'sign', 'contact', 'settling', 'course');

/** Index of the token of an encounter that stands nearest to the place; the place's own where none does. */
function nearestEncounter({ signs, place }: View): number {
  let nearest = -1;
  signs.forEach((found, index) => {
    if ((found & ENCOUNTER) === 0 || (index >= place.from && index < place.to)) return;
    if (nearest < 0 || Math.abs(index - place.from) < Math.abs(nearest - place.from)) nearest = index;
  });
  return nearest < 0 ? place.from : nearest;
}
