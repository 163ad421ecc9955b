/** What the reader searches for. Values of one facet are alternatives, different facets add up. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Record<SearchFacet, readonly string[]>>;
  /** Whether a month must hold a date for certain, or may hold it possibly. */
  readonly certain: boolean;
  readonly sort: 'relevance' | 'newest' | 'oldest';
}

export const SEARCH_FACETS = ['venue', 'month', 'party', 'status'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

export const EMPTY_SEARCH: SearchState = {
  words: '',
  chosen: { venue: [], month: [], party: [], status: [] },
  certain: false,
  sort: 'relevance',
};

/** Reads a search from an address. */
export function readSearch(query: URLSearchParams): SearchState {
  const all = (name: string): string[] =>
    [...new Set(query.getAll(name).filter((value) => value !== ''))].sort();
  const sort = query.get('sort');
  return {
    words: (query.get('q') ?? '').slice(0, 200),
    chosen: {
      venue: all('venue'),
      month: all('month').filter((value) => /^\d{4}-\d\d$/u.test(value)),
      party: all('party'),
      status: all('status'),
    },
    certain: query.get('certain') === '1',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** Writes a search as the query of an address; the same search always gives the same one. */
export function writeSearch({ words, chosen, certain, sort }: SearchState): URLSearchParams {
  const query = new URLSearchParams();
  if (words.trim() !== '') query.set('q', words.trim());
  for (const facet of SEARCH_FACETS) for (const value of chosen[facet].toSorted()) query.append(facet, value);
  if (certain) query.set('certain', '1');
  if (sort !== 'relevance') query.set('sort', sort);
  return query;
}

/** Whether there is anything to search for. */
export function isEmptySearch({ words, chosen }: SearchState): boolean {
  return words.trim() === '' && SEARCH_FACETS.every((facet) => chosen[facet].length === 0);
}

/** A condition as Pagefind takes it. */
export type Condition = Readonly<Record<string, unknown>>;

/** The conditions of a search in Pagefind's terms; `ignored` leaves a facet out, to count what choosing in it would give. */
export function conditionsOf({ chosen, certain }: SearchState, ignored?: SearchFacet): Condition {
  const all: Condition[] = [];
  for (const facet of SEARCH_FACETS) {
    if (facet === ignored || chosen[facet].length === 0) continue;
    if (facet !== 'month') all.push({ [facet]: { any: chosen[facet] } });
    else if (certain) all.push({ 'month-certain': { any: chosen.month } });
    else
      all.push({
        any: [{ 'month-certain': { any: chosen.month } }, { 'month-possible': { any: chosen.month } }],
      });
  }
  return all.length === 0 ? {} : { all };
}
