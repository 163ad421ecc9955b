import { z } from 'zod';
import { dateExpressionSchema } from './date-expression.ts';
import { evidenceSchema } from './evidence.ts';

/** What a time expression names: only `date` places anything in the calendar. */
export const dateKindSchema = z.enum(['date', 'time', 'duration', 'set']);

/** Where the words fix no days, which way they point. */
export const directionSchema = z.enum(['past', 'present', 'future']);

/** One way to read an expression, and the days of publication that lead to it. */
export const readingSchema = z.strictObject({
  /** EDTF of the days this reading gives. */
  edtf: z.string(),
  /** EDTF of the publication days that lead to it; absent where it does not depend on them. */
  published: z.string().optional(),
  /** Short words for why, such as "the Friday of the coming week". */
  because: z.string(),
});

/** What a relative expression was resolved against. */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('published') }),
  z.strictObject({ kind: z.literal('date'), mark: z.string() }),
]);

/** One time expression of an article with its value. */
export const dateTagSchema = z.strictObject({
  /** Id of its `<mark>` in the body: `d1`, `d2`, … in order of the text. */
  mark: z.string(),
  kind: dateKindSchema,
  evidence: evidenceSchema,
  /** Name of the rule that found it. */
  rule: z.string(),
  /** `stated` by the text, `relative` and resolved, or `noted` by the editor. */
  basis: z.enum(['stated', 'relative', 'noted']),
  /** EDTF level 0 or 1, or null where the words fix no days. */
  edtf: z.string().nullable(),
  /** Which way words without days point; null where `edtf` is given. */
  direction: directionSchema.nullable(),
  /** What a relative expression was resolved against. */
  anchor: anchorSchema.optional(),
  /** The readings where there are several; empty where there is one. */
  readings: z.array(readingSchema),
  /** What the resolver needs to resolve the words again for another day. */
  expression: dateExpressionSchema.optional(),
  /** Why the editor gave this value, where `basis` is `noted`. */
  because: z.string().optional(),
});

export type DateKind = z.infer<typeof dateKindSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Reading = z.infer<typeof readingSchema>;
export type DateTag = z.infer<typeof dateTagSchema>;
