import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** The order of a meeting with another one, as a text gives it: "two days after the Miami meeting". */
export const constraintSchema = z.strictObject({
  /** Whether the meeting comes before or after the other. */
  relation: z.enum(['before', 'after']),
  /** How many days lie between them: the fewest and the most; null where the text gives no number. */
  days: z.tuple([z.int(), z.int()]).nullable(),
  /** Id of the other meeting's venue in the register. */
  venue: z.string(),
  evidence: evidenceSchema,
});

export type Constraint = z.infer<typeof constraintSchema>;
