import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { fieldChangeSchema } from './revision.ts';

const edtf = z.string().refine(isEdtf, 'write an EDTF date, such as 2025-12-20').nullable();
const names = z.array(z.string()).default([]);

/** What is read of an entry of an earlier chronicle. */
export const knownEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.object({ name: z.string() }),
  published: z.object({ edtf: edtf.unwrap() }).nullable(),
  meetings: z
    .array(
      z.object({
        id: z.string(),
        evidence: z.array(z.object({ before: z.string(), quote: z.string(), after: z.string() })),
      }),
    )
    .default([]),
});

/** What is read of a round of an earlier chronicle. */
export const knownRoundSchema = z.object({
  id: z.string(),
  uid: z.string().optional(),
  kind: z.string(),
  title: z.string(),
  edtf,
  venueName: z.string().nullable(),
  status: z.string(),
  hedges: names,
  participants: names,
  mediators: names,
  absent: names,
  reports: z.array(z.object({ key: z.string(), entry: z.string(), meeting: z.string() })).min(1),
  revision: z.int().min(0).default(0),
  since: z.iso.date().nullable().default(null),
  changes: z.array(fieldChangeSchema).default([]),
});

/** A `chronicle.json` of an earlier build, read for what can be compared; keys of other versions are passed over. */
export const knownChronicleSchema = z.object({
  asKnownOn: edtf.default(null),
  entries: z.array(knownEntrySchema),
  rounds: z.array(knownRoundSchema),
});

export type KnownEntry = z.infer<typeof knownEntrySchema>;
export type KnownRound = z.infer<typeof knownRoundSchema>;
/** A round without what is only known by comparing it with an earlier one. */
export type ToldRound = Omit<KnownRound, 'uid' | 'revision' | 'since' | 'changes'>;
/** A chronicle as it is told now. */
export interface ToldChronicle {
  readonly entries: readonly KnownEntry[];
  readonly rounds: readonly ToldRound[];
}
export type KnownChronicle = z.infer<typeof knownChronicleSchema>;
