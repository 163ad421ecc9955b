import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { constraintSchema } from './constraint.ts';
import { statusSchema } from './venue.ts';

/** What kind of thing was held, expected or proposed. */
export const meetingKindSchema = z.enum([
  'talks',
  'consultation',
  'call',
  'summit',
  'statement',
  'proposal',
  'measure',
  'agreement',
]);

/** When a meeting was, as far as the text says. */
export const meetingWhenSchema = z.strictObject({
  /** EDTF of the days, or null where the text fixes none. */
  edtf: z.string().nullable(),
  /** Which way the words point where they fix no days. */
  direction: z.enum(['past', 'present', 'future']).nullable(),
  /** The date tags it comes from: `d3`; empty where the text gives no time expression. */
  marks: z.array(z.string()),
});

/** One thing that was held, expected or proposed, as one article tells it. */
export const meetingSchema = z.strictObject({
  /** Unique in its entry: `m1`, `m2`, … in order of first mention. */
  id: z.string().regex(/^m\d+$/u),
  kind: meetingKindSchema,
  /** Made from the facts: "Consultations of Russia and the United States in Miami". */
  title: z.string().min(1),
  /** One line of what happened, made from the facts. */
  summary: z.string(),
  when: meetingWhenSchema,
  /** Id of the venue in the register, or null. */
  venue: z.string().nullable(),
  /** The venue's name, also for an unregistered place; null where the text states none. */
  venueName: z.string().nullable(),
  status: statusSchema,
  /** The hedging words ("possibly", "not confirmed"); empty where the text is plain. */
  hedges: z.array(z.string()),
  /** Ids of parties said to take part (or, for a plan or measure, to make it). */
  participants: z.array(z.string()),
  /** Ids of parties said to host, mediate or facilitate. */
  mediators: z.array(z.string()),
  /** Ids of parties said to be absent. */
  absent: z.array(z.string()),
  /** Ids of issues it is about; see `issueSchema`. */
  issues: z.array(z.string()),
  /** What the text says of its order with another meeting: "two days after the Miami meeting"; absent where nothing. */
  constraints: z.array(constraintSchema).optional(),
  /** The sentences it comes from, in order of the text. */
  evidence: z.array(evidenceSchema).min(1),
});

export type MeetingKind = z.infer<typeof meetingKindSchema>;
export type MeetingWhen = z.infer<typeof meetingWhenSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
