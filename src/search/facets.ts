import type { SearchFacet, SearchState } from './query.ts';

/** How many entries each value of each of Pagefind's filters would leave. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One choice of a facet. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Of a month: entries that only possibly have a date in it. */
  readonly possible: number;
  readonly isChosen: boolean;
  /** Of a place: places in it. */
  readonly children: readonly FacetChoice[];
}

/** What naming and sorting choices takes. */
export interface FacetWords {
  readonly language: string;
  /** Name of the place that contains a place, by name. */
  readonly parents: Readonly<Record<string, string>>;
  /** Statuses in the order of how far things got. */
  readonly statuses: readonly string[];
}

/** The choices of a facet with an entry behind them, and those that are chosen. */
export function makeChoices(
  facet: SearchFacet,
  counts: FilterCounts,
  state: SearchState,
  words: FacetWords,
): FacetChoice[] {
  if (facet === 'month') return monthChoices(counts, state, words.language);
  const values = valuesOf(counts[facet], state.chosen[facet]);
  const choices = values.map((value) => choiceOf(value, counts[facet]?.[value] ?? 0, state.chosen[facet]));
  if (facet === 'venue') return nest(choices, words);
  if (facet === 'status') {
    return choices.sort((a, b) => words.statuses.indexOf(a.value) - words.statuses.indexOf(b.value));
  }
  return choices.sort(byCount(words.language));
}

function choiceOf(value: string, count: number, chosen: readonly string[]): FacetChoice {
  return { value, label: value, count, possible: 0, isChosen: chosen.includes(value), children: [] };
}

/** Values with a count, and chosen ones that have none any more: they must stay to be taken away. */
function valuesOf(counts: Readonly<Record<string, number>> | undefined, chosen: readonly string[]): string[] {
  const counted = Object.entries(counts ?? {}).flatMap(([value, count]) => (count > 0 ? [value] : []));
  return [...new Set([...counted, ...chosen])];
}

function monthChoices(counts: FilterCounts, state: SearchState, language: string): FacetChoice[] {
  const certain = counts['month-certain'] ?? {};
  const possible = counts['month-possible'] ?? {};
  const offered = state.certain ? certain : { ...possible, ...certain };
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const values = [
    ...new Set([
      ...Object.keys(offered).filter((value) => (certain[value] ?? 0) + (possible[value] ?? 0) > 0),
      ...state.chosen.month,
    ]),
  ];
  return values.sort().map((value) => ({
    value,
    label: format.format(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)) - 1, 1)),
    count: certain[value] ?? 0,
    possible: state.certain ? 0 : (possible[value] ?? 0),
    isChosen: state.chosen.month.includes(value),
    children: [],
  }));
}

/** Puts places under those that contain them, as far as these are offered too. */
function nest(choices: readonly FacetChoice[], { parents, language }: FacetWords): FacetChoice[] {
  const offered = new Set(choices.map(({ value }) => value));
  const nearest = (value: string): string => {
    let parent = parents[value];
    while (parent !== undefined && !offered.has(parent)) parent = parents[parent];
    return parent ?? '';
  };
  const byParent = Map.groupBy(choices, ({ value }) => nearest(value));
  const branch = (parent: string): FacetChoice[] =>
    (byParent.get(parent) ?? [])
      .map((choice) => withChildren(choice, branch(choice.value)))
      .sort(byCount(language));
  return branch('');
}

function withChildren(choice: FacetChoice, children: readonly FacetChoice[]): FacetChoice {
  return { ...choice, children };
}

function byCount(language: string): (a: FacetChoice, b: FacetChoice) => number {
  return (a, b) => b.count - a.count || a.label.localeCompare(b.label, language);
}
