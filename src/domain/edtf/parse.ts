import { isCalendarDay, pad } from './days.ts';

/** `~` about, `?` uncertain, `%` both; empty for a plain value. */
export type Qualifier = '' | '~' | '?' | '%';

/** A year, month or day; `X` stands for a digit that is not known: `199X`, `2025-XX`, `2025-12-XX`. */
export interface EdtfDate {
  readonly type: 'date';
  /** Four digits, the last one or two perhaps `X`. */
  readonly year: string;
  /** `01` to `12`, `XX`, or null for a whole year. */
  readonly month: string | null;
  /** `01` to `31`, `XX`, or null for a whole month. */
  readonly day: string | null;
  readonly qualifier: Qualifier;
}

/** An end of an interval: a date, `open` (written `..`) or `unknown` (written as nothing). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** From the first day of `start` to the last day of `end`. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A value of EDTF (ISO 8601-2) levels 0 and 1, as far as Parley uses them: days, not times; months, not seasons. */
export type EdtfValue = EdtfDate | EdtfInterval;

/** Thrown for a string that is no such value; the message names what was seen and what to write instead. */
export class EdtfError extends Error {
  override name = 'EdtfError';
  /** The offending string. */
  readonly seen: string;
  /** What to write instead. */
  readonly instead: string;

  constructor(seen: string, what: string, instead: string) {
    super(`"${seen}" ${what} – ${instead}`);
    this.seen = seen;
    this.instead = instead;
  }
}

const DATE =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<qualifier>[~?%]?)$/u;

/** What people write instead of EDTF, with what is wrong and what to write; the first that fits is reported. */
const MISTAKES: readonly (readonly [RegExp, string, string])[] = [
  [/T\d/u, 'has a time of day', 'give the day alone, such as 2025-12-20'],
  [/^\d{4}-(?:2[1-9]|3\d|4[01])[~?%]?$/u, 'is a season', 'give its months, such as 2025-03/2025-05'],
  [/[[\]{}]/u, 'is a set, which is level 2', 'give an interval, such as 2025-12-08/2025-12-21'],
  [
    /^[~?%]|-[~?%]|[~?%]-/u,
    'qualifies a part, which is level 2',
    'put ~ or ? at the end, such as 2025-03-24~',
  ],
  [/^\d{4}-\d\d?-\d\d?\s*[-–—]\s*\d/u, 'is a range', 'part its ends with a slash: 2025-12-20/2025-12-21'],
  [/X.*[~?%]/u, 'qualifies digits that are not known', 'give an interval, such as 1990~/1999~'],
  [/^[\d.]{1,5}[./]\d{1,2}[./]\d{2,4}$/u, 'is not ISO 8601', 'write year-month-day, such as 2025-12-20'],
  [/^[-Y]/u, 'is not a year from 0000 to 9999', 'write four digits, such as 2025'],
];

/**
 * Parses an EDTF value of level 0 or 1. Throws an {@link EdtfError} for anything else, for a day the calendar does not have and for an
 * interval that ends before it starts.
 */
export function parseEdtf(value: string): EdtfValue {
  if (!value.includes('/')) return parseDate(value, value);
  const ends = value.split('/');
  const [start, end] = ends.map((part) => parseEnd(part, value));
  if (ends.length !== 2 || start === undefined || end === undefined || (isOpen(start) && isOpen(end))) {
    throw fail(value);
  }
  if (!isOpen(start) && !isOpen(end) && firstKey(start) > lastKey(end)) {
    throw new EdtfError(value, 'ends before it starts', 'write the earlier end first');
  }
  return { type: 'interval', start, end };
}

/** Whether {@link parseEdtf} takes the string. */
export function isEdtf(value: string): boolean {
  try {
    parseEdtf(value);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

/** The string that {@link parseEdtf} reads as that value. */
export function formatEdtf(value: EdtfValue): string {
  if (value.type === 'date') return formatDate(value);
  return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
}

function parseEnd(end: string, whole: string): EdtfEnd {
  if (end === '..') return 'open';
  return end === '' ? 'unknown' : parseDate(end, whole);
}

function parseDate(text: string, whole: string): EdtfDate {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) throw fail(whole);
  const { year = '', month = null, day = null } = groups;
  const qualifier = groups['qualifier'] as Qualifier;
  if (qualifier !== '' && text.includes('X')) throw fail(whole);
  checkCalendar(whole, year, month, day);
  return { type: 'date', year, month, day, qualifier };
}

/** Level 1 lets `X` stand only from some place to the end; a full date must be in the calendar. */
function checkCalendar(whole: string, year: string, month: string | null, day: string | null): void {
  if (month === null) return;
  if (year.includes('X') || (month === 'XX' && day !== null && day !== 'XX')) throw fail(whole);
  if (month === 'XX') return;
  if (!isCalendarDay(Number(year), Number(month), day === null || day === 'XX' ? 1 : Number(day))) {
    throw MISTAKES[1]?.[0].test(whole)
      ? fail(whole)
      : new EdtfError(whole, 'is not in the calendar', 'check the month and the day');
  }
}

function fail(seen: string): EdtfError {
  for (const [pattern, what, instead] of MISTAKES) {
    if (pattern.test(seen)) return new EdtfError(seen, what, instead);
  }
  return new EdtfError(
    seen,
    'is not an EDTF date',
    'write a day, month, year or interval, such as 2025-12-20, 2025-12, 2025 or 2025-12-20/2025-12-21',
  );
}

function isOpen(end: EdtfEnd): end is 'open' | 'unknown' {
  return typeof end === 'string';
}

function firstKey({ year, month, day }: EdtfDate): string {
  return `${year.replaceAll('X', '0')}-${known(month, '01')}-${known(day, '01')}`;
}

function lastKey({ year, month, day }: EdtfDate): string {
  return `${year.replaceAll('X', '9')}-${known(month, '12')}-${known(day, '31')}`;
}

function known(part: string | null, otherwise: string): string {
  return part === null || part === 'XX' ? otherwise : part;
}

function formatEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatDate(end);
}

function formatDate({ year, month, day, qualifier }: EdtfDate): string {
  return [year, month, day].filter((part) => part !== null).join('-') + qualifier;
}

/** A plain date value: a year, a month of it, or a day of that. */
export function edtfDate(year: number, month?: number, day?: number, qualifier: Qualifier = ''): EdtfDate {
  return {
    type: 'date',
    year: pad(year, 4),
    month: month === undefined ? null : pad(month, 2),
    day: day === undefined ? null : pad(day, 2),
    qualifier,
  };
}
