import type { Party } from './party.ts';
import type { Venue } from './venue.ts';

/** The names the converter may tag with, checked: ids are unique, parents exist and form no cycle. */
export interface Register {
  readonly venues: ReadonlyMap<string, Venue>;
  readonly parties: ReadonlyMap<string, Party>;
}

/** Ids of the places that contain `id`, nearest first; empty for a top-level or unknown place. */
export function ancestorsOf(register: Register, id: string): string[] {
  const found: string[] = [];
  let parent = register.venues.get(id)?.parent;
  while (parent !== undefined && !found.includes(parent)) {
    found.push(parent);
    parent = register.venues.get(parent)?.parent;
  }
  return found;
}

/** Whether the place `inner` is `outer` or lies in it. */
export function isWithin(register: Register, inner: string, outer: string): boolean {
  return inner === outer || ancestorsOf(register, inner).includes(outer);
}
