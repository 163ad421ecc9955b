import type { DateExpression } from '../../../../src/domain/date-expression.ts';
import { edtfOfDays } from '../../../../src/domain/edtf.ts';
import { byLean, hasCapital, padded, relativeYear, shiftOf } from '../reading.ts';
import { cycle, date, fixed, rule, within } from '../rule.ts';
import type { Match, Reading, Rule } from '../rule.ts';
import {
  DASH,
  MONTH,
  S,
  SPOKEN_YEAR,
  YEAR,
  monthNumber,
  months,
  numberWords,
  ordinals,
  yearNumber,
} from '../vocabulary.ts';

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const monthStarts = [...months.keys()];
/** Months whose names are words of their own or people's. */
const DOUBTFUL = /^(?:may|march|mar|april|june|august|jan|jun|jul|dec|sep)\b/iu;
const LEADING =
  /(?:^|[\s"“(])(?:in|last|this|next|since|until|till|by|early|late|mid|of|from|to|through|between|during|before|after|for|every|past|end|around|about|and|or|coming|previous|following)[\s-]+$/iu;
/** What markets trade for the coming month of that name. */
const TRADED = /^\s+(?:delivery|contracts?|futures|crude|wheat|corn|soybeans?|cotton|gold|silver|copper)\b/iu;
/** Things that are counted or numbered, after or before which four figures are no year. */
const COUNTED =
  /^[-\s]+(?:people|persons|gmt|utc|hours|hrs|days|weeks|months|years|demonstrators|protesters|rebels|militants|migrants|victims|deaths|casualties|dead|injured|vehicles|tanks|missiles|rockets|drones|participants|delegates|hostages|families|students|seats|sites|cases|patients|troops|soldiers|men|women|children|police|officers|refugees|prisoners|fighters|residents|civilians|workers|employees|jobs|votes|shares|points?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|pounds?|tons?|tonnes?|dollars|euros|barrels|homes|houses|units|percent|per cent|square|acres|hectares|megawatts|calories|times|words|pages|copies|degrees)\b/iu;
const NUMBERED =
  /(?:[$£€#№¥]|\b(?:resolution|flight|room|route|highway|no\.?|number|act|law|bill|article|section|page|channel|model|us\$|dlrs|rs\.?|unit|gate|version|(?:rose|fell|climbed|dropped|increased|jumped|slipped|gained|grew|closed) (?:by|to|at)|windows|nearly|almost|some|about|than|approximately|only|at least|up to))\s*$/iu;
/** "Until at least 2049" counts nothing. */
const AT_LEAST = /\b(?:until|till|by|before|since|through)\s+at\s+least\s+$/iu;
/** Makes of cars, which their model's year stands before. */
const CAR =
  /^\s+(?:Chevrolet|Chevy|Ford|Toyota|Honda|Nissan|Dodge|Buick|Cadillac|Pontiac|Oldsmobile|Chrysler|Plymouth|Jeep|Volkswagen|Volvo|BMW|Mercedes|Lexus|Audi|Mazda|Subaru|Hyundai|Mitsubishi)\b/u;
const GOOD_BEFORE =
  /\b(?:in|since|until|till|by|of|from|to|through|between|during|before|after|for|early|late|mid|the|year|fiscal)[\s-]+$/iu;

/** Months, years, decades and centuries. */
export const monthAndYearRules: readonly Rule[] = [
  rule(
    'month-year',
    monthStarts,
    `(?<month>${MONTH}),?${S}(?:of${S})?(?<year>${YEAR}|${SPOKEN_YEAR})`,
    (match) =>
      hasCapital(match.words) && inRange(match) ? date(fixed(`${yearOf(match)}-${monthOf(match)}`)) : null,
  ),
  rule(
    'month-of-year',
    monthStarts,
    `(?<month>${MONTH}),?${S}(?:of${S})?(?:(?<turn>this|last|next)${S}year|(?<same>the${S}same${S}year|that${S}year|the${S}following${S}year|the${S}previous${S}year))`,
    readMonthOfYear,
  ),
  rule('month', monthStarts, `(?<month>${MONTH})`, readMonth),
  rule(
    'turn-month',
    ['this', 'last', 'next', 'past', 'the'],
    `(?:the${S})?(?<turn>this|last|next|past|previous|following|coming)${S}(?:coming${S}|past${S})?(?<month>${MONTH})`,
    readTurnMonth,
  ),
  rule('that-month', ['that'], `that${S}(?:same${S})?(?<month>${MONTH})`, (match) =>
    hasCapital(match.group('month'))
      ? date(
          within(
            { cycle: 'month', month: monthNumber(match.group('month')) },
            { type: 'unit', unit: 'year', shift: 0 },
          ),
          {
            footing: { on: 'previous', otherwise: null },
          },
        )
      : null,
  ),
  rule('year', ['####'], `(?<year>${YEAR})(?<beyond>${S}(?:and${S}beyond|or${S}later))?`, readYear),
  rule('the-year', ['the'], `the${S}year${S}(?<year>${YEAR}|${SPOKEN_YEAR})`, (match) =>
    date(fixed(padded(yearOf(match), 4))),
  ),
  rule('spoken-year', numberWords, `(?<year>${SPOKEN_YEAR})`, readSpokenYear),
  rule('year-range', ['####'], `(?<year>${YEAR})(?:${DASH}|/)(?<to>${YEAR}|\\d\\d)(?!\\d|-)`, readYearRange),
  rule(
    'fiscal-year',
    ['fiscal', 'the', 'fy'],
    `(?:the${S})?(?:(?:fiscal(?:${S}year)?|fy|financial${S}year)[-\\s]?${S}?(?<year>${YEAR})|(?:fiscal${S}['’]|fy-?['’]?)(?<short>\\d\\d))`,
    readFiscalYear,
  ),
  rule('decade', ['####'], `(?<decade>1[5-9]\\d0|20\\d0)['’]?s`, ({ words, group, before }) =>
    /['’]/u.test(words) && !/\b(?:early|mid|late)[-\s]$/iu.test(before)
      ? null
      : date(fixed(`${group('decade').slice(0, 3)}X`)),
  ),
  rule('the-decade', ['the'], `the${S}(?<decade>1[5-9]\\d0|20\\d0)['’]?s`, (match) =>
    date(fixed(`${match.group('decade').slice(0, 3)}X`)),
  ),
  rule('short-decade', ['the', '#'], `(?:the${S}['’‘\`]?|)(?<tens>[2-9]0)['’]?s`, readShortDecade),
  rule(
    'spoken-decade',
    ['the', 'nineteen', ...DECADES],
    `(?:the${S})?(?:nineteen${S})?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
    readSpokenDecade,
  ),
  rule(
    'century',
    ['the', '#', ...[...ordinals.keys()].map((word) => word.split('-')[0] ?? word)],
    `(?:the${S})?(?<count>\\d{1,2}(?:st|nd|rd|th)|${[...ordinals.keys()].join('|')})[\\s-]century`,
    readCentury,
  ),
];

function yearOf(match: Match): number {
  return yearNumber(match.group('year'));
}

function monthOf(match: Match): string {
  return padded(monthNumber(match.group('month')));
}

function inRange(match: Match): boolean {
  const year = yearOf(match);
  return year >= 1000 && year <= 2100;
}

function readFiscalYear(match: Match): Reading {
  const short = match.group('short');
  const year = short === '' ? yearOf(match) : Number(short) + (Number(short) < 50 ? 2000 : 1900);
  return date(fixed(padded(year, 4)), { setsPeriod: true });
}

function readMonthOfYear(match: Match): Reading | null {
  if (!hasCapital(match.words)) return null;
  const round = { cycle: 'month', month: monthNumber(match.group('month')) } as const;
  const turn = match.group('turn');
  if (turn !== '') return date(within(round, relativeYear(turn)));
  const same = match.group('same');
  const shift = /following/iu.test(same) ? 1 : Number(/previous/iu.test(same)) * -1;
  const expression: DateExpression = within(round, { type: 'unit', unit: 'year', shift });
  return date(expression, { footing: { on: 'previous', otherwise: null } });
}

function readMonth(match: Match): Reading | null {
  if (!isMonthName(match)) return null;
  const round = { cycle: 'month', month: monthNumber(match.group('month')) } as const;
  if (TRADED.test(match.after)) return date(cycle(round, 'next'));
  const isOpen = /\b(?:through|until|till)\s+$/iu.test(match.before);
  return date(cycle(round, match.tense() === 'past' && !isOpen ? 'latest' : byLean(match, 'past')));
}

function isMonthName(match: Match): boolean {
  const { words, before, after } = match;
  if (!hasCapital(words)) return false;
  if (/\b(?:each|every)\s+$/iu.test(before)) return false;
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/iu.test(words)) {
    return words.endsWith('.') && LEADING.test(before) && !isName(match);
  }
  if (!DOUBTFUL.test(words)) return true;
  if (LEADING.test(before)) return !/^march\b.*\bon\b/iu.test(words + after.slice(0, 4)) && !isName(match);
  if (/^(?:may|march)/iu.test(words))
    return (
      /\b(?:the|its|a)\s+$/iu.test(before) &&
      /^\s+\p{Ll}/u.test(after) &&
      !/^\s+(?:on|for|to|against|from|of|through|by|in|by)\b/u.test(after)
    );
  return !isName(match);
}

/** "April Glaspie", "June Carter": a name goes on with another name. */
function isName({ before, after }: Match): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(after) && !/\b(?:in|since|until|by|of|last|this|next)\s+$/iu.test(before);
}

function readTurnMonth(match: Match): Reading | null {
  if (!hasCapital(match.group('month'))) return null;
  const round = { cycle: 'month', month: monthNumber(match.group('month')) } as const;
  const turn = match.group('turn').toLowerCase();
  if (turn === 'this') return date(cycle(round, 'this'));
  const turned = cycle(round, shiftOf(turn) > 0 ? 'after' : 'before');
  const isNarrated = turn === 'following' || turn === 'previous';
  return date(turned, isNarrated ? { footing: { on: 'previous', otherwise: turned } } : {});
}

function readYear(match: Match): Reading | null {
  const year = yearOf(match);
  const { before, after } = match;
  if (CAR.test(after) && !GOOD_BEFORE.test(before)) return null;
  if (
    (NUMBERED.test(before) && !AT_LEAST.test(before)) ||
    COUNTED.test(after) ||
    /[\d.,/:-]$/u.test(before.replace(/-$/u, ''))
  )
    return null;
  if (
    /^['’]?\d|^-\d/u.test(after) ||
    (/(?:\p{L}\p{N}?|\d)-$/u.test(before) && !/\b(?:mid|early|late|pre|post)-$/iu.test(before))
  )
    return null;
  const isLikely = year >= 1800 && year <= 2100;
  if (!isLikely && !(year >= 1000 && /\b(?:in|since|ad)\s+$/iu.test(before))) return null;
  if (year > 2030 && !GOOD_BEFORE.test(before) && !AT_LEAST.test(before)) return null;
  return date(fixed(padded(year, 4)));
}

function readSpokenYear(match: Match): Reading | null {
  const year = yearOf(match);
  if (
    COUNTED.test(match.after) ||
    NUMBERED.test(match.before) ||
    /^\s+(?:million|billion|thousand|hundred|\p{L}+ (?:people|dollars))\b/iu.test(match.after)
  )
    return null;
  if (/hundred$/iu.test(match.words) || /^twenty/iu.test(match.words) || year % 100 < 10) {
    return (GOOD_BEFORE.test(match.before) && year % 100 !== 0) ||
      (/^two/iu.test(match.words) && /\bin\s+$/iu.test(match.before))
      ? date(fixed(padded(year, 4)))
      : null;
  }
  return year >= 1800 && year <= 2100 ? date(fixed(padded(year, 4))) : null;
}

function readYearRange(match: Match): Reading | null {
  const first = yearOf(match);
  const short = match.group('to');
  const last = short.length === 2 ? Math.floor(first / 100) * 100 + Number(short) : Number(short);
  if (last <= first || first < 1500 || last > 2100) return null;
  return date(fixed(edtfOfDays(`${first}-01-01`, `${last}-12-31`)));
}

function readShortDecade(match: Match): Reading | null {
  const isMarked = /['’‘`]/u.test(match.words.slice(0, -3)) || /['’‘`]$/u.test(match.before);
  const isNamed =
    /^the/iu.test(match.words) &&
    !/^\s+(?:percent|degrees)/iu.test(match.after) &&
    !/\bin\s+$/iu.test(match.before);
  const takeBefore = /^\d/u.test(match.words) && isMarked ? 1 : 0;
  return isMarked || isNamed ? date(fixed(decadeOf(Number(match.group('tens')))), { takeBefore }) : null;
}

function readSpokenDecade(match: Match): Reading | null {
  const tens = (DECADES.indexOf(match.group('tens').toLowerCase()) + 2) * 10;
  if (/\b(?:his|her|their|my|your|our)(?:\s+(?:early|mid|late))?[\s-]+$/iu.test(match.before)) return null;
  const isMid = /\bthe\s+(?:early|mid|late)[\s-]+$/iu.test(match.before);
  return isMid || /^(?:the|nineteen)/iu.test(match.words) ? date(fixed(decadeOf(tens))) : null;
}

function decadeOf(tens: number): string {
  return `19${tens / 10}X`;
}

function readCentury(match: Match): Reading | null {
  const figures = match.group('count').toLowerCase();
  const count = Number.parseInt(figures, 10) || (ordinals.get(figures) ?? 0);
  return count >= 1 && count <= 30 ? date(fixed(`${padded(count - 1)}XX`)) : null;
}
