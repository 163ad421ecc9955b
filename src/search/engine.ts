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

/** A page that was found. */
export interface Hit {
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

/** What choosing in each facet would leave; each counted without its own choices. */
export type FacetCounts = Readonly<Record<SearchFacet, FilterCounts>>;

const root = import.meta.env.BASE_URL.replace(/\/*$/u, '/');
let failures = 0;

/**
 * Once a searcher knows the filters it counts them in every search, which takes ten times as long as to find. So one finds and another
 * counts, when the results stand there already; both read the same files.
 */
const searchers = new Map<'finding' | 'counting', Promise<Pagefind>>();

/** Loads a searcher once; a failure is not kept, so that the next try starts anew, at an address that browsers do not remember as failed. */
function load(task: 'finding' | 'counting'): Promise<Pagefind> {
  const known = searchers.get(task);
  if (known !== undefined) return known;
  const loading = startPagefind(task).catch((error: unknown) => {
    searchers.delete(task);
    failures += 1;
    throw error;
  });
  searchers.set(task, loading);
  return loading;
}

/** Without Pagefind's worker, whose address as a plain string Trusted Types refuse. */
async function startPagefind(task: 'finding' | 'counting'): Promise<Pagefind> {
  const { createInstance } = await importPagefind(failures);
  const pagefind = createInstance({ noWorker: true, basePath: `${root}pagefind/`, baseUrl: root });
  await pagefind.init();
  if (task === 'counting') await pagefind.filters();
  return pagefind;
}

/** Begins to load what a search needs, while the reader is still typing. */
export function warmUp(): void {
  void load('finding').catch(() => {});
}

/** Finds what a search asks for. */
export async function search(state: SearchState): Promise<readonly Hit[]> {
  const pagefind = await load('finding');
  const { results } = await pagefind.search(wordsOf(state), { filters: conditionsOf(state) });
  return state.sort === 'relevance' ? results : sortHits(pagefind, wordsOf(state), state, results);
}

/** Counts the facets of a search, which loads Pagefind's filters. */
export async function countFacets(state: SearchState): Promise<FacetCounts> {
  const pagefind = await load('counting');
  const found = await pagefind.search(wordsOf(state), { filters: conditionsOf(state) });
  const counts = SEARCH_FACETS.map(async (facet) => {
    const isOpen = state.chosen[facet].length === 0;
    const own = isOpen
      ? found
      : await pagefind.search(wordsOf(state), { filters: conditionsOf(state, facet) });
    return [facet, own.filters] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<SearchFacet, FilterCounts>;
}

function wordsOf({ words }: SearchState): string | null {
  return words.trim() === '' ? null : words.trim();
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
