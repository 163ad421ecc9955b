import type { Place } from './places.ts';
import { word, type Scene } from './scene.ts';
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
