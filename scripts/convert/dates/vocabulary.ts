/** White space between two words: it may run over one line break, never over a blank line. */
export const S = '(?:[^\\S\\n]{1,6}\\n?[^\\S\\n]{0,6}|\\n[^\\S\\n]{0,6})';
/** A hyphen or white space between two words. */
export const H = `(?:[-‐‑]|${S})`;
/** A dash between the two ends of a range. */
export const DASH = '[^\\S\\n]?[-‐‑–—][^\\S\\n]?';

const monthNames = byOrder(
  'january february march april may june july august september october november december',
);
const monthAbbreviations: [string, number][] = [
  ...byOrder('jan feb mar apr - jun jul aug sep oct nov dec').filter(([word]) => word !== '-'),
  ['sept', 9],
];

/** Months by name and abbreviation, 1 for January. */
export const months: ReadonlyMap<string, number> = new Map([...monthNames, ...monthAbbreviations]);

/** Days of the week by name, 1 for Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  byOrder('monday tuesday wednesday thursday friday saturday sunday'),
);

/** Days of the week by abbreviation, only read beside a date. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
  ...byOrder('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** Ordinals as words, up to the thirty-first. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...byOrder(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ...byOrder('first second third fourth fifth sixth seventh eighth ninth').map(
    ([word, value]): [string, number] => [`twenty-${word}`, 20 + value],
  ),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

const ones: ReadonlyMap<string, number> = new Map(
  byOrder(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
);
const tens: ReadonlyMap<string, number> = new Map(
  byOrder('- twenty thirty forty fifty sixty seventy eighty ninety').map(([word, value]) => [
    word,
    value * 10,
  ]),
);

/** Words that open a number. */
export const numberWords: readonly string[] = [...ones.keys(), ...tens.keys()];

/** Any of these words, longest first so that the pattern never stops short. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll('-', '[- ]')).join('|')})`;
}

/** Pattern of a month's name, with or without the dot of an abbreviation. */
export const MONTH = `(?:${anyOf(monthNames.map(([name]) => name))}\\b|${anyOf(monthAbbreviations.map(([name]) => name))}\\b\\.?)`;
/** Pattern of a weekday's name. */
export const WEEKDAY = `${anyOf(weekdays.keys())}\\b`;
/** Pattern of a weekday's name or abbreviation. */
export const ANY_WEEKDAY = `${anyOf([...weekdays.keys(), ...weekdayAbbreviations.keys()])}\\b\\.?`;
/** Pattern of the number of a day in a month, as figures or as an ordinal in words. */
export const DAY = `(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b|${anyOf(ordinals.keys())}\\b)`;
const COMMA_OR_AND = `(?:,${S}(?:and${S}|or${S})?|${S}(?:and|or)${S})`;
const LIST_WITH_YEAR = new RegExp(
  `^(?:${COMMA_OR_AND}${DAY}){1,4},?${S}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);

/** The year behind the last of the days that go on a list ("10" of "10, 11 and 12, 2024"); an empty string where there is none. */
export function yearOfList(after: string): string {
  return /^(?:,|\s)/u.test(after) ? (LIST_WITH_YEAR.exec(after)?.groups?.['year'] ?? '') : '';
}

/** Pattern of a small number in words. */
export const NUMBER_WORD = `(?:${anyOf(tens.keys())}(?:[- ]${anyOf([...ones.keys()].slice(0, 9))})?|${anyOf(ones.keys())})\\b`;
/** Pattern of a number, in figures or words. */
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;
/** Pattern of a year in figures. */
export const YEAR = '(?:1[0-9]|20)\\d\\d(?![\\d%])(?!,\\d)(?!\\.\\d)';
/** Pattern of a year as it is spoken: "nineteen ninety-six", "two thousand and five". */
export const SPOKEN_YEAR = `(?:(?:eighteen|nineteen|twenty)[- ](?:hundred|oh[- ]${anyOf([...ones.keys()].slice(0, 9))}|${NUMBER_WORD})|two${S}thousand(?:${S}(?:and${S})?${NUMBER_WORD})?)`;
/** Pattern of the name of a unit, with or without the ending of the plural. */
export const UNIT = '(?:day|week|fortnight|month|quarter|year|decade|centur(?:y|ies))s?\\b';
/** Pattern of the names of the seasons. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)\\b';

/** The month's number, from its name or abbreviation; 0 for another word. */
export function monthNumber(word: string): number {
  return months.get(word.toLowerCase().replace('.', '')) ?? 0;
}

/** The weekday's number, 1 for Monday, from its name or abbreviation; 0 for another word. */
export function weekdayNumber(word: string): number {
  const name = word.toLowerCase().replace('.', '');
  return weekdays.get(name) ?? weekdayAbbreviations.get(name) ?? 0;
}

/** The number of a day in a month, from figures or an ordinal. */
export function dayNumber(word: string): number {
  const figures = Number.parseInt(word, 10);
  if (!Number.isNaN(figures)) return figures;
  return ordinals.get(word.toLowerCase().replaceAll(/\s/gu, '-')) ?? 0;
}

/** The number from figures or words ("a", "one", "twenty-five", "a couple of"); NaN for another word. */
export function numberOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[\s-]+/gu, ' ');
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an' || plain === 'the') return 1;
  if (plain.startsWith('a couple') || plain === 'couple' || plain === 'couple of') return 2;
  const [first = '', second = ''] = plain.split(' ');
  const high = tens.get(first) ?? ones.get(first);
  return high === undefined ? Number.NaN : high + (ones.get(second) ?? 0);
}

/** The year, from figures or spoken words. */
export function yearNumber(word: string): number {
  if (/^\d{4}$/u.test(word)) return Number(word);
  const plain = word.toLowerCase().replaceAll(/[\s-]+/gu, ' ');
  const thousands = /^two thousand(?: and)? ?(.*)$/u.exec(plain);
  if (thousands) return 2000 + (numberOf(thousands[1] ?? '') || 0);
  const [century = '', ...rest] = plain.split(' ');
  const years = rest.join(' ').replace(/^oh /u, '');
  return numberOf(century) * 100 + (years === 'hundred' ? 0 : numberOf(years) || 0);
}

function byOrder(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + 1]);
}
