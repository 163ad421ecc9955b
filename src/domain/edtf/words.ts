import { boundsOf } from './bounds.ts';
import { addDays, daysBetween, weekOf, weekdayOf } from './days.ts';
import { parseEdtf } from './parse.ts';
import type { EdtfDate, EdtfEnd, EdtfInterval, Qualifier } from './parse.ts';

/** A part of a month, a year, a decade or a century that fixes no days in it. */
type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end';

/** What an "about" and the like are called in one language. */
interface Phrases {
  readonly about: (words: string) => string;
  readonly uncertain: (words: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly from: (words: string) => string;
  readonly until: (words: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (count: number) => string;
  readonly someDay: (words: string) => string;
  readonly part: (part: Part, words: string) => string;
  readonly undated: string;
  readonly reported: (words: string) => string;
}

const ENGLISH: Phrases = {
  about: (words) => `about ${words}`,
  uncertain: (words) => `${words} (uncertain)`,
  between: (start, end) => `between ${start} and ${end}`,
  from: (words) => `from ${words}`,
  until: (words) => `until ${words}`,
  decade: (year) => `the ${year}s`,
  century: (count) => `the ${count}${ordinalEnding(count)} century`,
  someDay: (words) => `a day in ${words}`,
  part: (part, words) => {
    if (part === 'start' || part === 'middle' || part === 'end') return `the ${part} of ${words}`;
    const named = part === 'mid' ? 'mid-' : `${part} `;
    return words.startsWith('the ') ? `the ${named}${words.slice(4)}` : `${named}${words}`;
  },
  undated: 'date not stated',
  reported: (words) => `reported ${words}`,
};

/**
 * The value in words for readers: "14–15 December 2025", "about 24 March 2025", "November 2025", "between 8 and 21 December 2025".
 * `language` is a BCP 47 tag for the names of the months; the words between them are English. Throws an EdtfError.
 */
export function wordsOf(value: string, language = 'en'): string {
  const parsed = parseEdtf(value);
  if (parsed.type === 'interval') return intervalWords(parsed, language);
  return qualify(dateWords(parsed, language), parsed.qualifier);
}

const PART =
  /^(?:in\s+)?(?:(?:the\s+)?(?<part>early|mid|late)[-\s]|the\s+(?<edge>start|beginning|middle|end|close)\s+of\s)/iu;

/**
 * The value in words with the part of it that the quoted words name: "late 2025", "early March 2025", "the end of November 2025". The
 * value itself stays the whole month or year, since such words fix no days in it; any other value is told as `wordsOf` tells it. Throws
 * an EdtfError.
 */
export function wordsOfQuote(value: string, quote: string, language = 'en'): string {
  const parsed = parseEdtf(value);
  const words = wordsOf(value, language);
  const { part, edge } = PART.exec(quote)?.groups ?? {};
  const name = (part ?? edge)?.toLowerCase();
  const isWhole = parsed.type === 'date' && parsed.day === null && parsed.month !== 'XX';
  return name === undefined || !isWhole || parsed.qualifier !== ''
    ? words
    : ENGLISH.part(partOf(name), words);
}

function partOf(name: string): Part {
  if (name === 'beginning') return 'start';
  return name === 'close' ? 'end' : (name as Part);
}

/**
 * What to say of something the text gives no days for: "date not stated; reported 11–17 March 2025", from the publication of the article,
 * or "date not stated" where nobody knows that either. Throws an EdtfError.
 */
export function wordsOfUndated(published: string | null, language = 'en'): string {
  return published === null
    ? ENGLISH.undated
    : `${ENGLISH.undated}; ${ENGLISH.reported(wordsOf(published, language))}`;
}

/**
 * A valid value for the `datetime` attribute of HTML's `<time>`: a day, a month, a year or an ISO week, or null where HTML has none,
 * as for other intervals and decades; then use two elements with the bounds. Throws an EdtfError.
 */
export function datetimeOf(value: string): string | null {
  const parsed = parseEdtf(value);
  if (parsed.type === 'interval') return weekValue(parsed);
  const parts = [parsed.year, parsed.month, parsed.day].filter((part) => part !== null && part !== 'XX');
  return parsed.year.includes('X') || parsed.year === '0000' ? null : parts.join('-');
}

function weekValue(interval: EdtfInterval): string | null {
  if (typeof interval.start === 'string' || typeof interval.end === 'string') return null;
  const { earliest, latest } = boundsOf(interval);
  const isWeek = weekdayOf(earliest) === 1 && daysBetween(earliest, latest) === 6;
  return isWeek ? weekOf(addDays(earliest, 3)) : null;
}

function intervalWords({ start, end }: EdtfInterval, language: string): string {
  if (typeof start === 'string') return typeof end === 'string' ? '' : ENGLISH.until(endWords(end, language));
  if (typeof end === 'string') return ENGLISH.from(endWords(start, language));
  const isAbout = [start, end].some(({ qualifier }) => qualifier === '~' || qualifier === '%');
  const isUncertain = [start, end].some(({ qualifier }) => qualifier === '?' || qualifier === '%');
  const words = isAbout ? betweenWords(start, end, language) : rangeWords(start, end, language);
  return isUncertain ? ENGLISH.uncertain(words) : words;
}

/** "8" of "8 and 21 December 2025": what the later end says anyway is left out of the earlier. */
function betweenWords(start: EdtfDate, end: EdtfDate, language: string): string {
  return ENGLISH.between(shortened(start, end, language), dateWords(end, language));
}

function rangeWords(start: EdtfDate, end: EdtfDate, language: string): string {
  const first = shortened(start, end, language);
  const last = dateWords(end, language);
  return first.includes(' ') || last === `${first} ${end.year}` ? `${first} – ${last}` : `${first}–${last}`;
}

function shortened(start: EdtfDate, end: EdtfDate, language: string): string {
  const sameYear = start.year === end.year && start.month !== null && end.month !== null;
  if (!sameYear) return dateWords(start, language);
  const sameMonth = start.month === end.month && isNumber(start.day) && isNumber(end.day);
  if (sameMonth) return String(Number(start.day));
  return dateWords(start, language).replace(new RegExp(` ${start.year}$`, 'u'), '');
}

function endWords(end: Exclude<EdtfEnd, string>, language: string): string {
  return qualify(dateWords(end, language), end.qualifier);
}

function qualify(words: string, qualifier: Qualifier): string {
  if (qualifier === '') return words;
  if (qualifier === '~') return ENGLISH.about(words);
  return ENGLISH.uncertain(qualifier === '%' ? ENGLISH.about(words) : words);
}

function dateWords({ year, month, day }: EdtfDate, language: string): string {
  if (year.endsWith('XX')) return ENGLISH.century(Number(year.slice(0, 2)) + 1);
  if (year.endsWith('X')) return ENGLISH.decade(year.replace('X', '0'));
  if (!isNumber(month)) return day === null && month === null ? year : ENGLISH.someDay(year);
  const words = `${monthName(Number(month), language)} ${year}`;
  if (day === null) return words;
  return isNumber(day) ? `${Number(day)} ${words}` : ENGLISH.someDay(words);
}

function isNumber(part: string | null): part is string {
  return part !== null && part !== 'XX';
}

const MILLISECONDS_OF_DAY = 86_400_000;
const monthNames = new Map<string, string[]>();

function monthName(month: number, language: string): string {
  let names = monthNames.get(language);
  if (names === undefined) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, index) => format.format((index * 31 + 15) * MILLISECONDS_OF_DAY));
    monthNames.set(language, names);
  }
  return names[month - 1] ?? '';
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th';
}
