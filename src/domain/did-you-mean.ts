import { closest, distance } from 'fastest-levenshtein';

/** The known name nearest to `seen`, where one is near enough to be what was meant; else null. */
export function findNearest(seen: string, known: Iterable<string>): string | null {
  const names = [...known];
  if (names.length === 0) return null;
  const nearest = closest(seen.toLowerCase(), names);
  const allowed = Math.max(2, Math.floor(seen.length / 3));
  return distance(seen.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : null;
}

/** "did you mean riyadh?" where a known name is near, else `otherwise`. */
export function didYouMean(seen: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(seen, known);
  return nearest === null ? otherwise : `did you mean ${nearest}?`;
}
