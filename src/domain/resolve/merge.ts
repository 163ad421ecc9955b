import type { DateExpression, ExpressionDirection, Pick } from '../date-expression.ts';
import { edtfOfDays, joinQualifiers } from '../edtf/bounds.ts';
import { isoOf } from '../edtf/days.ts';
import type { Qualifier } from '../edtf/parse.ts';
import type { Alternative } from './alternatives.ts';
import { publishedSpan } from './published-days.ts';
import type { PublishedDays } from './published-days.ts';

/** One way to read an expression: its days and the days of publication that lead there, absent where it depends on none. */
export interface ResolvedReading {
  readonly edtf: string;
  readonly published?: string;
  readonly because: string;
}

/** What an expression comes to. */
export interface Resolution {
  /** EDTF level 0 or 1, or null where the words fix no days. */
  readonly edtf: string | null;
  /** Which way the words point where `edtf` is null. */
  readonly direction: ExpressionDirection | null;
  /** The readings where there are several; empty where there is one. */
  readonly readings: readonly ResolvedReading[];
}

/** What an expression may mean if the article came out on one day; `day` is null where that does not matter. */
export interface Outcome {
  readonly day: number | null;
  readonly alternatives: readonly Alternative[];
}

/**
 * The value of an expression from its outcome on every day of publication: exact where all agree, else the hull marked `~` with the
 * readings. One uncertain day of publication leaves its mark on a value that was counted from it.
 */
export function mergeOutcomes(
  expression: DateExpression,
  outcomes: readonly Outcome[],
  published: PublishedDays | null,
): Resolution {
  const alternatives = outcomes.flatMap((outcome) => outcome.alternatives);
  const [first] = alternatives;
  if (first === undefined) return { edtf: null, direction: directionOf(expression), readings: [] };
  const isOne = alternatives.every((one) => one.start === first.start && one.end === first.end);
  const isDependent = outcomes.some(({ day }) => day !== null);
  if (isOne) {
    const carried = isDependent && published?.first === published?.last ? (published?.qualifier ?? '') : '';
    return { edtf: write(first, carried), direction: null, readings: [] };
  }
  return { edtf: hull(alternatives), direction: null, readings: readingsOf(outcomes, published) };
}

const DIRECTIONS: Readonly<Record<Pick, ExpressionDirection>> = {
  latest: 'past',
  before: 'past',
  next: 'future',
  after: 'future',
  nearest: 'present',
  'leans-back': 'past',
  'leans-ahead': 'future',
  this: 'present',
};

/** Which way an expression points; `present` where it may be either. */
export function directionOf(expression: DateExpression): ExpressionDirection {
  switch (expression.type) {
    case 'direction':
      return expression.direction;
    case 'unit':
      return bySign(expression.shift);
    case 'shift':
      return bySign(expression.by);
    case 'cycle':
      return DIRECTIONS[expression.pick];
    case 'within':
    case 'edge':
      return directionOf(expression.outer);
    case 'range':
      return directionOf(expression.from);
    case 'from':
      return expression.base.type === 'fixed' ? directionOf(expression.of) : directionOf(expression.base);
    case 'about':
      return directionOf(expression.of);
    case 'either':
      return expression.of[0] ? directionOf(expression.of[0].expression) : 'present';
    case 'fixed':
    case 'in-year':
      return 'present';
  }
}

function bySign(shift: number): ExpressionDirection {
  if (shift === 0) return 'present';
  return shift < 0 ? 'past' : 'future';
}

function write({ start, end, isAbout }: Alternative, carried: Qualifier): string {
  return edtfOfDays(isoOf(start), isoOf(end), joinQualifiers(carried, isAbout ? '~' : ''));
}

/** Written with both ends as days, so that the marks stand on the ends. */
function hull(alternatives: readonly Alternative[]): string {
  const start = alternatives.reduce((least, one) => Math.min(least, one.start), Infinity);
  const end = alternatives.reduce((most, one) => Math.max(most, one.end), -Infinity);
  return edtfOfDays(isoOf(start), isoOf(end), '~');
}

interface Draft {
  readonly alternative: Alternative;
  readonly first: number | null;
  last: number | null;
}

/** Neighbouring days of publication that lead to the same days are one reading. */
function readingsOf(outcomes: readonly Outcome[], published: PublishedDays | null): ResolvedReading[] {
  const drafts: Draft[] = [];
  const open = new Map<string, Draft>();
  for (const { day, alternatives } of outcomes) {
    for (const alternative of alternatives) {
      const key = `${alternative.start}/${alternative.end}/${alternative.because ?? ''}`;
      const draft = open.get(key);
      if (draft !== undefined && (day === null || draft.last === null || day - draft.last <= 1)) {
        draft.last = day;
        continue;
      }
      const fresh = { alternative, first: day, last: day };
      open.set(key, fresh);
      drafts.push(fresh);
    }
  }
  return drafts.map((draft) => readingOf(draft, published));
}

function readingOf({ alternative, first, last }: Draft, published: PublishedDays | null): ResolvedReading {
  const edtf = write(alternative, '');
  if (first === null || last === null || published === null) {
    return { edtf, because: alternative.because ?? 'another reading of the words' };
  }
  const isWhole = first === published.first && last === published.last;
  return {
    edtf,
    published: publishedSpan(first, last, published.qualifier),
    because:
      alternative.because ??
      (isWhole ? 'another reading of the words' : 'counted from those days of publication'),
  };
}
