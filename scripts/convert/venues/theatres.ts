import type { Place } from './places.ts';
import { is, seek, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';

const FOUGHT_OVER =
  /\b(?:wars?|conflict|ceasefire|cease-fire|truce|fighting|violence|hostilities|bloodshed|peace|invasion|crisis) (?:in|of|against|for) (?:the )?(?<in>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)|(?<of>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:war|conflict|crisis|ceasefire)\b/gu;

const known = new WeakMap<readonly object[], ReadonlySet<string>>();

/** The countries and regions a text says are fought over, read once for its list of sentences. */
function theatresOf(text: string, sentences: readonly object[]): ReadonlySet<string> {
  const before = known.get(sentences);
  if (before) return before;
  const theatres = new Set<string>();
  for (const { groups } of text.matchAll(FOUGHT_OVER)) theatres.add(groups?.['in'] ?? groups?.['of'] ?? '');
  known.set(sentences, theatres);
  return theatres;
}

/**
 * Whether "the talks in Ukraine" are talks about Ukraine: it is an area, the text speaks of a war or truce in it, and no word says that
 * the talks are held, opened or due there.
 */
export function isTalkOfTheatre(
  text: string,
  sentences: readonly object[],
  scene: Scene,
  { place, head }: { readonly place: Place; readonly head: number },
): boolean {
  if (!place.area || head >= place.from) return false;
  const isHeldThere =
    seek(scene, head + 1, place.from - head - 1, (at) => is(scene, at, Word.Event | Word.Time)) >= 0;
  return !isHeldThere && !is(scene, head, Word.Sign) && theatresOf(text, sentences).has(place.name);
}
