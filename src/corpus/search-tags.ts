import { certainlyIn, boundsOf, wordsOf } from '../domain/edtf.ts';
import type { Entry } from '../domain/entry.ts';
import { monthAt, monthIndex } from '../domain/months.ts';
import { ancestorsOf, type Register } from '../domain/register.ts';
import type { Words } from '../i18n/en.ts';

/** What the search index is told of an entry beside its words. */
export interface SearchTags {
  /** `venue`, `party`, `status`, and `year`/`month` with `-certain` or `-possible`; each value once. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly meta: readonly { readonly name: string; readonly value: string }[];
  /** ISO day to sort by: the first it may have come out on. */
  readonly sort: string | null;
}

/** A span of more months than this says nothing about any one of them. */
const WIDEST_MONTHS = 24;

/** Filters, sorting day and shown words of an entry. Venues count for every place that contains them. */
export function searchTagsOf(entry: Entry, register: Register, words: Words): SearchTags {
  const statuses = [...entry.venues, ...entry.meetings].map(({ status }) => words.statuses[status]);
  const filters = [
    ...named('venue', venueNames(entry, register)),
    ...named(
      'party',
      entry.parties.map(({ party }) => register.parties.get(party)?.name ?? party),
    ),
    ...named('status', statuses),
    ...dateFilters(entry),
  ];
  const { published } = entry;
  return {
    filters,
    meta: [
      {
        name: 'date',
        value: published === null ? words.date.unknownDay : wordsOf(published.edtf, words.language),
      },
      { name: 'source', value: entry.source.name },
    ],
    sort: published === null ? null : boundsOf(published.edtf).earliest,
  };
}

function named(name: string, values: Iterable<string>): { name: string; value: string }[] {
  return [...new Set(values)].sort().map((value) => ({ name, value }));
}

function venueNames(entry: Entry, register: Register): string[] {
  return [...entry.venues, ...entry.meetings].flatMap((tag) => {
    const inside = tag.venue === null ? [] : ancestorsOf(register, tag.venue);
    const own = 'venueName' in tag ? tag.venueName : tag.name;
    return [own ?? [], inside.flatMap((id) => register.venues.get(id)?.name ?? [])].flat();
  });
}

/** The years and months of its dates, meetings and day of publication; what is certain of one date is not also possible. */
function dateFilters(entry: Entry): { name: string; value: string }[] {
  const values = new Set(
    [
      entry.published?.edtf,
      ...entry.dates.map(({ edtf }) => edtf),
      ...entry.meetings.map(({ when }) => when.edtf),
    ].filter((edtf) => typeof edtf === 'string'),
  );
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const edtf of values) {
    for (const key of periodsOf(edtf)) (certainlyIn(edtf, key) ? certain : possible).add(key);
  }
  return [
    ...[...certain].sort().map((value) => ({ name: `${unitOf(value)}-certain`, value })),
    ...[...possible.difference(certain)]
      .sort()
      .map((value) => ({ name: `${unitOf(value)}-possible`, value })),
  ];
}

function unitOf(key: string): 'year' | 'month' {
  return key.length === 4 ? 'year' : 'month';
}

function periodsOf(edtf: string): Set<string> {
  const { earliest, latest } = boundsOf(edtf);
  const [from, to] = [monthIndex(earliest), monthIndex(latest)];
  if (to - from >= WIDEST_MONTHS) return new Set();
  const months = Array.from({ length: to - from + 1 }, (_, step) => monthAt(from + step));
  return new Set(months.flatMap((month) => [month, month.slice(0, 4)]));
}
