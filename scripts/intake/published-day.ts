import { isCalendarDay } from '../../src/domain/edtf/days.ts';
import { findDates } from '../convert/dates/find-dates.ts';
import type { Guess } from '../convert/guess-notes.ts';

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T\s]+\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/iu;
/** As feeds write it, RFC 822 with years of four digits. */
const MAIL =
  /^(?:\p{L}{3,9},?\s+)?(?<day>\d{1,2})[\s-](?<name>\p{L}{3})\p{L}*[\s-](?<year>\d{4})(?:\s+\d{1,2}:\d\d(?::\d\d)?\s*(?<zone>Z|UT|UTC|GMT|[A-Z]{3,4}|[+-]\d\d:?\d\d)?)?$/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of a time that a source gives for its publication, as it is written there: a time is never carried into another zone, since
 * the source's own day is the one its "yesterday" counts from. `from` says where it stands. Null where it names no one day.
 */
export function readPublishedDay(written: string, from: string): Guess | null {
  const text = written.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const { year, month, name, day, zone } = (ISO.exec(text) ?? MAIL.exec(text))?.groups ?? {};
  if (year === undefined || day === undefined) return readWords(text, from);
  const number = name === undefined ? Number(month) : MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!isCalendarDay(Number(year), number, Number(day))) return null;
  const value = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return { value, from, because: `${say(text, from)}${sayZone(zone)}` };
}

/** A day in words, "12 March 2025". */
function readWords(text: string, from: string): Guess | null {
  if (text.length > 80) return null;
  const [found, ...more] = findDates(text, null).filter(({ edtf }) => edtf !== null);
  if (!found?.edtf || more.length > 0 || !/^\d{4}-\d\d-\d\d$/u.test(found.edtf)) return null;
  return { value: found.edtf, from, because: say(text, from) };
}

function say(text: string, from: string): string {
  return `${from.charAt(0).toUpperCase()}${from.slice(1)} says ${JSON.stringify(text)}.`;
}

function sayZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^(?:Z|UTC?|GMT|[+-]00:?00)$/iu.test(zone)
    ? ' This is the day in UTC, as it is written there; where it came out it may have been the day before or after.'
    : ` This is the day in the zone it is written in, ${zone}.`;
}
