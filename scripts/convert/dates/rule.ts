import type { Cycle, DateExpression, Pick, Unit } from '../../../src/domain/date-expression.ts';
import type { DateKind } from '../../../src/domain/date-tag.ts';

/** Which way the verbs around an expression point. */
export type Tense = 'past' | 'future' | null;

/** A match of a rule and the words around it. */
export interface Match {
  /** The matched words. */
  readonly words: string;
  /** Named groups of the pattern, white space made plain; an empty string where a group took no part. */
  readonly group: (name: string) => string;
  /** The words ahead of it, some 60 characters. */
  readonly before: string;
  /** The words behind it, some 60 characters. */
  readonly after: string;
  /** Which way the verbs of its sentence point. */
  readonly tense: () => Tense;
}

/**
 * What an expression is counted from: the publication, the date named before it, or the business period the text speaks of (with what
 * to say instead where no such date or period has been named).
 */
export type Footing =
  | { readonly on: 'published' }
  | {
      readonly on: 'previous';
      readonly otherwise: DateExpression | null;
      /** Whether the date named last counts, even for a day, which else is counted from the day named last. */
      readonly takesAny?: boolean;
    }
  | {
      readonly on: 'period';
      readonly otherwise: DateExpression;
      /** What the words mean after a stated date, where no period has been named. */
      readonly narrated?: DateExpression;
    };

/** What a rule reads from its match. */
export interface Reading {
  readonly kind: DateKind;
  /** Null for what is not a date and names no day. */
  readonly expression: DateExpression | null;
  readonly footing?: Footing;
  /** Whether it sets the business period that later words ("the quarter", "a year earlier") speak of. */
  readonly setsPeriod?: boolean;
  /** Whether the business period spoken of before is over: "the first nine months" is no quarter. */
  readonly endsPeriod?: boolean;
  /** Characters at the end of the match that do not belong to the mention. */
  readonly dropEnd?: number;
  /** Characters ahead of the match that belong to the mention: the apostrophe of "'90s". */
  readonly takeBefore?: number;
}

/** One rule: words that open it, the pattern that follows from there, and what a match means; null where it is no time after all. */
export interface Rule {
  readonly name: string;
  /** First words in lower case; `#` stands for one or two figures, `####` for four. */
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  readonly read: (match: Match) => Reading | null;
}

/** Makes a rule; the pattern matches from the first word on and ends at the end of a word. */
export function rule(
  name: string,
  starts: readonly string[],
  source: string,
  read: (match: Match) => Reading | null,
): Rule {
  return { name, starts, pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, 'iuy'), read };
}

/** A date with that meaning, counted from the publication where it is relative. */
export function date(expression: DateExpression, more: Partial<Reading> = {}): Reading {
  return { kind: 'date', expression, ...more };
}

/** Words that name no day. */
export function other(kind: Exclude<DateKind, 'date'>, expression: DateExpression | null = null): Reading {
  return { kind, expression };
}

/** Words that only point somewhere. */
export function direction(where: 'past' | 'present' | 'future'): Reading {
  return date({ type: 'direction', direction: where });
}

/** Days stated in full. */
export function fixed(edtf: string): DateExpression {
  return { type: 'fixed', edtf };
}

/** The unit around the anchor, moved on. */
export function unit(name: Unit, shift: number): DateExpression {
  return { type: 'unit', unit: name, shift };
}

/** A round of a cycle. */
export function cycle(round: Cycle, pick: Pick): DateExpression {
  return { type: 'cycle', cycle: round, pick };
}

/** The first round of a cycle within other days. */
export function within(round: Cycle, outer: DateExpression): DateExpression {
  return { type: 'within', cycle: round, outer };
}
