import { isEdtf } from '../../../../src/domain/edtf.ts';
import { byLean, hasCapital, padded, shiftOf } from '../reading.ts';
import { cycle, date, fixed, rule, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import {
  DAY,
  MONTH,
  S,
  WEEKDAY,
  YEAR,
  dayNumber,
  monthNumber,
  weekdayNumber,
  weekdays,
  yearOfList,
} from '../vocabulary.ts';

const COMMA_OR_AND = `(?:,${S}(?:and${S}|or${S})?|${S}(?:and|or)${S})`;
const NUMBER_OF_DAY = '(?<day>\\d{1,2}(?:st|nd|rd|th)?)';
const UNDER_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${MONTH})${S}${DAY}(?:${COMMA_OR_AND}${DAY}){0,3}${COMMA_OR_AND}$`,
  'iu',
);
const AFTER_TURN = new RegExp(
  `\\b(?<turn>next|last|this)${S}(?<weekday>${WEEKDAY})${S}or(?:${S}on)?${S}$`,
  'iu',
);
/** Spares most numbers the look for a month. */
const ENDS_LIKE_LIST = /\d(?:st|nd|rd|th)?(?:,|,?\s+(?:and|or))\s+$/iu;
/** A day closes its phrase or a small word follows; anything else is counted by the number. */
const CLOSED =
  /^\s*(?:$|[.;:!?)"'”’–—]|,(?!\d)|(?:and|or|in|at|to|for|with|when|as|on|by|but|from|near|after|before|while|during|under)\b)/iu;

/** Days named in a row, where one month or one "next" serves them all; each is a mention of its own. */
export const dayListRules: readonly Rule[] = [
  rule(
    'listed-day',
    ['#'],
    `${NUMBER_OF_DAY}(?![%:/\\d])(?![.,]\\d)(?:,?${S}(?<year>${YEAR}))?`,
    readListedDay,
  ),
  rule(
    'day-ahead-of-month',
    ['#', 'the'],
    `(?:the${S})?${NUMBER_OF_DAY}(?=(?:${COMMA_OR_AND}(?:the${S})?${DAY}){1,3}${S}(?:of${S})?(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?)`,
    (match) => (hasCapital(match.group('month')) ? dayOf(match, monthNumber(match.group('month'))) : null),
  ),
  rule('listed-weekday', [...weekdays.keys()], `(?<weekday>${WEEKDAY})`, readListedWeekday),
];

function readListedDay(match: Match): Reading | null {
  if (!ENDS_LIKE_LIST.test(match.before.slice(-12))) return null;
  const month = UNDER_MONTH.exec(match.before)?.groups?.['month'] ?? '';
  return hasCapital(month) && CLOSED.test(match.after) ? dayOf(match, monthNumber(month)) : null;
}

function dayOf(match: Match, month: number): Reading | null {
  const day = dayNumber(match.group('day'));
  const year = match.group('year') || yearOfList(match.after);
  if (!isEdtf(`${year || '2000'}-${padded(month)}-${padded(day)}`)) return null;
  const round = { cycle: 'month', month, day } as const;
  return date(year === '' ? cycle(round, byLean(match)) : within(round, fixed(year)));
}

/** In "next Tuesday or Wednesday" the Wednesday follows that Tuesday. */
function readListedWeekday(match: Match): Reading | null {
  if (!/\sor(?:\son)?\s+$/iu.test(match.before)) return null;
  const { turn = '', weekday = '' } = AFTER_TURN.exec(match.before)?.groups ?? {};
  if (turn === '') return null;
  const pick = shiftOf(turn) < 0 ? 'before' : 'next';
  const first = { cycle: 'weekday', weekday: weekdayNumber(weekday) } as const;
  const base =
    turn.toLowerCase() === 'next'
      ? within(first, { type: 'unit', unit: 'week', shift: 1 })
      : cycle(first, pick);
  const of = cycle({ cycle: 'weekday', weekday: weekdayNumber(match.group('weekday')) }, 'after');
  return date({ type: 'from', base, of });
}
