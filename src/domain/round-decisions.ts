import { z } from 'zod';

/** A meeting as an editor names it: the entry's id, `#`, and the meeting's id, such as `talks-in-geneva#m2`. */
const reportSchema = z.string().regex(/^[^#]+#m\d+$/u);

/** One item of `content/register/rounds.yaml`: reports that are one round, or that are not. */
export const roundDecisionSchema = z.union([
  z.strictObject({
    /** Reports of one meeting, whatever the rules make of them. */
    same: z.array(reportSchema).min(2),
    /** Why, in the editor's words; shown to readers. */
    because: z.string().min(1),
  }),
  z.strictObject({
    /** Reports no two of which are of one meeting. */
    apart: z.array(reportSchema).min(2),
    because: z.string().min(1),
  }),
]);

/** What an editor has decided of reports. */
export type EditorDecision = z.infer<typeof roundDecisionSchema>;

/** The reports a decision names, as an editor writes them. */
export function reportsOf(decision: EditorDecision): readonly string[] {
  return 'same' in decision ? decision.same : decision.apart;
}

/** `ENTRY-mN`, the key of a report in the chronicle, for the `ENTRY#mN` that an editor writes. */
export function keyOfReport(name: string): string {
  return name.replace(/#(?=m\d+$)/u, '-');
}
