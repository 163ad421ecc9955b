import { idOfPlace, PLACE } from './places.ts';

/** Shows the places of the list that pass, or all of them; a group or period with nothing left is hidden as well. */
export function showOnly(places: readonly HTMLElement[], passing: ReadonlySet<string> | null): void {
  for (const place of places) {
    const isOut = passing !== null && !passing.has(idOfPlace(place));
    if (place.hidden !== isOut) place.hidden = isOut;
  }
  const shown = new Set<Element>();
  for (const place of places) {
    if (place.hidden) continue;
    for (let box = place.parentElement?.closest(BOXES); box; box = box.parentElement?.closest(BOXES)) {
      if (shown.has(box)) break;
      shown.add(box);
    }
  }
  for (const box of document.querySelectorAll<HTMLElement>(BOXES)) {
    if (box.querySelector(PLACE) !== null || box.matches('.period')) box.hidden = !shown.has(box);
  }
}

const BOXES = '.period, .group, .floating';
