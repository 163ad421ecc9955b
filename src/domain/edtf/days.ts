/**
 * Arithmetic on ISO 8601 days (`2025-12-20`) of the proleptic Gregorian calendar, years 0000 to 9999.
 *
 * Days are counted as whole numbers from 1970-01-01, so no clock and no time zone can move one.
 */

/** A day of the week, 1 for Monday to 7 for Sunday, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first day this module can name. */
export const FIRST_DAY = '0000-01-01';
/** The last day this module can name. */
export const LAST_DAY = '9999-12-31';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whole days from 1970-01-01 to the day; a month beyond 12 or a day beyond the month's end runs on into the next. */
export function countDays(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - EPOCH + day - 1;
}

/** Year, month and day of a count of days from 1970-01-01; see {@link countDays}. */
export function calendarOf(count: number): { year: number; month: number; day: number } {
  const shifted = count + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day as a count of days from 1970-01-01. Throws a RangeError where the string is no ISO day. */
export function countOf(isoDay: string): number {
  const [year, month, day] = [
    Number(isoDay.slice(0, 4)),
    Number(isoDay.slice(5, 7)),
    Number(isoDay.slice(8)),
  ];
  if (!/^\d{4}-\d\d-\d\d$/u.test(isoDay) || !isCalendarDay(year, month, day)) {
    throw new RangeError(`"${isoDay}" is not a day – write YYYY-MM-DD, such as 2025-12-20`);
  }
  return countDays(year, month, day);
}

/** The ISO day of a count of days from 1970-01-01; days outside the years 0000 to 9999 become the nearest one inside. */
export function isoOf(count: number): string {
  const { year, month, day } = calendarOf(count);
  if (year < 0) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the calendar has that day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `days` days after `isoDay`, or before it where `days` is negative. */
export function addDays(isoDay: string, days: number): string {
  return isoOf(countOf(isoDay) + days);
}

/** Days from `from` to `to`; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return countOf(to) - countOf(from);
}

/** The day of the week of a day. */
export function weekdayOf(isoDay: string): Weekday {
  return weekdayOfCount(countOf(isoDay));
}

/** The day of the week of a count of days from 1970-01-01, which was a Thursday. */
export function weekdayOfCount(count: number): Weekday {
  return (((((count + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** ISO 8601 week of a day, `2025-W51`. */
export function weekOf(isoDay: string): string {
  const thursday = countOf(isoDay) - weekdayOf(isoDay) + 4;
  const { year } = calendarOf(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - countDays(year, 1, 1)) / 7) + 1, 2)}`;
}

/** A whole number with leading zeros. */
export function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
