import { z } from 'zod';

/** Lengths of calendar time. Weeks start on Monday; a weekend is Saturday and Sunday. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Seasons of the northern hemisphere in whole months: spring is March to May. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Something that comes round: a weekday every week, a day every month, the others every year. */
export type Cycle =
  | { readonly cycle: 'weekday'; readonly weekday: number }
  | { readonly cycle: 'weekend' }
  | { readonly cycle: 'day'; readonly day: number }
  | { readonly cycle: 'month'; readonly month: number; readonly day?: number }
  | { readonly cycle: 'quarter'; readonly quarter: number }
  | { readonly cycle: 'half'; readonly half: number }
  | { readonly cycle: 'season'; readonly season: Season }
  | { readonly cycle: 'holiday'; readonly holiday: string };

/**
 * Which round of a cycle is meant, seen from the anchor: the `latest` that has begun, the one `before` (over before the anchor), the
 * `next` that is not over, the one `after` (begins after the anchor), the `nearest`, the nearest by a measure that `leans-back` or
 `leans-ahead`, or `this` week's, month's or year's.
 */
export type Pick = 'latest' | 'before' | 'next' | 'after' | 'nearest' | 'leans-back' | 'leans-ahead' | 'this';

/** Which way words without days point. */
export type ExpressionDirection = 'past' | 'present' | 'future';

/** One way to read words that English leaves open. */
export interface Choice {
  readonly expression: DateExpression;
  /** Short words for why. */
  readonly because: string;
}

/** What a time expression says, apart from the day it is counted from (its anchor); a plain JSON value. */
export type DateExpression =
  /** Days stated in full. */
  | { readonly type: 'fixed'; readonly edtf: string }
  /** No days, only which way. */
  | { readonly type: 'direction'; readonly direction: ExpressionDirection }
  /** The unit the anchor lies in, moved on by `shift` units: last week is `week`, -1. */
  | { readonly type: 'unit'; readonly unit: Unit; readonly shift: number }
  /** The anchor moved by so many units, as wide as `grain`: two weeks ago is the week that lay two weeks ago. */
  | { readonly type: 'shift'; readonly unit: Unit; readonly by: number; readonly grain: Unit | 'same' }
  /** The anchor's days in another year. */
  | { readonly type: 'in-year'; readonly year: number }
  /** One round of a cycle. */
  | { readonly type: 'cycle'; readonly cycle: Cycle; readonly pick: Pick }
  /** The round of a cycle within other days, the first unless `nth` says which; -1 is the last. */
  | { readonly type: 'within'; readonly cycle: Cycle; readonly outer: DateExpression; readonly nth?: number }
  /** So many units at the edge of other days: the last week of March. */
  | {
      readonly type: 'edge';
      readonly edge: 'first' | 'last';
      readonly unit: Unit;
      readonly count: number;
      readonly outer: DateExpression;
    }
  /** From the first day of one to the last day of the other. */
  | { readonly type: 'range'; readonly from: DateExpression; readonly to: DateExpression }
  /** `of`, counted from `base` instead of the anchor. */
  | { readonly type: 'from'; readonly base: DateExpression; readonly of: DateExpression }
  /** About those days. */
  | { readonly type: 'about'; readonly of: DateExpression }
  /** One of several readings. */
  | { readonly type: 'either'; readonly of: readonly Choice[] };

const unitSchema = z.enum([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]);
const shiftSchema = z.int().min(-9999).max(9999);

const cycleSchema: z.ZodType<Cycle> = z.discriminatedUnion('cycle', [
  z.strictObject({ cycle: z.literal('weekday'), weekday: z.int().min(1).max(7) }),
  z.strictObject({ cycle: z.literal('weekend') }),
  z.strictObject({ cycle: z.literal('day'), day: z.int().min(1).max(31) }),
  z.strictObject({
    cycle: z.literal('month'),
    month: z.int().min(1).max(12),
    day: z.exactOptional(z.int().min(1).max(31)),
  }),
  z.strictObject({ cycle: z.literal('quarter'), quarter: z.int().min(1).max(4) }),
  z.strictObject({ cycle: z.literal('half'), half: z.int().min(1).max(2) }),
  z.strictObject({ cycle: z.literal('season'), season: z.enum(['spring', 'summer', 'autumn', 'winter']) }),
  z.strictObject({ cycle: z.literal('holiday'), holiday: z.string() }),
]);

/** Checks the JSON form of an expression, as entries keep it. */
export const dateExpressionSchema: z.ZodType<DateExpression> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('fixed'), edtf: z.string() }),
    z.strictObject({ type: z.literal('direction'), direction: z.enum(['past', 'present', 'future']) }),
    z.strictObject({ type: z.literal('unit'), unit: unitSchema, shift: shiftSchema }),
    z.strictObject({
      type: z.literal('shift'),
      unit: unitSchema,
      by: shiftSchema,
      grain: z.union([unitSchema, z.literal('same')]),
    }),
    z.strictObject({ type: z.literal('in-year'), year: z.int().min(0).max(9999) }),
    z.strictObject({
      type: z.literal('cycle'),
      cycle: cycleSchema,
      pick: z.enum(['latest', 'before', 'next', 'after', 'nearest', 'leans-back', 'leans-ahead', 'this']),
    }),
    z.strictObject({
      type: z.literal('within'),
      cycle: cycleSchema,
      outer: dateExpressionSchema,
      nth: z.exactOptional(z.int()),
    }),
    z.strictObject({
      type: z.literal('edge'),
      edge: z.enum(['first', 'last']),
      unit: unitSchema,
      count: z.int().min(1),
      outer: dateExpressionSchema,
    }),
    z.strictObject({ type: z.literal('range'), from: dateExpressionSchema, to: dateExpressionSchema }),
    z.strictObject({ type: z.literal('from'), base: dateExpressionSchema, of: dateExpressionSchema }),
    z.strictObject({ type: z.literal('about'), of: dateExpressionSchema }),
    z.strictObject({
      type: z.literal('either'),
      of: z.array(z.strictObject({ expression: dateExpressionSchema, because: z.string() })).min(2),
    }),
  ]),
);
