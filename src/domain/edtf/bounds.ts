import { FIRST_DAY, LAST_DAY, calendarOf, countDays, countOf, daysInMonth, isoOf, pad } from './days.ts';
import { edtfDate, formatEdtf, parseEdtf } from './parse.ts';
import type { EdtfDate, EdtfEnd, EdtfValue, Qualifier } from './parse.ts';

/** Two ISO days, the first and the last of a span, both in it. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** The widest days the value may cover; an open or unknown end reaches as far as days go. Throws an EdtfError. */
export function boundsOf(value: string | EdtfValue): Bounds {
  const parsed = typeof value === 'string' ? parseEdtf(value) : value;
  if (parsed.type === 'date') return { earliest: firstDay(parsed), latest: lastDay(parsed) };
  return {
    earliest: typeof parsed.start === 'string' ? FIRST_DAY : firstDay(parsed.start),
    latest: typeof parsed.end === 'string' ? LAST_DAY : lastDay(parsed.end),
  };
}

/** The qualifiers of a value put together: `~` and `?` on its two ends make `%`. */
export function qualifierOf(value: string | EdtfValue): Qualifier {
  const parsed = typeof value === 'string' ? parseEdtf(value) : value;
  if (parsed.type === 'date') return parsed.qualifier;
  return joinQualifiers(endQualifier(parsed.start), endQualifier(parsed.end));
}

/** `~` and `?` together are `%`. */
export function joinQualifiers(one: Qualifier, other: Qualifier): Qualifier {
  if (one === other || other === '') return one;
  return one === '' ? other : '%';
}

/**
 * Order of two values by their bounds: -1 where the first ends before the other starts, 1 the other way round, 0 where they cover the
 * same days, and null where they overlap and differ, so that the order is not known. Throws an EdtfError.
 */
export function compareEdtf(one: string, other: string): -1 | 0 | 1 | null {
  const a = boundsOf(one);
  const b = boundsOf(other);
  if (a.latest < b.earliest) return -1;
  if (b.latest < a.earliest) return 1;
  return a.earliest === b.earliest && a.latest === b.latest ? 0 : null;
}

/**
 * Whether every day the value may mean lies in the bucket, a year `2025` or a month `2025-12`. A value marked `?` is never certain; one
 * marked "about" needs a margin of its own size (a week for a day, a month for a month, a year for a year) on either side.
 */
export function certainlyIn(value: string, bucket: string): boolean {
  const parsed = parseEdtf(value);
  const qualifier = qualifierOf(parsed);
  if (qualifier === '?' || qualifier === '%') return false;
  const { earliest, latest } = widen(parsed);
  const within = boundsOf(bucket);
  return within.earliest <= earliest && latest <= within.latest;
}

/** Whether some day the value may mean lies in the bucket, a year `2025` or a month `2025-12`; see {@link certainlyIn}. */
export function possiblyIn(value: string, bucket: string): boolean {
  const { earliest, latest } = boundsOf(value);
  const within = boundsOf(bucket);
  return earliest <= within.latest && within.earliest <= latest;
}

/** The shortest EDTF for the days from one to the other: a day, month, year, decade (`199X`), century (`19XX`) or an interval. */
export function edtfOfDays(earliest: string, latest: string, qualifier: Qualifier = ''): string {
  const first = calendarOf(countOf(earliest));
  const last = calendarOf(countOf(latest));
  if (earliest === latest) return formatEdtf(edtfDate(first.year, first.month, first.day, qualifier));
  const areMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!areMonths) return `${earliest}${qualifier}/${latest}${qualifier}`;
  const areYears = first.month === 1 && last.month === 12;
  if (!areYears) return edtfOfMonths(first, last, qualifier);
  return edtfOfYears(first.year, last.year, qualifier);
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function edtfOfMonths(first: Month, last: Month, qualifier: Qualifier): string {
  const start = formatEdtf(edtfDate(first.year, first.month, undefined, qualifier));
  if (first.year === last.year && first.month === last.month) return start;
  return `${start}/${formatEdtf(edtfDate(last.year, last.month, undefined, qualifier))}`;
}

function edtfOfYears(first: number, last: number, qualifier: Qualifier): string {
  if (first === last) return pad(first, 4) + qualifier;
  const isPlain = qualifier === '';
  if (isPlain && first % 100 === 0 && last === first + 99) return `${pad(first / 100, 2)}XX`;
  if (isPlain && first % 10 === 0 && last === first + 9) return `${pad(first / 10, 3)}X`;
  return `${pad(first, 4)}${qualifier}/${pad(last, 4)}${qualifier}`;
}

/** The bounds of a value, with a margin around a single date marked "about"; the ends of an interval already say how far it may go. */
function widen(value: EdtfValue): Bounds {
  const bounds = boundsOf(value);
  if (value.type === 'interval' || value.qualifier === '') return bounds;
  const { year, month, day } = calendarOf(countOf(bounds.earliest));
  const last = calendarOf(countOf(bounds.latest));
  if (value.day !== null) {
    return { earliest: isoOf(countOf(bounds.earliest) - 7), latest: isoOf(countOf(bounds.latest) + 7) };
  }
  const months = value.month === null ? 12 : 1;
  return {
    earliest: isoOf(countDays(year, month - months, day)),
    latest: isoOf(countDays(last.year, last.month + months + 1, 1) - 1),
  };
}

function endQualifier(end: EdtfEnd): Qualifier {
  return typeof end === 'string' ? '' : end.qualifier;
}

function firstDay({ year, month, day }: EdtfDate): string {
  return `${year.replaceAll('X', '0')}-${isKnown(month) ? month : '01'}-${isKnown(day) ? day : '01'}`;
}

function lastDay({ year, month, day }: EdtfDate): string {
  const lastYear = year.replaceAll('X', '9');
  const lastMonth = isKnown(month) ? month : '12';
  const end = isKnown(day) ? day : String(daysInMonth(Number(lastYear), Number(lastMonth)));
  return `${lastYear}-${lastMonth}-${end}`;
}

function isKnown(part: string | null): part is string {
  return part !== null && part !== 'XX';
}
