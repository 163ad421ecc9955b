import type { Place } from './places.ts';
import { isLocated } from './heads/meeting-words.ts';
import { is, isOtherVerb, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';
import { disputedAreas, provinces } from './words/place-words.ts';

/** Whether `outer` only says where `inner` lies: "Miami, Florida", "Ramallah in the West Bank". */
export function isContainer(scene: Scene, inner: Place, outer: Place): boolean {
  const between = wordsBetween(scene, inner, outer);
  if (between === ',') return (!inner.area || !outer.area) && !continuesList(scene, outer);
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
  const isAlternative = between.endsWith('alternative to');
  if (
    !isAlternative &&
    !/^(?:,|,? ?(?:and|or|then|and then|rather than|instead of)(?: later| in| at| the)*|and\/or)$/u.test(
      between,
    )
  )
    return false;
  const index = place.to;
  const starts =
    is(scene, index, Word.Speech | Word.OtherVerb | Word.Auxiliary) ||
    isOtherVerb(scene, index) ||
    word(scene, index) === 'have';
  return !starts && (place.registered || endsThere(scene, index));
}

/** Whether nothing but time or punctuation follows, so that an unknown name can be no subject. */
function endsThere({ tokens }: Scene, index: number): boolean {
  const next = tokens[index];
  return !next || !next.word || (next.flags & (Word.Time | Word.At)) !== 0;
}

/** Whether the place only describes what follows: "the Ukraine conflict", "the West Bank town of", "a U.S. carrier". */
export function describesOther(scene: Scene, place: Place): boolean {
  const next = scene.tokens[place.to];
  if (!next || next.capital || !next.word) return isAreaOwner(scene, place);
  if (isLocated(scene, place.to)) return true;
  if (is(scene, place.to, Word.PlaceNoun)) return word(scene, place.to + 1) === 'of';
  const isAcronym = /^[A-Z.]+$/u.test(scene.tokens[place.from]?.text ?? '');
  return isAcronym && next.flags === 0;
}

/** "Pakistan's tribal areas", "Egypt's capital": the country is not meant, except as the host of its own meeting. */
function isAreaOwner(scene: Scene, place: Place): boolean {
  return (
    place.area &&
    /^['’]s$/u.test(word(scene, place.to)) &&
    !/^(?:offer|proposal|bid|invitation|plan)$/u.test(word(scene, place.to + 1))
  );
}

/** "officials in Washington said": the place of those who speak. */
export function isAttribution(scene: Scene, place: Place): boolean {
  const before = is(scene, place.from - 2, Word.Person) || is(scene, place.from - 3, Word.Person);
  return before && is(scene, place.to, Word.Speech);
}
