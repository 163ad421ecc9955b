import { byLean, nextRound } from '../reading.ts';
import { cycle, date, rule, unit } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { DAY, MONTH, S, dayNumber, monthNumber } from '../vocabulary.ts';

/** Weekends, and weeks named by one of their days. */
export const weekendRules: readonly Rule[] = [
  rule(
    'weekend',
    ['this', 'last', 'next', 'the', 'past', 'coming'],
    `(?:the${S})?(?:(?<turn>this|last|next|past|coming|previous|following|upcoming)${S}(?:coming${S}|past${S})?)?weekend`,
    readWeekend,
  ),
  rule(
    'weekend-of',
    ['the'],
    `the${S}(?<unit>week(?:end)?)${S}(?:of|beginning|starting|ending|ended)${S}(?:on${S})?(?<month>${MONTH})${S}(?<day>${DAY})(?![,.:]?\\d)`,
    readWeekOf,
  ),
];

function readWeekend(match: Match): Reading | null {
  const turn = match.group('turn').toLowerCase();
  const round = { cycle: 'weekend' } as const;
  if (turn === '' && !/the\s/iu.test(match.words)) return null;
  if (turn === 'last' || turn === 'past' || /past/iu.test(match.words)) return date(cycle(round, 'before'));
  if (turn === 'previous')
    return date(cycle(round, 'before'), { footing: { on: 'previous', otherwise: cycle(round, 'before') } });
  if (turn === 'following')
    return date(cycle(round, 'after'), { footing: { on: 'previous', otherwise: cycle(round, 'after') } });
  if (turn === 'next') return date(nextRound(round));
  if (turn !== '') return date(cycle(round, 'next'));
  const isAhead = match.tense() === 'future' || /\b(?:ahead of|before|by|until|for)\s+$/iu.test(match.before);
  return date(cycle(round, isAhead ? 'next' : 'latest'));
}

function readWeekOf(match: Match): Reading | null {
  const [month, day] = [monthNumber(match.group('month')), dayNumber(match.group('day'))];
  if (month === 0 || day < 1 || day > 31) return null;
  const base = cycle({ cycle: 'month', month, day }, byLean(match));
  const name = match.group('unit').toLowerCase() === 'week' ? 'week' : 'weekend';
  return date({ type: 'from', base, of: unit(name, 0) });
}
