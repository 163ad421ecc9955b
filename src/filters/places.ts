/** Where a meeting stands in the list. */
export const PLACE = '.round[id]';

/** The places of the meetings that are listed on this page. */
export function findPlaces(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(PLACE)];
}

/** The meeting that has its place there. */
export function idOfPlace({ id }: Pick<HTMLElement, 'id'>): string {
  return id.slice('r-'.length);
}
