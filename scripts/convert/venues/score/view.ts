import { approachOf, type Approach } from '../approach.ts';
import type { Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { endsClause, is, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import { actorsOf } from './actors.ts';
import { signsOf } from './signs.ts';

/** What a rule says of a place. */
export interface Hit {
  readonly rule: string;
  readonly head: Head;
}

/** A place in its sentence, as the features see it. */
export interface View {
  readonly scene: Scene;
  readonly place: Place;
  readonly approach: Approach;
  /** The rule by which it hosts a meeting, where there is one. */
  readonly hit: Hit | undefined;
  /** Index of the word that governs the preposition or the bare place; -1 where the place stands first in its clause. */
  readonly governor: number;
  /** The signs of every token of the sentence. */
  readonly signs: readonly number[];
  /** Signs in the clause of the place, in the rest of the sentence, and at the governor. */
  readonly clause: number;
  readonly rest: number;
  readonly governs: number;
  /** How many states, nations and statesmen the sentence names besides the place. */
  readonly actors: number;
  /** Whether two sides act in the sentence. */
  readonly twoSided: boolean;
  /** Whether somebody is in, at or on the way to the place. */
  readonly attached: boolean;
  /** Whether somebody moves, in the words before the place. */
  readonly moved: boolean;
}

/** Looks at a place with its preposition, its clause, its governor and the actors of its sentence. */
export function viewOf(scene: Scene, place: Place, hit: Hit | undefined): View {
  const approach = approachOf(scene, place);
  const [from, to] = clauseOf(scene, approach.index, place.to);
  const governor = governorOf(scene, approach.index, from);
  const all = actorsOf(scene);
  const actors = new Set(
    all.names.filter(({ at }) => at < place.from || at >= place.to).map(({ name }) => name),
  ).size;
  const moved = seek(scene, place.from - 1, -9, (at) => is(scene, at, Word.Motion)) >= 0;
  return {
    scene,
    place,
    approach,
    hit,
    governor,
    signs: signsOf(scene),
    ...signsAround(scene, place, from, to),
    governs: signsOf(scene)[governor] ?? 0,
    actors,
    twoSided: actors > 1 || all.counted || all.facing,
    attached: approach.kind === 'at' || (approach.kind === 'to' && moved),
    moved,
  };
}

function signsAround(scene: Scene, place: Place, from: number, to: number): { clause: number; rest: number } {
  let clause = 0;
  let rest = 0;
  signsOf(scene).forEach((found, index) => {
    if (index >= place.from && index < place.to) return;
    if (index >= from && index <= to) clause |= found;
    else rest |= found;
  });
  return { clause, rest };
}

function clauseOf(scene: Scene, first: number, last: number): [number, number] {
  let from = first;
  while (from > 0 && !endsThought(scene, from - 1)) from--;
  let to = last;
  while (to < scene.tokens.length && !endsThought(scene, to)) to++;
  return [from, to - 1];
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

const PASSED = Word.Time | Word.Determiner | Word.Adjective;

/** The nearest word to the left that is no time, number, adverb or article; -1 where the clause or an aside begins. */
function governorOf(scene: Scene, preposition: number, from: number): number {
  for (let index = preposition - 1; index >= from; index--) {
    const token = scene.tokens[index];
    if (!token || /^[,;:“"(]$/u.test(token.text)) return -1;
    const passed = !token.word || (token.flags & PASSED) !== 0 || /^\d|ly$/u.test(token.lower);
    if (!passed && !isBeforeTime(scene, index)) return index;
  }
  return -1;
}

function isBeforeTime(scene: Scene, index: number): boolean {
  if (!/^(?:on|in|and|of|at|then|both|again|late|by|from|during)$/u.test(word(scene, index))) return false;
  return is(scene, index + 1, Word.Time | Word.Determiner) || /^\d/u.test(word(scene, index + 1));
}
