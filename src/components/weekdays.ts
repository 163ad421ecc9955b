import { daysBetween, boundsOf, weekdayOf } from '../domain/edtf.ts';

/** Monday, 5 January 1970, is a day that starts a week. */
const MONDAY = Date.UTC(1970, 0, 5);
const DAY = 86_400_000;

/** The weekdays of a day, or of the first and last day of a stretch of up to a week: "Sat–Sun"; empty for anything less exact. */
export function weekdaysOf(edtf: string, language: string): string {
  if (/[~?%X]/u.test(edtf)) return '';
  const { earliest, latest } = boundsOf(edtf);
  const days = daysBetween(earliest, latest);
  if (days > 6) return '';
  const style = days === 0 ? 'long' : 'short';
  const names = namesOf(language, style);
  const name = (day: string): string => names[weekdayOf(day) - 1] ?? '';
  return days === 0 ? name(earliest) : `${name(earliest)}–${name(latest)}`;
}

const namesOfDays = new Map<string, readonly string[]>();

/** The names from Monday on; a formatter takes longer to make than a page. */
function namesOf(language: string, style: 'long' | 'short'): readonly string[] {
  const known = namesOfDays.get(`${language} ${style}`);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
  const names = Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY));
  namesOfDays.set(`${language} ${style}`, names);
  return names;
}
