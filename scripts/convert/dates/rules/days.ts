import type { Cycle, DateExpression, Unit } from '../../../../src/domain/date-expression.ts';
import { byTense, nextRound, shiftOf } from '../reading.ts';
import { cycle, date, direction, other, rule, unit, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { H, NUMBER, S, WEEKDAY, numberOf, numberWords, weekdayNumber, weekdays } from '../vocabulary.ts';

const PART = `(?<part>${S}(?:morning|afternoon|evening|night))?`;
const TURN = '(?<turn>this|last|next|past|coming|previous|following|upcoming)';
const weekdayStarts = [...weekdays.keys()];
const turnStarts = ['this', 'last', 'next', 'past', 'coming', 'previous', 'following', 'upcoming', 'the'];
/** "On a recent Tuesday", "one Sunday afternoon": a day that nobody names, unless a thing follows that it belongs to. */
const UNNAMED =
  /\b(?:one|some|any|any\s+given|an?(?:\s+(?:recent|typical|given|normal|sunny|rainy|snowy|cold|hot|warm|quiet|busy))?)\s+$/iu;
const UNFOLLOWED = /^\s*(?:$|[.,;:!?)"”]|(?:in|at|when|while|and|or|as|with|last|this)\b)/iu;
const FEAST = /\b(?:good|easter|palm|ash|super|black|bloody|cyber|fat|holy|maundy|shrove)\s+$/iu;
const PAPER =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Mass|School|Independent|Night Football|Night Live)\b/u;

/** Single days: today and its neighbours, weekdays. */
export const dayRules: readonly Rule[] = [
  rule('today', ['today'], 'today', ({ words, before, after }) =>
    isTitle(words, before) ||
    /^['’]s\s+(?:world|youth|young|children|society|generation)\b/iu.test(after) ||
    (/\b(?:many|most|some|all|any)\s+of\s+$/iu.test(before) && /^['’]s\b/u.test(after))
      ? null
      : date(unit('day', 0)),
  ),
  rule('yesterday', ['yesterday'], `yesterday${PART}`, () => date(unit('day', -1))),
  rule('tomorrow', ['tomorrow'], `tomorrow${PART}`, ({ before }) =>
    /\b(?:of|for)\s+$/iu.test(before) ? null : date(unit('day', 1)),
  ),
  rule('day-before-yesterday', ['the', 'day'], `(?:the${S})?day${S}before${S}yesterday`, () =>
    date(unit('day', -2)),
  ),
  rule('day-after-tomorrow', ['the', 'day'], `(?:the${S})?day${S}after${S}tomorrow`, () =>
    date(unit('day', 2)),
  ),
  rule('weekday', weekdayStarts, `(?<weekday>${WEEKDAY})${PART}`, readWeekday),
  rule(
    'turn-weekday',
    turnStarts,
    `(?:the${S})?${TURN}${S}(?:coming${S}|past${S})?(?<weekday>${WEEKDAY})${PART}`,
    readTurnWeekday,
  ),
  rule(
    'earlier-weekday',
    ['earlier', 'later', 'late', 'early'],
    `(?:earlier|later|late|early)${S}(?:on${S})?(?<weekday>${WEEKDAY})${PART}`,
    readWeekday,
  ),
  rule(
    'weekday-of-week',
    weekdayStarts,
    `(?<weekday>${WEEKDAY})${PART}(?:,?${S}|${S}(?:of|in)${S})(?:the${S})?${TURN}${S}week`,
    (match) => date(within(weekdayCycle(match), unit('week', shiftOf(match.group('turn'))))),
  ),
  rule(
    'week-from-weekday',
    ['a', 'one', 'two'],
    `(?<count>a|one|two)${S}weeks?${S}(?<way>from|after|before)${S}(?<weekday>${WEEKDAY})`,
    readWeekFromWeekday,
  ),
  rule(
    'day-beside-weekday',
    ['the', 'a', 'day'],
    `(?:(?:the|a)${S})?day${S}(?<way>before|after)${S}(?:${TURN}${S})?(?<weekday>${WEEKDAY})`,
    readDayBeside,
  ),
  rule(
    'every-weekday',
    ['every', 'each', ...weekdayStarts.map((name) => `${name}s`), 'weekdays', 'weekends'],
    `(?:every|each)${S}(?:other${S})?${WEEKDAY}${PART}|(?:${WEEKDAY.replace('\\b', '')}s)(?:${S}and${S}(?:${WEEKDAY.replace('\\b', '')}s))?${PART.replace('<part>', '<part2>')}|weekdays|weekends`,
    () => other('set'),
  ),
  rule(
    'same-day',
    ['the', 'that'],
    `(?:that|the)${S}(?:very${S})?same${S}(?<unit>day|week|weekend|month|year)|that${S}(?<unit2>day|week|weekend|month|year)`,
    readSame,
  ),
  rule(
    'next-day',
    ['the'],
    `the${S}(?<turn>next|following|previous|preceding)${S}(?<unit>day|morning|afternoon|evening|night|week|weekend|month|year|quarter)`,
    readNeighbour,
  ),
  rule(
    'day-later',
    ['a', '#', ...numberWords],
    `(?!(?:a|one)${S}year${S}(?:earlier|before))(?<count>a|${NUMBER})${H}(?<unit>days?|weeks?|months?|years?|decades?)${S}(?<way>later|afterwards?|earlier|before)`,
    readLater,
  ),
  rule(
    'day-before',
    ['the', 'a'],
    `(?:the${S}(?<unit>day|week|month|year)${S}(?<way>before|after)|a${S}(?<unit2>day|week|month|year)${S}(?<way2>later))`,
    readBeside,
  ),
];

/** "VOA Today": a capital after another one, inside a sentence, makes a name. */
function isTitle(words: string, before: string): boolean {
  return /^\p{Lu}/u.test(words) && /\p{Lu}[\p{L}.]*\s$/u.test(before);
}

function weekdayCycle(match: Match): { cycle: 'weekday'; weekday: number } {
  return { cycle: 'weekday', weekday: weekdayNumber(match.group('weekday')) };
}

/** "For Friday's nuclear talks". */
const MEETING_OF_DAY =
  /^['’]s\s+(?:\p{L}+\s+){0,2}(?:talks|summits?|meetings?|rounds?|negotiations|sessions?)\b/iu;

function readWeekday(match: Match): Reading | null {
  const isShow = /\s\p{Lu}\p{Ll}+$/u.test(match.words);
  if (isShow || FEAST.test(match.before) || PAPER.test(match.after)) return null;
  if (UNNAMED.test(match.before) && UNFOLLOWED.test(match.after)) {
    return /\brecent\s+$/iu.test(match.before) ? direction('past') : null;
  }
  const isLimit = /\bby\s+$/iu.test(match.before);
  const isFor =
    /\bfor\s+$/iu.test(match.before) &&
    (MEETING_OF_DAY.test(match.after)
      ? match.tense() !== 'past'
      : !/^(?:['’]|\s+(?:was|were)\b)/u.test(match.after));
  return date(
    cycle(weekdayCycle(match), isFor ? 'next' : byTense(match.tense(), isLimit ? 'next' : 'latest')),
  );
}

/**
 * "Last Sunday" is the Sunday before; where that was yesterday, which has a word of its own, it may be the one before that. "Next
 * Friday" is the Friday of the coming week; where this week's is still ahead, it may be that.
 */
function readTurnWeekday(match: Match): Reading | null {
  const round = weekdayCycle(match);
  const turn = match.group('turn').toLowerCase();
  if (turn === 'previous')
    return date(cycle(round, 'before'), { footing: { on: 'previous', otherwise: cycle(round, 'before') } });
  if (turn === 'following')
    return date(cycle(round, 'after'), { footing: { on: 'previous', otherwise: cycle(round, 'after') } });
  if (turn === 'coming' || turn === 'upcoming' || /^this\s+coming/iu.test(match.words))
    return date(cycle(round, 'next'));
  if (turn === 'past' || /^this\s+past/iu.test(match.words)) return date(cycle(round, 'before'));
  if (turn === 'this') return date(cycle(round, match.tense() === 'past' ? 'latest' : 'next'));
  return date(turn === 'last' ? lastWeekday(round) : nextRound(round));
}

function lastWeekday(round: Cycle): DateExpression {
  return {
    type: 'either',
    of: [
      { expression: cycle(round, 'before'), because: 'the latest one before' },
      {
        expression: { type: 'from', base: unit('day', -1), of: cycle(round, 'before') },
        because: 'not yesterday, which would be called so, but the one before it',
      },
    ],
  };
}

function readWeekFromWeekday(match: Match): Reading {
  const by = (numberOf(match.group('count')) || 1) * (match.group('way').toLowerCase() === 'before' ? -1 : 1);
  const base = cycle(weekdayCycle(match), by < 0 ? 'latest' : 'next');
  return date({ type: 'from', base, of: { type: 'shift', unit: 'week', by, grain: 'day' } });
}

function readDayBeside(match: Match): Reading {
  const turn = match.group('turn').toLowerCase();
  const round = weekdayCycle(match);
  const pick = turn === 'last' ? 'before' : turn === 'next' ? 'after' : byTense(match.tense(), 'latest');
  const shift = match.group('way').toLowerCase() === 'before' ? -1 : 1;
  return date({ type: 'from', base: cycle(round, pick), of: unit('day', shift) });
}

function readSame(match: Match): Reading | null {
  const name = (match.group('unit') || match.group('unit2')).toLowerCase() as 'day';
  return date(unit(name, 0), { footing: { on: 'previous', otherwise: null } });
}

function readNeighbour(match: Match): Reading {
  const name = match.group('unit').toLowerCase();
  const shift = shiftOf(match.group('turn'));
  const isPartOfDay = /^(?:day|morning|afternoon|evening|night)$/u.test(name);
  const expression = unit(isPartOfDay ? 'day' : (name as Unit), shift);
  const isAhead =
    /^the\s+next/iu.test(match.words) && /\b(?:over|in|within|for|during)\s+$/iu.test(match.before);
  return isAhead && !isPartOfDay
    ? date(expression)
    : date(expression, { footing: { on: 'previous', otherwise: null } });
}

function readLater(match: Match): Reading | null {
  const count = numberOf(match.group('count'));
  const way = match.group('way').toLowerCase();
  if (Number.isNaN(count) || (way === 'before' && !isClosed(match.after))) return null;
  const name = match.group('unit').toLowerCase().replace(/s$/u, '') as Unit;
  const grain: Unit = name === 'week' ? 'day' : name;
  const by = way === 'earlier' || way === 'before' ? -count : count;
  return date({ type: 'shift', unit: name, by, grain }, { footing: { on: 'previous', otherwise: null } });
}

/** Whether no clause follows that says before or after what: "the day before" and not "the day before they left". */
function isClosed(after: string): boolean {
  return /^\s*(?:$|[,.;:!?)"'”’]|(?:and|or|but|when|while|in|at|on|by|with|to|from|as)\b)/iu.test(after);
}

function readBeside(match: Match): Reading | null {
  if (match.group('way') !== '' && !isClosed(match.after)) return null;
  const name = (match.group('unit') || match.group('unit2')).toLowerCase() as Unit;
  const shift = match.group('way').toLowerCase() === 'before' ? -1 : 1;
  return date(unit(name, shift), { footing: { on: 'previous', otherwise: null } });
}
