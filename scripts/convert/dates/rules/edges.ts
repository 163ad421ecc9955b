import type { DateExpression, Unit } from '../../../../src/domain/date-expression.ts';
import { byLean, hasCapital, padded } from '../reading.ts';
import { cycle, date, direction, fixed, rule, unit, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { MONTH, S, YEAR, monthNumber } from '../vocabulary.ts';

/** First and last parts of months and years, and the units beyond the next. */
export const edgeRules: readonly Rule[] = [
  rule(
    'edge-of-unit',
    ['the', 'first', 'last'],
    `(?:the${S})?(?<edge>first|last)${S}(?<unit>week|weekend|quarter|half|day)${S}(?:of|in)${S}(?:(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?|(?<year2>${YEAR}))`,
    readEdge,
  ),
  rule(
    'nth-week',
    ['the', 'second', 'third', 'fourth'],
    `(?:the${S})?(?<nth>second|third|fourth)${S}week${S}(?:of|in)${S}(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?`,
    readNthWeek,
  ),
  rule(
    'unit-beyond',
    ['the'],
    `the${S}(?<unit>week|weekend|month|year)${S}(?<beyond>before${S}last|after${S}next)`,
    (match) =>
      date(
        unit(
          match.group('unit').toLowerCase() as Unit,
          match.group('beyond').toLowerCase().startsWith('b') ? -2 : 2,
        ),
      ),
  ),
  rule('units-ahead', ['the'], `the${S}(?:days|weeks|months|years)${S}(?:ahead|to${S}come)`, () =>
    direction('future'),
  ),
  rule('new-year', ['the'], `the${S}new${S}year`, () => date(unit('year', 1))),
];

function readEdge(match: Match): Reading | null {
  const outer = outerOf(match);
  if (outer === null) return null;
  const edge = match.group('edge').toLowerCase() === 'first' ? 'first' : 'last';
  const name = match.group('unit').toLowerCase() as Unit;
  if (name !== 'weekend') return date({ type: 'edge', edge, unit: name, count: 1, outer });
  return date({ type: 'within', cycle: { cycle: 'weekend' }, nth: edge === 'first' ? 1 : -1, outer });
}

/** Seven days of the month, which are about the week meant: a calendar may begin its weeks elsewhere. */
function readNthWeek(match: Match): Reading | null {
  const outer = outerOf(match);
  if (outer === null) return null;
  const before = { second: 7, third: 14 }[match.group('nth').toLowerCase()] ?? 21;
  const [from, to] = [before + 1, before + 7].map((day) => within({ cycle: 'day', day }, outer));
  return from && to ? date({ type: 'about', of: { type: 'range', from, to } }) : null;
}

function outerOf(match: Match): DateExpression | null {
  if (match.group('year2') !== '') return fixed(match.group('year2'));
  if (!hasCapital(match.group('month'))) return null;
  const [month, year] = [monthNumber(match.group('month')), match.group('year')];
  return year === ''
    ? cycle({ cycle: 'month', month }, byLean(match, 'past'))
    : fixed(`${year}-${padded(month)}`);
}
