import type { Cycle, Season } from '../../../../src/domain/date-expression.ts';
import { byLean, padded, relativeYear } from '../reading.ts';
import { cycle, date, fixed, rule, unit, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import { S, SEASON, SPOKEN_YEAR, YEAR, yearNumber } from '../vocabulary.ts';

const seasonStarts = ['spring', 'summer', 'autumn', 'fall', 'winter'];
const turnStarts = ['this', 'last', 'next', 'past', 'coming', 'the'];
const OF_YEAR = `(?:,?${S}(?:of${S}|in${S})?(?<year>${YEAR}|${SPOKEN_YEAR})(?:[-–/]\\d\\d(?!\\d))?|${S}(?:of${S})?(?<turn>this|last|next)${S}year)?`;
const NOUN_NEXT =
  /^[\s-]+(?:camp|break|school|games|olympics|training|season|house|home|collection|wheat|barley|crops?|sports?|clothes|clothing|coats?|boots|wear|fashions?|holidays?|vacation|job|jobs|line|back|apart|through|off|short|into|below|behind|under|within|from|to|sharply|further|by)\b/iu;

/** The names a holiday goes by in running text, and the one the resolver knows it by. */
const HOLIDAYS: readonly (readonly [pattern: string, starts: readonly string[], holiday: string])[] = [
  [`new${S}year['’]s${S}eve`, ['new'], 'new-years-eve'],
  [`new${S}year['’]?s?${S}day`, ['new'], 'new-year'],
  [`orthodox${S}christmas(?:${S}day)?`, ['orthodox'], 'orthodox-christmas'],
  [`martin${S}luther${S}king(?:,?${S}jr\\.?)?${S}day`, ['martin'], 'martin-luther-king-day'],
  [
    `(?:saint|st\\.?)${S}valentine['’]s${S}day|valentine['’]?s${S}day`,
    ['valentine', 'valentines', 'st', 'saint'],
    'valentines-day',
  ],
  [`presidents?['’]?s?${S}day`, ['president', 'presidents'], 'presidents-day'],
  [`(?:saint|st\\.?)${S}patrick['’]s${S}day`, ['st', 'saint'], 'st-patricks-day'],
  [`good${S}friday(?!${S}(?:agreement|accord|deal|peace))`, ['good'], 'good-friday'],
  [`ash${S}wednesday`, ['ash'], 'ash-wednesday'],
  [`palm${S}sunday`, ['palm'], 'palm-sunday'],
  [`easter${S}monday`, ['easter'], 'easter-monday'],
  [`easter${S}week|holy${S}week`, ['easter', 'holy'], 'easter-week'],
  [`easter(?:${S}sunday)?(?!${S}(?:egg|eggs|rising|island|bunny))`, ['easter'], 'easter'],
  [`may${S}day(?!${S}call)`, ['may'], 'may-day'],
  [`victory${S}day`, ['victory'], 'victory-day'],
  [`memorial${S}day`, ['memorial'], 'memorial-day'],
  [
    `(?:the${S})?(?:fourth|4th)${S}of${S}july|u\\.?s\\.?${S}independence${S}day`,
    ['the', 'fourth', '#', 'u', 'us'],
    'independence-day',
  ],
  [`bastille${S}day`, ['bastille'], 'bastille-day'],
  [`labou?r${S}day`, ['labor', 'labour'], 'labor-day'],
  [`columbus${S}day`, ['columbus'], 'columbus-day'],
  [`halloween`, ['halloween'], 'halloween'],
  [`election${S}day`, ['election'], 'election-day'],
  [
    `(?:veterans?['’]?s?|armistice|remembrance)${S}day`,
    ['veterans', 'veteran', 'armistice', 'remembrance'],
    'veterans-day',
  ],
  [`thanksgiving(?:${S}day)?`, ['thanksgiving'], 'thanksgiving'],
  [`christmas${S}eve`, ['christmas'], 'christmas-eve'],
  [
    `christmas(?:${S}day)?(?!${S}(?:tree|trees|card|cards|gift|gifts|present|presents|carol|carols|shopping|party|parties|season|market|markets|island|holidays?|sales|dinner|decorations))`,
    ['christmas'],
    'christmas',
  ],
  [`boxing${S}day`, ['boxing'], 'boxing-day'],
];

/** Seasons, holidays and the turn of the year. */
export const seasonAndHolidayRules: readonly Rule[] = [
  rule('season', [...seasonStarts, 'the'], `(?<the>the${S})?(?<season>${SEASON})${OF_YEAR}`, readSeason),
  rule(
    'turn-season',
    turnStarts,
    `(?:the${S})?(?<when>this|last|next|past|coming|previous|following)${S}(?:past${S}|coming${S})?(?<season>${SEASON})`,
    readTurnSeason,
  ),
  rule(
    'part-of-season',
    ['the', 'early', 'late', 'mid'],
    `(?:the${S})?(?:early|late|mid)[- ](?<season>${SEASON})${OF_YEAR}`,
    (match) => placed(match, seasonCycle(match)),
  ),
  rule(
    'year-end',
    ['year', 'the', 'end'],
    `(?:the${S})?(?:year[- ]end|year['’]s${S}end|end${S}of${S}year)(?:${S}(?<year>${YEAR}))?`,
    readYearEnd,
  ),
  ...HOLIDAYS.map(([pattern, starts, holiday]) =>
    rule(
      `holiday-${holiday}`,
      [...starts, 'last', 'this', 'next'],
      `(?:(?<turn2>last|this|next|past)${S})?(?:${pattern})${OF_YEAR}`,
      (match) =>
        /^\p{Lu}|^(?:the|last|this|next|past|4th)\b/u.test(match.words) ? readHoliday(match, holiday) : null,
    ),
  ),
];

function seasonCycle(match: Match): Cycle {
  const name = match.group('season').toLowerCase();
  return { cycle: 'season', season: (name === 'fall' ? 'autumn' : name) as Season };
}

/** Bare names of seasons are also verbs and adjectives, so they need a preposition, an article or a year. */
function readSeason(match: Match): Reading | null {
  const isDated = match.group('year') !== '' || match.group('turn') !== '';
  const isLed =
    /\b(?:(?:in|into|by|since|until|till|during|over|of|through|throughout|before|after|late|early|mid|every)[\s-]+(?:the\s+)?|the\s+(?:dry|wet|warm|cold|cool|hot|mild|harsh|bitter|rainy|severe|stormy)\s+)$/iu.test(
      match.before,
    );
  if (
    !isDated &&
    (!isLed || NOUN_NEXT.test(match.after) || (/fall/iu.test(match.words) && !/^the/iu.test(match.words)))
  )
    return null;
  if (!isDated && /^the\s+fall/iu.test(match.words) && /^\s+(?:of|in)\b/iu.test(match.after)) return null;
  return placed(match, seasonCycle(match));
}

function readTurnSeason(match: Match): Reading {
  const turn = match.group('when').toLowerCase();
  const round = seasonCycle(match);
  if (turn === 'this') return date(cycle(round, /past/iu.test(match.words) ? 'latest' : 'this'));
  return date(cycle(round, turn === 'last' || turn === 'past' || turn === 'previous' ? 'before' : 'after'));
}

/** "By year-end" draws a line after the last day; else the year as a whole, since the words do not say which of its last days. */
function readYearEnd(match: Match): Reading {
  const year = match.group('year');
  const whole = year === '' ? unit('year', /\bsince\s+$/iu.test(match.before) ? -1 : 0) : fixed(year);
  const isDay =
    /year-end/iu.test(match.words) && /\b(?:by|at|since|from|until|before)\s+$/iu.test(match.before);
  return date(isDay ? within({ cycle: 'month', month: 12, day: 31 }, whole) : whole);
}

function readHoliday(match: Match, holiday: string): Reading {
  const round = { cycle: 'holiday', holiday } as const;
  const turn = match.group('turn2').toLowerCase();
  if (turn === 'this') return date(cycle(round, 'this'));
  if (turn !== '') return date(cycle(round, turn === 'next' ? 'after' : 'before'));
  return placed(match, round);
}

function placed(match: Match, round: Cycle): Reading {
  const year = match.group('year');
  const turn = match.group('turn');
  if (year !== '') return date(within(round, fixed(padded(yearNumber(year), 4))));
  if (turn !== '') return date(within(round, relativeYear(turn)));
  return date(cycle(round, byLean(match)));
}
