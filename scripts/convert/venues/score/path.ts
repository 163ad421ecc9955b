import { endsClause, is, isOtherVerb, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import { bits, namesOfSigns, type Sign } from './signs.ts';

/** What takes two sides. */
export const ENCOUNTER = bits('talks', 'meeting', 'meet', 'sign', 'contact');
/** What happens or stands in a place without two sides. */
export const AGAINST = bits('vetoed', 'speech', 'force', 'press', 'home', 'life', 'private', 'located');

/** The way from a place to the nearest encounter of its clause. */
export interface Path {
  /** Index of the encounter. */
  readonly index: number;
  readonly kinds: readonly Sign[];
  /** What else is passed first; undefined where nothing is. */
  readonly barrier: string | undefined;
  readonly pastPlace: boolean;
  readonly pastComma: boolean;
}

const FARTHEST = 30;

/** The way from `from` to the nearest encounter to the left (`step` -1) or right (1); undefined where the clause ends before any. */
export function pathTo(scene: Scene, signs: readonly number[], from: number, step: -1 | 1): Path | undefined {
  let passed = 0;
  let inRoom = false;
  const seen = { verb: false, motion: false, place: false, comma: false };
  for (let index = from; Math.abs(index - from) < FARTHEST && scene.tokens[index]; index += step) {
    const at = step < 0 ? beforeRelative(scene, index) : index;
    if (endsThought(scene, at)) return undefined;
    const found = signs[at] ?? 0;
    if (at !== index && !(found & ENCOUNTER)) return undefined;
    if (found & ENCOUNTER)
      return {
        index: at,
        kinds: namesOfSigns(found & ENCOUNTER),
        barrier: barrierOf(passed, seen),
        pastPlace: seen.place,
        pastComma: seen.comma,
      };
    inRoom = step < 0 && (isRoom(scene, index) || (inRoom && !is(scene, index, Word.At)));
    if (!inRoom) passed |= found;
    if (word(scene, index) === ',') seen.comma = true;
    if (isOtherVerb(scene, index)) seen.verb = true;
    if (is(scene, index, Word.Motion) && !is(scene, index, Word.Event)) seen.motion = true;
    if (placeAt(scene, index)?.registered) seen.place = true;
  }
  return undefined;
}

/** The noun that "which" speaks of: the talks of "the talks, which opened in"; any other index as it is. */
function beforeRelative(scene: Scene, index: number): number {
  if (!/^(?:which|that)$/u.test(word(scene, index))) return index;
  return word(scene, index - 1) === ',' ? index - 2 : index - 1;
}

function barrierOf(passed: number, { verb, motion }: { verb: boolean; motion: boolean }): string | undefined {
  const sign = namesOfSigns(passed & AGAINST)[0];
  return sign ?? (verb ? 'verb' : motion ? 'motion' : undefined);
}

const ROOMS =
  /^(?:embassy|consulate|university|school|base|bases|office|offices|residence|zone|hotel|home|house|museum|hospital|airport|airfield|club|church|ship|carrier)$/u;

/** "held at the Omani embassy in": a building that houses the meeting. */
function isRoom(scene: Scene, index: number): boolean {
  if (!ROOMS.test(word(scene, index))) return false;
  return seek(scene, index - 1, -5, (at) => is(scene, at, Word.At) || word(scene, at) === 'on') >= 0;
}

const JOINTS = /^(?:who|whose|which|as|before|after|since|until|["“”])$/u;

/** Whether what stands at `index` divides what happens in one place from what happens in another. */
export function endsThought(scene: Scene, index: number): boolean {
  const lower = word(scene, index);
  if (lower === 'than') return false;
  if (lower === 'that') return !is(scene, index + 1, Word.Time) && !isCleft(scene);
  return endsClause(scene, index) || JOINTS.test(lower);
}

/** "It was in Oslo that they met": one thought. */
function isCleft(scene: Scene): boolean {
  return word(scene, 0) === 'it' && /^(?:is|was)$/u.test(word(scene, 1));
}
