import type { DateExpression } from '../../../../src/domain/date-expression.ts';
import { isEdtf } from '../../../../src/domain/edtf.ts';
import { cycle, date, fixed, rule, unit, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { byLean, hasCapital, padded, relativeYear } from '../reading.ts';
import {
  ANY_WEEKDAY,
  DASH,
  DAY,
  MONTH,
  S,
  SPOKEN_YEAR,
  YEAR,
  dayNumber,
  monthNumber,
  months,
  numberWords,
  ordinals,
  weekdayAbbreviations,
  weekdays,
  yearNumber,
  yearOfList,
} from '../vocabulary.ts';

const YEAR_AFTER = `(?:,?${S}(?:in${S})?(?<year>${YEAR}|${SPOKEN_YEAR}|['’]\\d\\d(?!\\d|s\\b))|,?${S}(?:of${S})?(?<turn>this|last|next)${S}year|,?${S}(?:of${S})?(?<same>(?:that|the)${S}same${S}year|that${S}year))?`;
const TO = `(?:${DASH}|/|${S}(?:to|through|until|till|and)${S})`;
const NO_MORE = '(?![\\d%])(?![,.:/]\\d)';
const monthStarts = [...months.keys()];
const dayStarts = ['#', 'the', ...[...ordinals.keys()].map((word) => word.split('-')[0] ?? word)];
const weekdayStarts = [...weekdays.keys(), ...weekdayAbbreviations.keys()];

/** Days named by month and number, with or without a year. */
export const calendarRules: readonly Rule[] = [
  rule('iso-date', ['####'], `(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d|-)`, (match) =>
    stated(`${match.group('year')}-${match.group('month')}-${match.group('day')}`),
  ),
  rule(
    'numeric-date',
    ['#'],
    `(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![/.\\d-]\\d)`,
    readNumericDate,
  ),
  rule(
    'year-first-date',
    ['####'],
    `(?<year>\\d{4})[/.](?<month>\\d\\d?)[/.](?<day>\\d\\d?)${NO_MORE}`,
    (match) => stated(`${match.group('year')}-${padded(match.group('month'))}-${padded(match.group('day'))}`),
  ),
  rule(
    'month-day',
    monthStarts,
    `(?<month>${MONTH})${S}?(?:the${S})?(?<day>${DAY})${NO_MORE}(?:${TO}(?:the${S})?(?<day2>${DAY})${NO_MORE}(?!${S}(?:${MONTH})))?${YEAR_AFTER}`,
    readMonthDay,
  ),
  rule(
    'day-month',
    dayStarts,
    `(?:the${S})?(?<day>${DAY})(?:${TO}(?:the${S})?(?<day2>${DAY}))?${S}(?:of${S})?(?<month>${MONTH})${YEAR_AFTER}`,
    readMonthDay,
  ),
  rule(
    'weekday-month-day',
    weekdayStarts,
    `(?<weekday>${ANY_WEEKDAY}),?${S}(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY})${NO_MORE}${YEAR_AFTER}`,
    readMonthDay,
  ),
  rule(
    'weekday-day-month',
    weekdayStarts,
    `(?<weekday>${ANY_WEEKDAY}),?${S}(?:the${S})?(?<day>${DAY})${S}(?:of${S})?(?<month>${MONTH})${YEAR_AFTER}`,
    readMonthDay,
  ),
  rule(
    'coming-weekday-month-day',
    ['this', 'last', 'next', 'past'],
    `(?:this|last|next|past)${S}(?:coming${S}|past${S})?(?<weekday>${ANY_WEEKDAY}),?${S}(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY})${NO_MORE}${YEAR_AFTER}`,
    readMonthDay,
  ),
  rule(
    'last-month-day',
    ['last', 'next', 'this'],
    `(?<when>last|next|this)${S}(?<month>${MONTH})${S}(?<day>${DAY})${NO_MORE}`,
    readTurnedDay,
  ),
  rule(
    'nth-weekday',
    ['the', 'first', 'second', 'third', 'fourth', 'last'],
    `(?:the${S})?(?<nth>first|second|third|fourth|fifth|last)${S}(?<weekday>${ANY_WEEKDAY})${S}(?:of|in)${S}(?:(?<month>${MONTH})${YEAR_AFTER}|(?<this>this|next|last|the)${S}month)`,
    readNthWeekday,
  ),
  rule(
    'day-of-this-month',
    ['the'],
    `the${S}(?<day>\\d{1,2}(?:st|nd|rd|th))(?:${S}of${S}(?<turn>this|last|next|the)${S}month)?`,
    readDayOfMonth,
  ),
];

/** First words the spoken rules share with plain numbers. */
export const spokenStarts: readonly string[] = numberWords;

function stated(edtf: string): Reading | null {
  return isEdtf(edtf) ? date(fixed(edtf)) : null;
}

/** Dots part day and month; with slashes either may come first, unless one is beyond twelve. */
function readNumericDate(match: Match): Reading | null {
  const [one, two] = [Number(match.group('one')), Number(match.group('two'))];
  const year = fullYear(match.group('year'));
  const dayFirst = `${year}-${padded(two)}-${padded(one)}`;
  const monthFirst = `${year}-${padded(one)}-${padded(two)}`;
  if (match.group('mark') === '.') return match.group('year').length === 4 ? stated(dayFirst) : null;
  if (!isEdtf(dayFirst)) return stated(monthFirst);
  if (!isEdtf(monthFirst) || one === two) return stated(dayFirst);
  return date({
    type: 'either',
    of: [
      { expression: fixed(monthFirst), because: 'the month first, as in the United States' },
      { expression: fixed(dayFirst), because: 'the day first, as in Europe' },
    ],
  });
}

function fullYear(figures: string): string {
  if (figures.length === 4) return figures;
  return Number(figures) < 50 ? `20${figures}` : `19${figures}`;
}

function readMonthDay(match: Match): Reading | null {
  const month = monthNumber(match.group('month'));
  const [first, last] = [dayNumber(match.group('day')), dayNumber(match.group('day2'))];
  const isSum = /[$£€#.]$/u.test(match.before) && /^\d/u.test(match.words);
  if (isSum || !hasCapital(match.group('month')) || month === 0 || first === 0) return null;
  const isWord = /^(?:the\s+)?\p{L}/u.test(match.words) && !/\d/u.test(match.group('day'));
  const isBeforeMonth = match.words.indexOf(match.group('day')) < match.words.indexOf(match.group('month'));
  if (isWord && isBeforeMonth && !/\sof\s/iu.test(match.words)) return null;
  if (last === 0) return dayOf(match, month, first);
  const isPair = /^\s?and\s/u.test(
    match.words.slice(match.words.indexOf(match.group('day')) + match.group('day').length),
  );
  if (last <= first || (isPair && last !== first + 1 && !/\bbetween\s+$/iu.test(match.before))) {
    return isBeforeMonth ? null : firstOnly(match, month, first);
  }
  const from = dayOf(match, month, first)?.expression;
  const to = dayOf(match, month, last)?.expression;
  return from && to ? date({ type: 'range', from, to }) : null;
}

/** Of "July 5 and 9" the first day; the other is a mention of its own. */
function firstOnly(match: Match, month: number, day: number): Reading | null {
  const end =
    match.words.indexOf(match.group('day'), match.group('month').length) + match.group('day').length;
  const reading = dayOf(match, month, day);
  return reading && { ...reading, dropEnd: match.words.length - end };
}

function dayOf(match: Match, month: number, day: number): Reading | null {
  const year = match.group('year') || yearOfList(match.after);
  if (year !== '') {
    const number = /^['’]/u.test(year) ? fullYear(year.slice(1)) : yearNumber(year);
    return stated(`${padded(number, 4)}-${padded(month)}-${padded(day)}`);
  }
  if (!isEdtf(`2000-${padded(month)}-${padded(day)}`)) return null;
  const round = { cycle: 'month', month, day } as const;
  const turn = match.group('turn');
  if (turn !== '') return date(within(round, relativeYear(turn)));
  if (match.group('same') !== '')
    return date(within(round, unit('year', 0)), {
      footing: { on: 'previous', otherwise: null, takesAny: true },
    });
  return date(cycle(round, byLean(match)));
}

function readTurnedDay(match: Match): Reading | null {
  const [month, day] = [monthNumber(match.group('month')), dayNumber(match.group('day'))];
  if (!isEdtf(`2000-${padded(month)}-${padded(day)}`)) return null;
  const pick = ({ last: 'before', next: 'after' } as const)[match.group('when').toLowerCase()] ?? 'this';
  return date(cycle({ cycle: 'month', month, day }, pick));
}

function readNthWeekday(match: Match): Reading | null {
  const weekday = weekdays.get(match.group('weekday').toLowerCase());
  if (weekday === undefined) return null;
  const nth = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }[match.group('nth').toLowerCase()] ?? -1;
  return date({ type: 'within', cycle: { cycle: 'weekday', weekday }, nth, outer: monthOf(match) });
}

function monthOf(match: Match): DateExpression {
  const turn = match.group('this').toLowerCase();
  if (turn !== '') return unit('month', { next: 1, last: -1 }[turn] ?? 0);
  const month = monthNumber(match.group('month'));
  const year = match.group('year');
  if (year !== '' && !/^['’]/u.test(year)) return fixed(`${yearNumber(year)}-${padded(month)}`);
  return cycle({ cycle: 'month', month }, byLean(match));
}

/** "the 15th" is a day only where no thing follows that could be counted. */
function readDayOfMonth(match: Match): Reading | null {
  const turn = match.group('turn').toLowerCase();
  const isFollowed = /^[^\S\n]*(?:[\p{L}\p{N}$€£-]+)/u.test(match.after);
  const isOn = /\b(?:on|by|until|till|from|since|of)\s+$/iu.test(match.before);
  if (
    turn === '' &&
    (!isOn ||
      (isFollowed &&
        !/^[^\S\n]*(?:and|in|at|for|to|with|when|after|before|but|which|that)\b/iu.test(match.after)))
  ) {
    return null;
  }
  const day = dayNumber(match.group('day'));
  if (day < 1 || day > 31) return null;
  if (turn !== '')
    return date(within({ cycle: 'day', day }, unit('month', { next: 1, last: -1 }[turn] ?? 0)));
  const alone = cycle({ cycle: 'day', day }, byLean(match));
  if (!NAMES_MONTH.test(match.before)) return date(alone);
  return date(within({ cycle: 'day', day }, unit('month', 0)), {
    footing: { on: 'previous', takesAny: true, otherwise: alone },
  });
}

/** A month, or a day of one, named before in the sentence: "in January, and on the 19th". */
const NAMES_MONTH = new RegExp(
  `(?<!\\p{L})(?:[Ii]n|[Oo]n|of|[Ss]ince|[Ff]rom|until|\\d)\\s(?=\\p{Lu})(?i:${MONTH})(?!\\p{L})[^.;!?\\n]*$`,
  'u',
);
