import { daysBetween, weekdayOf } from '../../../src/domain/edtf.ts';
import { pick } from './names.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in full, in one of the orders that papers use: `12 March 2004`, `March 12, 2004`. */
export function sayDay(day: string, random: () => number): string {
  const [year, month, date] = parts(day);
  return random() < 0.7 ? `${date} ${month} ${year}` : `${month} ${date}, ${year}`;
}

/** A stretch of days in full: `28 February to 2 March 2004`, `3–5 May 2011`, `on` a single day. */
export function sayDays(first: string, last: string, random: () => number): string {
  if (first === last) return `on ${sayDay(first, random)}`;
  const [year, month, from] = parts(first);
  const [lastYear, lastMonth, to] = parts(last);
  if (month === lastMonth)
    return random() < 0.5 ? `on ${from}–${to} ${month} ${year}` : `from ${from} to ${to} ${month} ${year}`;
  const opening = year === lastYear ? `${from} ${month}` : `${from} ${month} ${year}`;
  return `from ${opening} to ${to} ${lastMonth} ${lastYear}`;
}

/** A day as news of `published` says it: today, yesterday, on Tuesday or in full. */
export function sayRecentDay(day: string, published: string, random: () => number): string {
  const ago = daysBetween(day, published);
  if (ago > 5 || random() < 0.2) return `on ${sayDay(day, random)}`;
  if (ago === 0 && random() < 0.3) return 'today';
  if (ago === 1 && random() < 0.3) return 'yesterday';
  return `on ${WEEKDAYS[weekdayOf(day) - 1]}`;
}

/** When something to come is meant to be, loosely or by its day. */
export function sayComingDay(day: string, published: string, random: () => number): string {
  const [, month, date] = parts(day);
  const ahead = daysBetween(published, day);
  const loose = ['next week', 'next month', 'in two weeks', 'later this month', 'in the coming weeks'];
  if (random() < 0.4) return pick(random, loose);
  if (ahead < 7) return `on ${WEEKDAYS[weekdayOf(day) - 1]}`;
  return random() < 0.5 ? `on ${date} ${month}` : `in ${month}`;
}

/** A month with its year: `March 2004`. */
export function sayMonth(day: string): string {
  const [year, month] = parts(day);
  return `${month} ${year}`;
}

function parts(day: string): [year: string, month: string, date: number] {
  return [day.slice(0, 4), MONTHS[Number(day.slice(5, 7)) - 1]!, Number(day.slice(8))];
}
