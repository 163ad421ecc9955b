import type { Chronicle } from '../domain/chronicle.ts';
import type { CountPhrase } from '../timeline/phrases.ts';
import type { FacetWords } from './facets.ts';
import type { SearchFacet } from './query.ts';

/** What the search says. */
export interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly idle: string;
  readonly loading: string;
  /** Name of the list of what was found. */
  readonly results: string;
  readonly found: CountPhrase;
  readonly empty: string;
  /** Said where filters alone leave nothing. */
  readonly emptyFiltered: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly retry: string;
  readonly archive: string;
  readonly withoutFilters: string;
  readonly more: CountPhrase;
  readonly close: string;
  readonly fullPage: string;
  readonly filters: string;
  readonly facets: Readonly<Record<SearchFacet, string>>;
  readonly possibly: string;
  readonly certain: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'relevance' | 'newest' | 'oldest', string>>;
  readonly clear: string;
}

/** What the browser needs for searching beside the index; the JSON under `/data/search.json`. */
export interface SearchData {
  readonly language: string;
  readonly words: SearchWords;
  readonly facets: FacetWords;
  /** Addresses of the search page and of the archive. */
  readonly links: { readonly search: string; readonly archive: string };
}

/** Name of the place that contains each place with something to tell, by name. */
export function parentNames(venues: Chronicle['venues']): Record<string, string> {
  const named = [...venues.values()].flatMap(({ venue, ancestors }) => {
    const [outer] = ancestors;
    return outer === undefined ? [] : [[venue.name, outer.name] as const];
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
