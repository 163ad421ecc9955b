import type { Place } from '../places.ts';
import type { Scene } from '../scene.ts';
import { attachmentOf } from './clues/attachment.ts';
import { placeClues } from './clues/place-clues.ts';
import { sentenceClues } from './clues/sentence-clues.ts';
import { talksPlaces } from '../words/talks-places.ts';
import { viewOf, type View } from './view.ts';
import weighed from './weights.json' with { type: 'json' };

/** How much speaks for a place being a venue. */
export interface Verdict {
  readonly weight: number;
  /** How it hangs together with an encounter; where it does not, the clue that speaks most for it. */
  readonly rule: string;
  /** Index of the encounter it hosts; its own where none is told. */
  readonly head: number;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(weighed.weights));

/** The names of all that speaks for or against a place being a venue. */
export function cluesOf(view: View): string[] {
  return [...new Set([...placeClues(view), ...sentenceClues(view)])];
}

/** Whether nothing says that an unknown name is one of a place: no preposition, no list, no history. */
export function isMereName({ kind, lead, place, inList }: View): boolean {
  return kind === 'unknown' && lead.group === 'bare' && !inList && !talksPlaces.has(place.name);
}

/**
 * What the clues of a place weigh against the threshold of `weights.json`: a venue weighs more than nothing. Undefined for what is no
 * place at all.
 */
export function weigh(scene: Scene, place: Place): Verdict | undefined {
  const view = viewOf(scene, place);
  if (isMereName(view)) return undefined;
  let weight = weighed.bias - weighed.threshold;
  let strongest = { clue: '', weight: 0 };
  for (const clue of cluesOf(view)) {
    const own = weights.get(clue) ?? 0;
    weight += own;
    if (own > strongest.weight) strongest = { clue, weight: own };
  }
  const attachment = attachmentOf(view);
  const reason = attachment === 'other' ? strongest.clue : attachment;
  return { weight, rule: reason.replaceAll(' ', '-'), head: headOf(view) };
}

function headOf({ back, on, place }: View): number {
  if (!back || !on) return (back ?? on)?.index ?? place.from;
  return place.from - back.index <= on.index - place.to ? back.index : on.index;
}
