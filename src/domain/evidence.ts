import { z } from 'zod';

/** Words of an article that support a tag, inside the sentence they stand in: `before + quote + after` is that sentence. */
export const evidenceSchema = z.strictObject({
  /** The sentence's text ahead of the quotation; may be empty. */
  before: z.string(),
  /** The quoted words, exactly as the article has them. */
  quote: z.string().min(1),
  /** The rest of the sentence; may be empty. */
  after: z.string(),
  /** Id of the `<mark>` around the quotation in the entry's body, where there is one: `d3`, `v1`. */
  mark: z
    .string()
    .regex(/^[dv]\d+$/u)
    .optional(),
});

export type Evidence = z.infer<typeof evidenceSchema>;
