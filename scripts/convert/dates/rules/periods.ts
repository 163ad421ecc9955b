import type { DateExpression } from '../../../../src/domain/date-expression.ts';
import { byLean, padded, relativeYear } from '../reading.ts';
import { daysInMonth } from '../../../../src/domain/edtf/days.ts';
import { cycle, date, fixed, rule, unit, within } from '../rule.ts';
import type { Footing, Match, Reading, Rule } from '../rule.ts';
import { DAY, H, MONTH, S, SPOKEN_YEAR, YEAR, dayNumber, monthNumber, yearNumber } from '../vocabulary.ts';

const NTH = '(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th|last)';
const nthStarts = ['first', 'second', 'third', 'fourth', 'final', '#', 'last'];
const ARTICLE = `(?:the${S})?`;
const articleStarts = ['the', 'fiscal', 'calendar', ...nthStarts];
const OF_YEAR = `(?:,?${S}(?:of${S}|in${S})?(?:fiscal${S})?(?<year>${YEAR}|${SPOKEN_YEAR})|${S}(?:of${S})?(?<turn>this|last|next)${S}year|${S}a${S}year${S}(?<ago>ago|earlier)|${S}of${S}(?<whole>the|that)${S}year)?`;
const PERIOD = '(?<period>quarter|period)';
const AGO = '(?:year[- ](?:ago|earlier)|prior[- ]year|previous[- ]year)';

/** Business quarters and halves of the calendar year, and the words that look back to them. */
export const periodRules: readonly Rule[] = [
  rule(
    'quarter',
    articleStarts,
    `(?:${ARTICLE}(?:fiscal${H}|calendar${H})?${NTH}${S}|(?:fiscal${H})?${NTH.replace('nth', 'nth2')}-)quarter${OF_YEAR}`,
    readQuarter,
  ),
  rule(
    'quarter-of-stated-year',
    ['the', '####', 'fiscal'],
    `(?:the${S})?(?:fiscal${S})?(?<year>${YEAR})(?:['’]s)?${S}(?:fiscal${S})?${NTH}[- ]quarter`,
    readQuarter,
  ),
  rule(
    'quarter-of-turned-year',
    ['this', 'last', 'next'],
    `(?<turn>this|last|next)${S}year['’]s${S}(?:${NTH}${H})?quarter`,
    readQuarter,
  ),
  rule('quarter-figure', ['q'], `q(?<nth>[1-4])(?:[,/]?${S}?(?:of${S})?(?<year>${YEAR}))?`, readQuarter),
  rule('figure-quarter', ['#'], `(?<nth>[1-4])q(?:[,/]?${S}?(?:of${S})?(?<year>${YEAR}))?`, readQuarter),
  rule('half-figure', ['h'], `h(?<nth>[12])(?:[,/]?${S}?(?:of${S})?(?<year>${YEAR}))`, readHalf),
  rule('half', articleStarts, `${ARTICLE}${NTH}${H}half${OF_YEAR}`, readHalf),
  rule(
    'first-quarters',
    ['the', 'first', 'last'],
    `(?:the${S})?(?<edge>first|last)${S}(?<count>two|three)${S}quarters${S}of${S}(?<year>${YEAR})`,
    readQuarters,
  ),
  rule(
    'latest-period',
    ['the', 'latest', 'most'],
    `(?:the${S})?(?:latest|most${S}recent|current)${S}(?:fiscal${S})?${PERIOD}`,
    () => ofPeriod(),
  ),
  rule(
    'the-quarter',
    ['the', 'that'],
    `(?:the|that)${S}(?:same${S}|fiscal${S})?quarter(?:${S}a${S}year${S}(?<ago>ago|earlier))?`,
    readTheQuarter,
  ),
  rule(
    'quarter-ended',
    ['the'],
    `the${S}(?:fiscal${S}|same${S})?quarter${S}(?<tail>end(?:ed|ing)${S}(?:on${S})?(?<month>${MONTH})${S}(?<day>${DAY})(?:,${S}(?<year>${YEAR}))?)`,
    readQuarterEnded,
  ),
  rule(
    'year-ago-period',
    ['the', 'year', 'comparable', 'same', 'corresponding', 'its', 'a', 'prior', 'previous'],
    `(?:(?:the|its|a)${S})?(?:comparable${S}|same${S}|corresponding${S})?${AGO}${S}(?:${NTH}${H})?(?:fiscal${S})?${PERIOD}`,
    readYearAgo,
  ),
  rule('year-ago', ['year'], 'year[- ](?:ago|earlier)', () => yearAgo()),
  rule(
    'same-period-last-year',
    ['the'],
    `the${S}(?:same|comparable|corresponding|like)${S}${PERIOD}(?:${S}(?:of|in)${S}(?<year>${YEAR})|${S}(?:of${S})?(?<last>last)${S}year|,?${S}(?:a${S}year${S}(?:ago|earlier)|(?:the|a)${S}year${S}before))`,
    readSamePeriod,
  ),
  rule('stated-year-period', ['the'], `the${S}(?:fiscal${S})?(?<year>${YEAR})${S}${PERIOD}`, readSamePeriod),
  rule('next-period', ['next', 'last', 'this', 'the'], `(?<next>next|following)${S}quarter`, () =>
    date(unit('quarter', 1)),
  ),
];

/** The figure of the quarter, wherever the pattern has it. */
function nthOf(match: Match): string {
  return (match.group('nth') || match.group('nth2')).toLowerCase();
}

function readQuarter(match: Match): Reading | null {
  const quarter =
    { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 }[nthOf(match)] ??
    Number.parseInt(nthOf(match), 10);
  const turn = match.group('turn');
  if (nthOf(match) === '')
    return date(
      { type: 'shift', unit: 'year', by: turn.toLowerCase() === 'last' ? -1 : 0, grain: 'same' },
      { footing: onPeriod(relativeYear(turn)) },
    );
  if (nthOf(match) === 'last' && match.group('year') === '' && turn === '') return null;
  if (!(quarter >= 1 && quarter <= 4)) return null;
  return date(ofYear(match, { cycle: 'quarter', quarter }), {
    setsPeriod:
      match.tense() !== 'future' &&
      match.group('year') === '' &&
      turn.toLowerCase() !== 'last' &&
      match.group('ago') === '',
  });
}

function readHalf(match: Match): Reading | null {
  const half = { first: 1, second: 2, last: 2, final: 2, 1: 1, 2: 2 }[match.group('nth').toLowerCase()] ?? 0;
  const isNamed = match.group('year') !== '' || match.group('turn') !== '';
  if (half === 0 || (!isNamed && !/^(?:the|its|their)\b/iu.test(match.words))) return null;
  if (/^\s+(?:of|by|on)\b/iu.test(match.after) && !isNamed && !/^\s+of the year/iu.test(match.after))
    return null;
  if (!isNamed && /\b(?:minute|game|goal|scored?|whistle)\b/iu.test(match.before + match.after)) return null;
  return date(ofYear(match, { cycle: 'half', half }), { setsPeriod: true });
}

function ofYear(
  match: Match,
  round: { cycle: 'quarter'; quarter: number } | { cycle: 'half'; half: number },
): DateExpression {
  const year = match.group('year');
  const turn = match.group('turn');
  if (year !== '') return within(round, fixed(padded(yearNumber(year), 4)));
  if (turn !== '') return within(round, relativeYear(turn));
  if (match.group('ago') !== '') return within(round, unit('year', -1));
  return cycle(round, match.tense() === 'future' ? 'nearest' : 'latest');
}

function readQuarters(match: Match): Reading {
  const count = match.group('count').toLowerCase() === 'two' ? 2 : 3;
  const edge = match.group('edge').toLowerCase() as 'first';
  return date({ type: 'edge', edge, unit: 'quarter', count, outer: fixed(match.group('year')) });
}

/** The period the text speaks of, or the last full quarter. */
function ofPeriod(): Reading {
  return date(
    { type: 'shift', unit: 'year', by: 0, grain: 'same' },
    { footing: onPeriod(unit('quarter', -1)) },
  );
}

/** The quarter that a stated day closes; the day is a mention of its own. */
function readQuarterEnded(match: Match): Reading | null {
  const [month, day] = [monthNumber(match.group('month')), dayNumber(match.group('day'))];
  if (month === 0 || day < 1 || day > daysInMonth(2000, month)) return null;
  const round = { cycle: 'month', month, day } as const;
  const year = match.group('year');
  const base = year === '' ? cycle(round, byLean(match, 'past')) : within(round, fixed(year));
  const dropEnd = match.words.length - match.words.search(/\s+end(?:ed|ing)\s/iu);
  return date({ type: 'from', base, of: unit('quarter', 0) }, { setsPeriod: true, dropEnd });
}

function readTheQuarter(match: Match): Reading | null {
  if (/^[\s-]?(?:finals?|mile|back|century|to-)/iu.test(match.after)) return null;
  return match.group('ago') === '' ? ofPeriod() : yearAgo();
}

function readYearAgo(match: Match): Reading {
  const nth = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }[match.group('nth').toLowerCase()];
  if (nth !== undefined) return date(within({ cycle: 'quarter', quarter: nth }, unit('year', -1)));
  return date(
    { type: 'shift', unit: 'year', by: -1, grain: 'same' },
    {
      footing: onPeriod({
        type: 'from',
        base: unit('quarter', -1),
        of: { type: 'shift', unit: 'year', by: -1, grain: 'same' },
      }),
    },
  );
}

function yearAgo(): Reading {
  return date(
    { type: 'shift', unit: 'year', by: -1, grain: 'same' },
    { footing: onPeriod(unit('year', -1)) },
  );
}

/** The same stretch of another year as the period the text speaks of. */
function readSamePeriod(match: Match): Reading {
  const year = match.group('year');
  if (year === '') return yearAgo();
  return date({ type: 'in-year', year: Number(year) }, { footing: onPeriod(fixed(year)) });
}

function onPeriod(otherwise: DateExpression): Footing {
  return { on: 'period', otherwise };
}
