import { byLean, byTense } from '../reading.ts';
import { cycle, date, direction, fixed, other, rule, unit, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import type { Unit } from '../../../../src/domain/date-expression.ts';
import {
  NUMBER,
  S,
  WEEKDAY,
  dayNumber,
  numberOf,
  numberWords,
  weekdayNumber,
  weekdays,
} from '../vocabulary.ts';

/** Days, quarters and years that go by a name of their own. */
export const namedDayRules: readonly Rule[] = [
  rule(
    'weekday-the-nth',
    [...weekdays.keys()],
    `(?<weekday>${WEEKDAY})${S}the${S}(?<day>\\d{1,2}(?:st|nd|rd|th))`,
    (match) => {
      const outer = cycle({ cycle: 'day', day: dayNumber(match.group('day')) }, byLean(match, 'past'));
      return date(within({ cycle: 'weekday', weekday: weekdayNumber(match.group('weekday')) }, outer));
    },
  ),
  rule(
    'ago-weekday',
    ['a', '#', ...numberWords],
    `(?<count>a|${NUMBER})${S}(?<unit>week|year)s?${S}ago${S}(?:on${S}|this${S}|last${S})?(?<weekday>${WEEKDAY})`,
    readAgoWeekday,
  ),
  rule('september-11', ['#'], '9/11(?!/)', () => date(fixed('2001-09-11'))),
  rule(
    'september-11-attacks',
    ['september', 'sept', 'sep'],
    `sept(?:ember|\\.)?${S}11(?:th)?(?=${S}(?:terror(?:ist)?${S})?(?:attacks?|hijack\\p{L}{1,8}|terrorists?|commission|widows?|victims?|families))`,
    () => date(fixed('2001-09-11')),
  ),
  rule(
    'month-quarter',
    ['the', 'march', 'june', 'september', 'december'],
    `(?:the${S})?(?<month>march|june|september|december)[- ]quarter`,
    readMonthQuarter,
  ),
  rule('the-day', ['the'], `the${S}day`, readTheDay),
  rule(
    'unit-end',
    ['the', 'week', 'month', 'quarter', 'decade', 'century'],
    `(?:the${S})?(?<unit>week|month|quarter|decade|century)['’]s${S}end`,
    (match) => date(unit(match.group('unit').toLowerCase() as Unit, 0)),
  ),
  rule('midyear', ['midyear', 'mid'], `mid-?year`, () => date(unit('year', 0))),
  rule('far-year', ['####'], '(?<year>2[1-9]\\d\\d)(?![\\d%])(?![.,]\\d)', ({ words, before }) =>
    /\b(?:until|till|by|before|in|through|since)\s+(?:at\s+least\s+|about\s+|around\s+)?$/iu.test(before)
      ? date(fixed(words))
      : null,
  ),
  rule('old-days', ['the'], `the${S}(?:good${S}|bad${S})?old${S}days`, () => direction('past')),
  rule('one-day', ['one'], `one${S}day`, ({ before }) =>
    /\b(?:will|would|could|might|may|can|[’']ll)\s+$/iu.test(before) ? direction('future') : null,
  ),
];

/** "A week ago Monday" is the Monday a week before the latest one. */
function readAgoWeekday(match: Match): Reading | null {
  const count = numberOf(match.group('count'));
  if (Number.isNaN(count)) return null;
  const name = match.group('unit').toLowerCase() as 'week' | 'year';
  const round = { cycle: 'weekday', weekday: weekdayNumber(match.group('weekday')) } as const;
  const base = cycle(round, name === 'week' ? 'latest' : byTense(match.tense(), 'latest'));
  return date({ type: 'from', base, of: { type: 'shift', unit: name, by: -count, grain: 'day' } });
}

/** The quarter is named by the month it ends with. */
function readMonthQuarter(match: Match): Reading {
  const quarter = { march: 1, june: 2, september: 3 }[match.group('month').toLowerCase()] ?? 4;
  const isAhead = match.tense() === 'future';
  return date(cycle({ cycle: 'quarter', quarter }, isAhead ? 'nearest' : 'latest'), { setsPeriod: !isAhead });
}

/** "Later in the day": the day told of, else the one the news came out. */
function readTheDay({ before }: Match): Reading | null {
  if (!/\b(?:later|earlier|late|early|the\s+(?:rest|end|course))\s+(?:in|on|of)\s+$/iu.test(before))
    return null;
  return { ...other('time', unit('day', 0)), footing: { on: 'previous', otherwise: unit('day', 0) } };
}
