import type { Chronicle } from '../domain/chronicle.ts';
import type { Words } from '../i18n/en.ts';
import type { CountPhrase } from '../timeline/phrases.ts';
import { makeFacets, type Choice } from './facets.ts';
import type { Facet } from './filters.ts';

/** What the filters say, one language. */
export interface FilterWords extends Readonly<Record<Facet, string>> {
  readonly language: string;
  readonly period: string;
  readonly all: CountPhrase;
  readonly shown: CountPhrase;
  /** In place of that where the list stands on several pages, and how many of them stand on this one. */
  readonly passing: CountPhrase;
  readonly elsewhere: CountPhrase;
  readonly none: string;
  readonly undatedOut: CountPhrase;
  readonly chosen: CountPhrase;
  readonly fresh: string;
  readonly freshChip: string;
  readonly isNew: string;
  readonly remove: string;
  readonly certain: string;
  readonly from: string;
  readonly to: string;
}

/** What a reader may choose from, which nobody needs before; the JSON under `/data/filters.json`. */
export interface FilterChoices {
  readonly words: FilterWords;
  readonly facets: Readonly<Record<Facet, readonly Choice[]>>;
  /** First and last ISO day of the story; absent where no meeting is dated. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  /** Address of the packed time line, whose meetings are filtered. */
  readonly meetings: string;
}

/** Everything the filters need beside the meetings themselves. */
export function makeChoices(chronicle: Chronicle, words: Words, meetings: string): FilterChoices {
  const spans = [...chronicle.rounds.values()].flatMap(({ span }) => span ?? []);
  return {
    words: { language: words.language, ...words.filters },
    facets: makeFacets(chronicle, words),
    first: spans.map(({ earliest }) => earliest).sort()[0],
    last: spans
      .map(({ latest }) => latest)
      .sort()
      .at(-1),
    meetings,
  };
}
