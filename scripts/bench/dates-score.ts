import type { GoldDocument } from './dates-gold.ts';
import { edtfKey, timexKey } from './dates-value.ts';

/** A date as a tagger gives it. */
export interface TaggedDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly direction: string | null;
}

/** A document with the dates a tagger found. */
export interface TaggedDocument {
  readonly document: GoldDocument;
  readonly dates: readonly TaggedDate[];
}

/** F1 in per cent: with equal offsets, with overlap, and with overlap and the same days or direction. */
export interface DateScore {
  readonly gold: number;
  readonly predicted: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  /** One line per date missed, found for nothing or given another value. */
  readonly errors: readonly string[];
}

interface Counts {
  gold: number;
  predicted: number;
  strict: number;
  relaxed: number;
  value: number;
  readonly errors: string[];
}

/** Scores what a tagger found against the marks of all documents together; each mark and each find counts once. */
export function scoreDates(tagged: readonly TaggedDocument[]): DateScore {
  const counts: Counts = { gold: 0, predicted: 0, strict: 0, relaxed: 0, value: 0, errors: [] };
  for (const one of tagged) countDocument(one, counts);
  const f1 = (hits: number) => (200 * hits) / (counts.gold + counts.predicted || 1);
  return { ...counts, strict: f1(counts.strict), relaxed: f1(counts.relaxed), value: f1(counts.value) };
}

function countDocument({ document, dates }: TaggedDocument, counts: Counts): void {
  const free = new Set(dates);
  counts.gold += document.dates.length;
  counts.predicted += dates.length;
  for (const mark of document.dates) {
    const date = widestOverlap(mark, free);
    if (date) free.delete(date);
    countMark(document, mark, date, counts);
  }
  for (const date of free) {
    counts.errors.push(`extra  ${document.id} ${quote(document, date)} ${date.edtf ?? date.direction}`);
  }
}

function countMark(
  document: GoldDocument,
  mark: GoldDocument['dates'][number],
  date: TaggedDate | null,
  counts: Counts,
): void {
  if (date === null) {
    counts.errors.push(`missed ${document.id} ${quote(document, mark)} ${mark.value}`);
    return;
  }
  counts.relaxed += 1;
  if (date.start === mark.start && date.end === mark.end) counts.strict += 1;
  const wanted = timexKey(mark.value);
  if (wanted !== null && wanted === edtfKey(date.edtf, date.direction)) counts.value += 1;
  else
    counts.errors.push(
      `value  ${document.id} ${quote(document, mark)} ${mark.value}, got ${date.edtf ?? date.direction}`,
    );
}

function widestOverlap(mark: { start: number; end: number }, dates: Iterable<TaggedDate>): TaggedDate | null {
  let best: TaggedDate | null = null;
  let most = 0;
  for (const date of dates) {
    const overlap = Math.min(date.end, mark.end) - Math.max(date.start, mark.start);
    if (overlap > most) [best, most] = [date, overlap];
  }
  return best;
}

function quote(document: GoldDocument, { start, end }: { start: number; end: number }): string {
  const around = (from: number, to: number) =>
    document.text.slice(Math.max(0, from), to).replaceAll(/\s+/gu, ' ');
  return `…${around(start - 40, start)}[${around(start, end)}]${around(end, end + 20)}…`;
}
