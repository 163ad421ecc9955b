import type { Names } from './names.ts';
import { findPlaces, type Place } from './places.ts';
import { tokenize, type Token } from './tokens.ts';
import { Word } from './words/flags.ts';

/** One sentence as the rules see it. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly places: readonly Place[];
  readonly names: Names;
}

/** Prepares a sentence for the rules. */
export function makeScene(text: string, offset: number, names: Names): Scene {
  const tokens = tokenize(text, offset);
  return { tokens, places: findPlaces(tokens, names), names };
}

/** Whether the token at `index` has any of `flags`. */
export function is({ tokens }: Scene, index: number, flags: number): boolean {
  return ((tokens[index]?.flags ?? 0) & flags) !== 0;
}

/** The token at `index` in lower case; empty outside the sentence. */
export function word({ tokens }: Scene, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** The first index from `from` within `reach` tokens that `test` accepts, before any that `stop` accepts; -1 where there is none. */
export function seek(
  scene: Scene,
  from: number,
  reach: number,
  test: (index: number) => boolean,
  stop: (index: number) => boolean = () => false,
): number {
  const step = reach < 0 ? -1 : 1;
  for (
    let index = from;
    index >= 0 && index < scene.tokens.length && Math.abs(index - from) < Math.abs(reach);
    index += step
  ) {
    if (test(index)) return index;
    if (stop(index)) return -1;
  }
  return -1;
}

/** The place one of whose tokens stands at `index`. */
export function placeAt(scene: Scene, index: number): Place | undefined {
  return scene.places.find((place) => place.from <= index && index < place.to);
}

const HARD_STOPS = new Set([';', ':', '—', '|', '?', '!', '•']);

/** Whether a clause ends at `index`. */
export function endsClause(scene: Scene, index: number): boolean {
  return (
    HARD_STOPS.has(word(scene, index)) ||
    is(scene, index, Word.Clause) ||
    (word(scene, index) === '-' && word(scene, index + 1) === '-')
  );
}

const NO_VERB_AFTER = Word.Determiner | Word.At | Word.To | Word.About | Word.Adjective;
const NOT_A_VERB =
  Word.Event |
  Word.Meet |
  Word.Sign |
  Word.Motion |
  Word.Person |
  Word.Diplomatic |
  Word.Talks |
  Word.Agreement;

/** Whether the token begins a thought of its own: a verb that meetings do not have. */
export function isOtherVerb(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token) return false;
  if (token.flags & (Word.OtherVerb | Word.Speech)) return true;
  if (token.capital || token.flags & NOT_A_VERB || token.lower.length < 5 || !token.lower.endsWith('ed'))
    return false;
  return !is(scene, index - 1, NO_VERB_AFTER) && !token.text.includes('-');
}
