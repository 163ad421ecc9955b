import { boundsOf, certainlyIn } from './edtf.ts';
import type { Round, Span } from './chronicle-rounds.ts';
import type { Entry } from './entry.ts';
import { monthAt, monthIndex } from './months.ts';

/** A year (`2025`) or month (`2025-12`) of the archive. */
export interface ArchivePeriod {
  readonly key: string;
  readonly rounds: { readonly certain: readonly Round[]; readonly possible: readonly Round[] };
  readonly entries: { readonly certain: readonly Entry[]; readonly possible: readonly Entry[] };
}

/** The years and months that anything certainly or possibly falls in, by key and in order of time. */
export interface Archive {
  readonly years: ReadonlyMap<string, ArchivePeriod>;
  readonly months: ReadonlyMap<string, ArchivePeriod>;
}

/** A span of more months opens no periods of its own; it is listed in those that others open. */
const WIDEST_MONTHS = 24;

interface Dated<T> {
  readonly item: T;
  readonly edtf: string;
  readonly span: Span;
}

/** Puts rounds by their days, and entries by their day of publication, into years and months. */
export function buildArchive(entries: readonly Entry[], rounds: readonly Round[]): Archive {
  const datedRounds = rounds.flatMap((item) => dateItem(item, item.edtf));
  const datedEntries = entries.flatMap((item) => dateItem(item, item.published?.edtf ?? null));
  return {
    years: bucketAll(datedRounds, datedEntries, 'year'),
    months: bucketAll(datedRounds, datedEntries, 'month'),
  };
}

type Unit = 'year' | 'month';

function dateItem<T>(item: T, edtf: string | null): Dated<T>[] {
  return edtf === null ? [] : [{ item, edtf, span: boundsOf(edtf) }];
}

function bucketAll(
  rounds: readonly Dated<Round>[],
  entries: readonly Dated<Entry>[],
  unit: Unit,
): Map<string, ArchivePeriod> {
  const keys = new Set([...rounds, ...entries].flatMap(({ span }) => opensPeriods(span, unit)));
  const sorted = [...keys].sort();
  const inRounds = bucket(rounds, sorted, unit);
  const inEntries = bucket(entries, sorted, unit);
  return new Map(
    sorted.map((key) => [key, { key, rounds: takeFrom(inRounds, key), entries: takeFrom(inEntries, key) }]),
  );
}

interface Bucket<T> {
  certain: T[];
  possible: T[];
}

function bucket<T>(dated: readonly Dated<T>[], keys: readonly string[], unit: Unit): Map<string, Bucket<T>> {
  const buckets = new Map(keys.map((key): [string, Bucket<T>] => [key, { certain: [], possible: [] }]));
  for (const { item, edtf, span } of dated) {
    const first = keyOf(span.earliest, unit);
    const last = keyOf(span.latest, unit);
    if (first === last && certainlyIn(edtf, first)) {
      buckets.get(first)?.certain.push(item);
      continue;
    }
    for (let at = lowerBound(keys, first); at < keys.length && keys[at]! <= last; at += 1) {
      buckets.get(keys[at]!)?.possible.push(item);
    }
  }
  return buckets;
}

function takeFrom<T>(buckets: ReadonlyMap<string, Bucket<T>>, key: string): Bucket<T> {
  return buckets.get(key) ?? { certain: [], possible: [] };
}

/** Keys of the periods from the first to the last day; none for a span too wide to say anything about a month. */
function opensPeriods({ earliest, latest }: Span, unit: Unit): string[] {
  const [from, to] = [monthIndex(earliest), monthIndex(latest)];
  if (to - from >= WIDEST_MONTHS) return [];
  const months = Array.from({ length: to - from + 1 }, (_, step) => monthAt(from + step));
  return unit === 'month' ? months : [...new Set(months.map((month) => keyOf(month, 'year')))];
}

/** `2025` or `2025-12` of a day or a month. */
function keyOf(date: string, unit: Unit): string {
  return date.slice(0, unit === 'year' ? 4 : 7);
}

/** Index of the first key that is not before `key`. */
function lowerBound(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
