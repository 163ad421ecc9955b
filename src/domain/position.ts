import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** What negotiations are about. */
export const issueSchema = z.enum([
  'security-guarantees',
  'territory',
  'ceasefire-terms',
  'monitoring-force',
  'prisoners',
  'sanctions',
  'reconstruction',
  'humanitarian-access',
]);

/** What a party is reported to hold on an issue. */
export const positionSchema = z.strictObject({
  /** Id in the register of parties. */
  party: z.string(),
  issue: issueSchema,
  stance: z.enum(['demands', 'offers', 'supports', 'rejects']),
  /** `rule` where the converter found it, `noted` where the editor added it. */
  basis: z.enum(['rule', 'noted']),
  evidence: evidenceSchema,
});

export type Issue = z.infer<typeof issueSchema>;
export type Position = z.infer<typeof positionSchema>;
