import { z } from 'zod';

/** A meeting as an editor names it: by the article and words of a sentence that tells of it. */
const namedReportSchema = z.strictObject({
  /** Id of the entry. */
  entry: z.string().min(1),
  /** Words of a sentence that is evidence of the meeting, as the article has them. */
  quote: z.string().min(1),
  /** The meeting's title, where the sentence tells of several. */
  title: z.string().min(1).optional(),
});

/** One item of `content/register/rounds.yaml`: reports that are one round, or that are not. */
export const roundDecisionSchema = z.union([
  z.strictObject({
    /** Reports of one meeting, whatever the rules make of them. */
    same: z.array(namedReportSchema).min(2),
    /** Why, in the editor's words; shown to readers. */
    because: z.string().min(1),
  }),
  z.strictObject({
    /** Reports no two of which are of one meeting. */
    apart: z.array(namedReportSchema).min(2),
    because: z.string().min(1),
  }),
]);

export type NamedReport = z.infer<typeof namedReportSchema>;

/** What an editor has decided of reports, and where that is written down, if that is known. */
export type EditorDecision = z.infer<typeof roundDecisionSchema> & {
  readonly place?: { readonly file: string; readonly line: number };
};

/** A decision with the meetings that it names found. */
export interface LocatedDecision {
  readonly kind: 'same' | 'apart';
  /** Keys of the reports. */
  readonly keys: readonly string[];
  readonly because: string;
}

/** The reports a decision names. */
export function reportsOf(decision: EditorDecision): readonly NamedReport[] {
  return 'same' in decision ? decision.same : decision.apart;
}
