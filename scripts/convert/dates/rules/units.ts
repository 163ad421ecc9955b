import type { Unit } from '../../../../src/domain/date-expression.ts';
import { shiftOf } from '../reading.ts';
import { date, direction, other, rule, unit } from '../rule.ts';
import type { Footing, Match, Reading, Rule } from '../rule.ts';
import { H, NUMBER, S, numberOf, numberWords } from '../vocabulary.ts';

const UNITS = '(?<unit>day|week|month|quarter|year|decade|century)';
const COUNTS = `(?<count>a couple(?: of)?|a|an|one|${NUMBER})`;
const countStarts = ['a', 'an', '#', ...numberWords];
const MANY = '(?:few|several|many|some|couple(?: of)?)';
const vagueStarts = [
  'a',
  'some',
  'several',
  'many',
  'few',
  'just',
  'decades',
  'years',
  'months',
  'weeks',
  'centuries',
  'long',
];

/** Weeks, months, years and so on, counted from the publication or from another date. */
export const unitRules: readonly Rule[] = [
  rule(
    'turn-unit',
    ['this', 'last', 'next'],
    `(?<turn>this|last|next)${S}(?:past${S}|coming${S}|calendar${S}|fiscal${S})?${UNITS}`,
    readTurnUnit,
  ),
  rule(
    'the-turn-unit',
    ['the', 'this', 'past', 'coming'],
    `(?:the|this|)${S}?(?<turn>past|last|latest|coming|current)${S}(?:calendar${S}|fiscal${S})?${UNITS}(?<half>${S}and${S}a${S}half|${S}or${S}(?:so|two))?`,
    readTheTurnUnit,
  ),
  rule(
    'within-unit',
    ['earlier', 'later', 'late', 'early', 'sometime'],
    `(?:earlier|later|late|early|sometime)${S}(?:on${S}|in${S})?(?<turn>this|last|next|the|that)${S}(?<unit>day|week|month|quarter|year|decade|century)`,
    readWithinUnit,
  ),
  rule(
    'end-of-unit',
    ['the', 'end'],
    `(?:the${S})?(?<edge>end|start|beginning|close|middle)${S}of${S}(?<turn>this|last|next|the|that)${S}(?<unit>week|month|quarter|year|decade|century)`,
    readWithinUnit,
  ),
  rule(
    'the-unit',
    ['the', 'for'],
    `the${S}(?:full${S}|whole${S}|fiscal${S}|calendar${S})?(?<unit>week|month|year)`,
    readTheUnit,
  ),
  rule(
    'ago',
    countStarts,
    `${COUNTS}${H}(?<unit>day|week|month|quarter|year|decade|century|fortnight)s?(?<vague>${S}or${S}(?:so|two|more))?${S}ago(?:${S}(?<exact>today|this${S}week|this${S}month))?`,
    readAgo,
  ),
  rule(
    'vague-ago',
    vagueStarts,
    `(?:(?:a${S})?${MANY}${S})?(?:days|weeks|months|years|decades|centuries|generations)${S}ago|(?:not${S}(?:so${S})?)?long${S}ago`,
    readVagueAgo,
  ),
  rule(
    'year-earlier',
    ['a', 'one'],
    `(?:a|one)${S}(?<unit>day|year|month|week)${S}(?:earlier|before(?!${S}(?:he|she|they|the|a|an|his|her|it)\\b))`,
    readEarlier,
  ),
  rule(
    'from-now',
    countStarts,
    `${COUNTS}${S}(?<unit>day|week|month|year|decade)s?${S}from${S}(?<base>now|today|tomorrow|yesterday)`,
    readFromNow,
  ),
  rule('units-time', ['in'], `in${S}${COUNTS}${S}(?<unit>day|week|month|year)s?['’]${S}time`, (match) =>
    countedShift(match, 1),
  ),
  rule(
    'in-units',
    countStarts,
    `${COUNTS}${S}(?<unit>day|week|month|year)s?(?<vague>${S}or${S}(?:so|two|three))?`,
    readInUnits,
  ),
  rule(
    'coming-units',
    ['the', 'coming', 'next', 'recent', 'past', 'future', 'these', 'in', 'previous', 'last', 'more'],
    `(?:the${S})?(?<turn>coming|recent|past|future|upcoming)${S}(?:days|weeks|months|quarters|years|decades)(?:${S}(?:and|or)${S}(?:days|weeks|months|quarters|years|decades))?`,
    readComingUnits,
  ),
  rule(
    'vague-last-units',
    ['the', 'past', 'last'],
    `(?:the${S})?(?<turn>past|last)${S}(?:few|several)${S}(?:months|years|quarters|decades)`,
    () => other('duration'),
  ),
];

function readTurnUnit(match: Match): Reading | null {
  const name = match.group('unit').toLowerCase() as Unit;
  const turn = match.group('turn');
  if (name === 'day' || (name === 'century' && /^this/iu.test(turn))) return null;
  if (/^This\s+\p{Lu}\p{Ll}/u.test(match.words)) return null;
  const shift = /\bpast\b/iu.test(match.words) ? -1 : shiftOf(turn);
  return date(unit(name, shift), name === 'quarter' ? { setsPeriod: shift === 0 } : {});
}

function readTheTurnUnit(match: Match): Reading | null {
  const name = match.group('unit').toLowerCase() as Unit;
  const turn = match.group('turn').toLowerCase();
  if (match.group('half') !== '' && !/so$/iu.test(match.group('half'))) return other('duration');
  if (name === 'day' || name === 'century')
    return turn === 'past' || turn === 'last' ? other('duration') : null;
  if (turn === 'coming') return /^(?:the|this)/iu.test(match.words) ? date(unit(name, 1)) : null;
  if (turn === 'current') return date(unit(name, 0), { setsPeriod: name === 'quarter' });
  if (turn === 'latest' && name === 'quarter') return null;
  if (turn === 'past' && name === 'decade') return other('duration');
  return /^(?:the|this)/iu.test(match.words) ? date(unit(name, -1)) : null;
}

/** "Late last week", "earlier this year", "the end of the month": the whole unit, since the words fix no days in it. */
function readWithinUnit(match: Match): Reading | null {
  const turn = match.group('turn').toLowerCase();
  const name = match.group('unit').toLowerCase();
  const expression = unit(name as Unit, shiftOf(turn));
  if (turn === 'that') return date(expression, { footing: { on: 'previous', otherwise: null } });
  if (name === 'day') return null;
  if (turn === 'the' && name === 'quarter')
    return date(expression, { footing: { on: 'period', otherwise: expression } });
  return date(expression);
}

function readTheUnit(match: Match): Reading | null {
  const name = match.group('unit').toLowerCase() as Unit;
  if (
    /^[\s-]*(?:ago|earlier|end|before|after|of|in|that|when|long|round|to|ahead|ending|ended|following|old|later|off|out|trip)\b/iu.test(
      match.after,
    )
  ) {
    return null;
  }
  const isWhole = /\b(?:full|fiscal|calendar)\b/iu.test(match.words);
  if (!isWhole && /^\s+and\b/iu.test(match.after)) return null;
  const isBare =
    /\b(?:for|in|of|during|over|by|through|throughout|within|this|later in|earlier in|late in|early in|at)\s+$/iu.test(
      match.before,
    );
  if (!isWhole && !isBare) return null;
  return date(
    unit(name, 0),
    name === 'year' && isBare ? { setsPeriod: !isWhole && /\bfor\s+$/iu.test(match.before) } : {},
  );
}

function readAgo(match: Match): Reading | null {
  const name = unitName(match);
  if (match.group('exact') !== '') return exactlyAgo(match, name);
  if (name === 'year' && isOne(match)) return yearBack(false);
  return countedShift(match, -1, match.group('vague') !== '');
}

/** "Ten years ago this week" is the week ten years before this one. */
function exactlyAgo(match: Match, name: Unit): Reading | null {
  const count = numberOf(match.group('count'));
  if (Number.isNaN(count)) return null;
  const exact = match.group('exact').toLowerCase();
  const grain = exact === 'today' ? 'day' : exact.endsWith('week') ? 'week' : 'month';
  return date({ type: 'shift', unit: name, by: -count, grain });
}

/** "In two weeks" lies ahead only where the verbs do; else it is how long something took. */
function readInUnits(match: Match): Reading | null {
  const isIn = /\bin\s+(?:about\s+|just\s+|another\s+)?$/iu.test(match.before);
  const isCount = /\b(?:times?|highest|lowest|best|worst|once|twice|\p{L}+est|record)\s+in\s+$/iu.test(
    match.before,
  );
  if (
    !isIn ||
    isCount ||
    match.tense() !== 'future' ||
    !/^\s*(?:$|[,.;:!?)"'”’]|(?:and|or|but|when|at|with)\b)/iu.test(match.after)
  )
    return null;
  return match.group('vague') === '' ? countedShift(match, 1) : direction('future');
}

function readVagueAgo(): Reading {
  return direction('past');
}

/** "A year earlier" in a report on a quarter is that quarter of the year before. */
function readEarlier(match: Match): Reading {
  const name = unitName(match);
  if (name === 'year') return yearBack(true);
  return date(unit(name, -1), { footing: { on: 'previous', otherwise: unit(name, -1) } });
}

function yearBack(isNarrated: boolean): Reading {
  const footing: Footing = {
    on: 'period',
    otherwise: unit('year', -1),
    ...(isNarrated ? { narrated: unit('year', -1) } : {}),
  };
  return date({ type: 'shift', unit: 'year', by: -1, grain: 'same' }, { footing });
}

function readFromNow(match: Match): Reading | null {
  return countedShift(match, 1);
}

/** So many units away: days give a day, the others the week, month or year they lead to. */
function countedShift(match: Match, sign: 1 | -1, isVague = false): Reading | null {
  const count = numberOf(match.group('count'));
  if (Number.isNaN(count) || count === 0) return null;
  const name = unitName(match);
  const isFortnight = /fortnight/iu.test(match.group('unit'));
  const by = sign * count * (isFortnight ? 2 : 1);
  const grain =
    name === 'decade' || name === 'century' ? 'year' : name === 'week' && by === sign ? 'day' : name;
  const expression = { type: 'shift', unit: name, by, grain } as const;
  return date(
    isVague || name === 'decade' || name === 'century' ? { type: 'about', of: expression } : expression,
  );
}

function unitName(match: Match): Unit {
  const name = match.group('unit').toLowerCase();
  return name === 'fortnight' ? 'week' : (name as Unit);
}

function isOne(match: Match): boolean {
  return numberOf(match.group('count')) === 1;
}

function readComingUnits(match: Match): Reading {
  const turn = match.group('turn').toLowerCase();
  return direction(turn === 'recent' || turn === 'past' ? 'past' : 'future');
}
