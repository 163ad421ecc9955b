import { other, rule, unit } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { H, NUMBER, S, numberWords } from '../vocabulary.ts';

const UNITS =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?';
const AMOUNT = `(?:(?:a|an|one|half|several|many|some|couple|dozens?|hundreds?|few|a${S}few|a${S}couple|a${S}dozen|${NUMBER}(?:[.,]\\d{1,3})?)(?:${S}of|${S}and${S}a${S}half|${S}(?:or|to|and)${S}${NUMBER}|[-–]\\d{1,3})?)`;

/** Times of day, durations and repetitions: recognised as what they are, so that no part of them is taken for a date. */
export const otherRules: readonly Rule[] = [
  rule(
    'clock-time',
    ['#'],
    `\\d{1,2}(?:[:.]\\d\\d)?${S}?(?:a\\.?m\\.?|p\\.?m\\.?|o['’]clock|gmt|utc)(?:[,]?${S}(?:gmt|utc|cet|est|edt|et|pst|pdt|local${S}time))?`,
    () => other('time'),
  ),
  rule(
    'clock-time-24',
    ['#'],
    `(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:${S}?(?:gmt|utc|cet|msk|est|edt|local${S}time))?`,
    () => other('time'),
  ),
  rule('noon', ['noon', 'midnight', 'midday'], 'noon|midnight|midday', () => other('time')),
  rule(
    'part-of-today',
    ['this', 'tonight', 'last', 'early', 'late', 'later', 'earlier'],
    `(?:(?:early|late|later|earlier)${S})?(?:this${S}(?<this>morning|afternoon|evening)|tonight|last${S}(?<last>night|evening))`,
    (match) => other('time', unit('day', match.group('last') === '' ? 0 : -1)),
  ),
  rule(
    'duration-adjective',
    ['a', 'an', '#', 'two', ...numberWords],
    `${NUMBER}-(?:second|minute|hour|day|night|week|month|quarter|year|decade|century)(?:[- ](?:old|long)|s)?`,
    () => other('duration'),
  ),
  rule(
    'duration',
    [
      'a',
      'an',
      '#',
      'half',
      'several',
      'many',
      'some',
      'few',
      'dozens',
      'hundreds',
      'couple',
      ...numberWords,
    ],
    `${AMOUNT}${S}(?:more${S}|straight${S}|consecutive${S}|full${S}|trading${S}|business${S}|working${S}|whole${S})?${UNITS}`,
    (match) =>
      /^(?:a|an)\s+(?:second|minute|hour|day|week|weekend|month|year|quarter|decade|century)$/iu.test(
        match.words,
      ) && !/\b(?:for|in|over|within|after|during|than)\s+$/iu.test(match.before)
        ? null
        : duration(match),
  ),
  rule(
    'relative-duration',
    ['the', 'past', 'last', 'next', 'coming', 'first', 'these', 'this'],
    `(?:(?:the|these|this)${S})?(?:past|last|next|coming|first|final|previous|following)${S}(?:${AMOUNT}|few|several|couple(?:${S}of)?|dozen)${S}(?:trading${S}|business${S})?${UNITS}`,
    duration,
  ),
  rule(
    'times-per-unit',
    ['every', 'each', 'daily', 'weekly', 'monthly', 'yearly', 'annually', 'quarterly'],
    `(?:every|each)${S}(?:other${S}|single${S}|few${S}|${NUMBER}${S})?(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter)s?|daily|weekly|monthly|yearly|annually|quarterly`,
    () => other('set'),
  ),
  rule(
    'hyphenated-unit',
    ['day', 'year', 'week', 'month', 'quarter'],
    `(?:day|year|week|month|quarter)${H}(?:to|by|over)${H}(?:day|year|week|month|quarter)`,
    () => other('duration'),
  ),
];

/** Six or nine months are a period of business of their own, after which "a year earlier" is no quarter. */
function duration({ words }: Match): Reading {
  const reading = other('duration');
  return /\b(?:six|nine|6|9)\s+months?$/iu.test(words) ? { ...reading, endsPeriod: true } : reading;
}
