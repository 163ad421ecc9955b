import { isIsoDay, nameAll } from './query-values.ts';

/** What a reader narrows the chronicle to; several values of one kind are alternatives, different kinds add up. */
export interface Filters {
  /** Ids of places; a place stands for everything in it. */
  readonly venues: readonly string[];
  readonly parties: readonly string[];
  readonly statuses: readonly string[];
  readonly issues: readonly string[];
  /** Only what is told without reserve. */
  readonly certain: boolean;
  /** First and last ISO day of the period, or null. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what is new since the last visit. */
  readonly fresh: boolean;
}

/** What the filters look at in a meeting. */
export interface Facts {
  readonly id: string;
  /** The place and those that contain it. */
  readonly venues: readonly string[];
  readonly parties: readonly string[];
  readonly status: string;
  readonly issues: readonly string[];
  readonly certain: boolean;
  /** ISO days it may cover; empty where no date is stated. */
  readonly earliest: string;
  readonly latest: string;
}

export const FACETS = ['venues', 'parties', 'statuses', 'issues'] as const;
export type Facet = (typeof FACETS)[number];

export const NO_FILTERS: Filters = {
  venues: [],
  parties: [],
  statuses: [],
  issues: [],
  certain: false,
  from: null,
  to: null,
  fresh: false,
};

/** Names in the query string; they are part of every address that is sent around. */
const KEYS = { venues: 'venue', parties: 'party', statuses: 'status', issues: 'issue' } as const;
const OWN_KEYS = [...Object.values(KEYS), 'certain', 'from', 'to', 'new'];

/** Reads the filters of an address; whatever is no filter or has no sense is passed over. */
export function readFilters(query: URLSearchParams): Filters {
  const [from, to] = [readDay(query, 'from'), readDay(query, 'to')];
  const reversed = from !== null && to !== null && from > to;
  return {
    venues: nameAll(query.getAll(KEYS.venues)),
    parties: nameAll(query.getAll(KEYS.parties)),
    statuses: nameAll(query.getAll(KEYS.statuses)),
    issues: nameAll(query.getAll(KEYS.issues)),
    certain: query.get('certain') === '1',
    from: reversed ? to : from,
    to: reversed ? from : to,
    fresh: query.get('new') === '1',
  };
}

/** Writes the filters into a copy of the query and leaves its other parts alone; the same filters always give the same address. */
export function writeFilters(filters: Filters, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const key of OWN_KEYS) next.delete(key);
  for (const facet of FACETS) for (const id of nameAll(filters[facet])) next.append(KEYS[facet], id);
  if (filters.certain) next.set('certain', '1');
  if (filters.from !== null) next.set('from', filters.from);
  if (filters.to !== null) next.set('to', filters.to);
  if (filters.fresh) next.set('new', '1');
  return next;
}

/** Whether anything is narrowed at all. */
export function isFiltered(filters: Filters): boolean {
  return writeFilters(filters, new URLSearchParams()).size > 0;
}

/** Whether a meeting passes; `ignored` leaves one facet out, to count what choosing in it would give. */
export function passes(
  facts: Facts,
  filters: Filters,
  isFresh: (id: string) => boolean,
  ignored?: Facet,
): boolean {
  if (filters.certain && !facts.certain) return false;
  if (filters.fresh && !isFresh(facts.id)) return false;
  if (!isInPeriod(facts, filters)) return false;
  return FACETS.every((facet) => facet === ignored || hasAny(valuesOf(facts, facet), filters[facet]));
}

/** What a meeting counts for in a facet. */
export function valuesOf(facts: Facts, facet: Facet): readonly string[] {
  return facet === 'statuses' ? [facts.status] : facts[facet];
}

/** Some day it may cover lies in the period; what states no date is in no period. */
function isInPeriod({ earliest, latest }: Facts, { from, to }: Filters): boolean {
  if (from === null && to === null) return true;
  if (earliest === '') return false;
  return (to === null || earliest <= to) && (from === null || latest >= from);
}

function hasAny(own: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((id) => own.includes(id));
}

function readDay(query: URLSearchParams, key: string): string | null {
  const value = query.get(key);
  return value !== null && isIsoDay(value) ? value : null;
}

/** How many meetings choosing each value of a facet would leave. */
export function countValues(
  all: readonly Facts[],
  filters: Filters,
  isFresh: (id: string) => boolean,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facts of all) {
    if (!passes(facts, filters, isFresh, facet)) continue;
    for (const value of valuesOf(facts, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
