import { ancestorsOf, type Register } from '../register.ts';
import type { Group } from './group.ts';
import { monthsIn } from './time-window.ts';

/** Days of more months than this are not filed by month. */
const MOST_MONTHS = 9;

/** Groups filed by month together with country or party, so that few need comparing. */
export class GroupIndex {
  readonly groups: Group[] = [];
  readonly #register: Register;
  readonly #files = new Map<string, Set<Group>>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** Adds a group that is a round of its own so far. */
  add(group: Group): void {
    this.groups.push(group);
    this.file(group);
  }

  /** Files a group of the index again, after it has changed. */
  file(group: Group): void {
    const months = [...(monthsOf(group) ?? ['wide']), 'all'];
    for (const name of this.#namesOf(group)) for (const month of months) this.#put(`${month} ${name}`, group);
  }

  /** The groups that may be the same round: a month and a country or party in common. */
  near(group: Group): Set<Group> {
    const found = new Set<Group>();
    const months = monthsOf(group);
    const places = months === null ? ['all'] : [...months, 'wide'];
    for (const name of this.#namesOf(group))
      for (const month of places)
        for (const other of this.#files.get(`${month} ${name}`) ?? []) found.add(other);
    return found;
  }

  #put(key: string, group: Group): void {
    const file = this.#files.get(key);
    if (file === undefined) this.#files.set(key, new Set([group]));
    else file.add(group);
  }

  #namesOf({ venue, venueName, sides }: Group): string[] {
    const country = venue === null ? undefined : [venue, ...ancestorsOf(this.#register, venue)].at(-1);
    return [country ?? [], venueName ?? [], ...sides].flat();
  }
}

function monthsOf({ window }: Group): string[] | null {
  const months = window === null ? null : monthsIn(window, MOST_MONTHS);
  return months?.map(String) ?? null;
}
