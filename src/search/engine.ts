import { conditionsOf, SEARCH_FACETS, type SearchFacet, type SearchState } from './query.ts';
import type { FilterCounts } from './facets.ts';
import { importPagefind } from './pagefind-module.ts';

/** What Pagefind says of one page; only what is used here. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly locations: readonly number[];
    /** The heading it stands under, with its word; absent ahead of the first. */
    readonly anchor?: { readonly id: string; readonly location: number };
  }[];
}

interface Hit {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Found {
  readonly results: readonly Hit[];
  readonly filters: FilterCounts;
}

/** One searcher of Pagefind's; only what is used here. */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: { filters?: object; sort?: object }): Promise<Found>;
}

/** What a search gave. */
export interface Outcome {
  readonly hits: readonly Hit[];
  /** What choosing in each facet would leave; each counted without its own choices. */
  readonly counts: Readonly<Record<SearchFacet, FilterCounts>>;
}

const root = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
let loading: Promise<Pagefind> | null = null;
let failures = 0;

/** Loads Pagefind once; a failure is not kept, so that the next try starts anew, at an address that browsers do not remember as failed. */
function loadPagefind(): Promise<Pagefind> {
  loading ??= startPagefind().catch((error: unknown) => {
    loading = null;
    failures += 1;
    throw error;
  });
  return loading;
}

/** Without Pagefind's worker, whose address as a plain string Trusted Types refuse. */
async function startPagefind(): Promise<Pagefind> {
  const { createInstance } = await importPagefind(failures);
  const pagefind = createInstance({ noWorker: true, basePath: `${root}pagefind/`, baseUrl: root });
  await pagefind.init();
  return pagefind;
}

/** Begins to load what a search needs, while the reader is still typing. */
export function warmUp(): void {
  void loadPagefind().catch(() => {});
}

/** Searches; with `counting` the facets are counted as well, which loads Pagefind's filters. */
export async function search(state: SearchState, counting: boolean): Promise<Outcome> {
  const pagefind = await loadPagefind();
  if (counting) await pagefind.filters();
  const words = state.words.trim() === '' ? null : state.words.trim();
  const filters = conditionsOf(state);
  const found = await pagefind.search(words, { filters });
  const hits =
    state.sort === 'relevance' ? found.results : await sortHits(pagefind, words, state, found.results);
  const counts = Object.fromEntries(
    await Promise.all(
      SEARCH_FACETS.map(async (facet) => {
        const isOpen = !counting || state.chosen[facet].length === 0;
        const own = isOpen ? found : await pagefind.search(words, { filters: conditionsOf(state, facet) });
        return [facet, own.filters] as const;
      }),
    ),
  ) as Record<SearchFacet, FilterCounts>;
  return { hits, counts };
}

/** Pagefind leaves out what has no day when it sorts by day: that comes last here. */
async function sortHits(
  pagefind: Pagefind,
  words: string | null,
  state: SearchState,
  all: readonly Hit[],
): Promise<Hit[]> {
  const sort = { date: state.sort === 'newest' ? 'desc' : 'asc' };
  const { results } = await pagefind.search(words, { filters: conditionsOf(state), sort });
  const dated = new Set(results.map(({ id }) => id));
  return [...results, ...all.filter(({ id }) => !dated.has(id))];
}
