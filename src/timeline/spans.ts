import { boundsOf, parseEdtf, type EdtfDate, type EdtfEnd } from '../domain/edtf.ts';
import { FIRST_DAY, LAST_DAY, countOf, isoOf } from '../domain/edtf/days.ts';

/** Days counted from 1970-01-01, both in the span. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Where a date stands on the time line: the days it may cover, the core that is certain, and the ends nobody states. */
export interface PlacedDate {
  readonly possible: DaySpan;
  readonly certain: DaySpan | null;
  /** An open or unknown end; it is drawn as far as the story goes. */
  readonly open: { readonly start: boolean; readonly end: boolean };
}

/** Places an EDTF value. Throws an EdtfError, so that no unchecked date reaches the time line. */
export function placeDate(edtf: string): PlacedDate {
  const bounds = boundsOf(edtf);
  return {
    possible: { from: countOf(bounds.earliest), to: countOf(bounds.latest) },
    certain: certainCore(edtf),
    open: { start: bounds.earliest === FIRST_DAY, end: bounds.latest === LAST_DAY },
  };
}

/** The days a value states without "about" or doubt; of an interval with one such end, that end's day. */
function certainCore(edtf: string): DaySpan | null {
  const value = parseEdtf(edtf);
  const start = certainDay(value.type === 'date' ? value : value.start);
  const end = certainDay(value.type === 'date' ? value : value.end);
  if (start === null && end === null) return null;
  return { from: start ?? end!, to: end ?? start! };
}

function certainDay(end: EdtfEnd): number | null {
  if (typeof end === 'string' || end.qualifier !== '' || !isDay(end)) return null;
  return countOf(`${end.year}-${end.month}-${end.day}`);
}

function isDay({ day }: EdtfDate): boolean {
  return day !== null && day !== 'XX';
}

/** The smallest span around all of them, or null where there is none. */
export function hullOf(spans: readonly DaySpan[]): DaySpan | null {
  let hull: DaySpan | null = null;
  for (const { from, to } of spans) {
    hull = hull === null ? { from, to } : { from: Math.min(hull.from, from), to: Math.max(hull.to, to) };
  }
  return hull;
}

/** Whether two spans share a day. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The part of a span that lies in a window; the two must overlap. */
export function clip({ from, to }: DaySpan, window: DaySpan): DaySpan {
  return { from: Math.max(from, window.from), to: Math.min(to, window.to) };
}

/** A span as ISO days. */
export function isoSpan({ from, to }: DaySpan): { from: string; to: string } {
  return { from: isoOf(from), to: isoOf(to) };
}
