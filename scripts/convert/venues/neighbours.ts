import type { Place } from './places.ts';
import { isLocated } from './heads.ts';
import { is, isOtherVerb, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';
import { disputedAreas, provinces } from './words/place-words.ts';

/** Whether `outer` only says where `inner` lies: "Miami, Florida", "Ramallah in the West Bank". */
export function isContainer(scene: Scene, inner: Place, outer: Place): boolean {
  const between = wordsBetween(scene, inner, outer);
  if (between === ',') return !continuesList(scene, outer);
  if (!/^,? ?(?:in|on) ?(?:the ?)?(?:northern|southern|eastern|western|central|[a-z]+ern)?$/u.test(between))
    return false;
  const isWider = outer.area || disputedAreas.has(outer.name) || provinces.has(outer.name);
  return isWider && !inner.area;
}

function wordsBetween(scene: Scene, inner: Place, outer: Place): string {
  return scene.tokens
    .slice(inner.to, outer.from)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether a list goes on after the place: "Geneva, Vienna and Paris". */
function continuesList(scene: Scene, place: Place): boolean {
  const next = word(scene, place.to);
  const after = scene.tokens[place.to + 1];
  if (next === 'and' || next === 'or') return after?.capital === true && !place.area;
  return (
    next === ',' &&
    after?.capital === true &&
    !place.area &&
    scene.places.some(({ from }) => from === place.to + 1)
  );
}

/** Whether `place` is listed right after the venue `earlier`: "in Geneva and Vienna". */
export function isListedAfter(scene: Scene, earlier: Place, place: Place): boolean {
  const between = wordsBetween(scene, earlier, place).replace(/^\( [^()]* \) /u, '');
  if (!/^(?:,|,? ?(?:and|or|then|and then)(?: later| in| at| the)*|and\/or)$/u.test(between)) return false;
  const index = place.to;
  const starts =
    is(scene, index, Word.Speech | Word.OtherVerb | Word.Auxiliary) ||
    isOtherVerb(scene, index) ||
    word(scene, index) === 'have';
  return !starts && place.registered;
}

/** Whether the place only describes what follows: "the Ukraine conflict", "the Moscow embassy", "the West Bank town of". */
export function describesOther(scene: Scene, place: Place): boolean {
  if (scene.tokens[place.to]?.capital !== false) return false;
  return (
    isLocated(scene, place.to) || (is(scene, place.to, Word.PlaceNoun) && word(scene, place.to + 1) === 'of')
  );
}
