import { z } from 'zod';
import { directionSchema } from './date-tag.ts';
import { sourceSchema } from './entry.ts';
import { EdtfError, parseEdtf } from './edtf.ts';
import { meetingKindSchema } from './meeting.ts';
import { partyRoleSchema } from './party.ts';
import { issueSchema, positionSchema } from './position.ts';
import { isLanguageTag } from './site.ts';
import { statusSchema } from './venue.ts';

/** An EDTF value of level 0 or 1. */
const edtfSchema = z.string().check(checkEdtf);

/** A value with two known ends: nobody can resolve "tomorrow" against an interval that never ends. */
const closedEdtfSchema = edtfSchema.refine((value) => !/^\/|\/$|\.\./u.test(value), {
  error: 'write both ends of the interval, such as "2025-12-17/2025-12-18"',
});

/** The words of the article that a correction is about. */
const quotation = {
  /** The words, as the article has them. */
  quote: z.string().min(1),
  /** A longer quotation around them, where they stand more than once. */
  in: z.string().min(1).optional(),
};

/** Fields of every correction but a date's. */
const common = {
  ...quotation,
  /** Why the editor says so. */
  because: z.string().min(1).optional(),
  /** `true` takes the tag away. */
  reject: z.literal(true).optional(),
};

const idList = z.array(z.string().min(1));

/** Corrects, adds or rejects the date of quoted words. */
export const dateCorrectionSchema = z.strictObject({
  ...common,
  because: z.string().min(1),
  /** The days the words mean. */
  edtf: edtfSchema.optional(),
  /** Which way the words point, where they fix no days. */
  direction: directionSchema.optional(),
});

/** Corrects, adds or rejects a venue. */
export const venueCorrectionSchema = z.strictObject({
  ...common,
  /** Id in the register. */
  venue: z.string().min(1).optional(),
  status: statusSchema.optional(),
  /** The hedging words; an empty list says that the text is plain. */
  hedges: z.array(z.string().min(1)).optional(),
});

/** Corrects, adds or rejects a party. */
export const partyCorrectionSchema = z.strictObject({
  ...common,
  /** Id in the register. */
  party: z.string().min(1).optional(),
  role: partyRoleSchema.optional(),
});

/** Corrects, adds or rejects a meeting, quoting words of a sentence that tells of it. */
export const meetingCorrectionSchema = z.strictObject({
  ...common,
  kind: meetingKindSchema.optional(),
  title: z.string().min(1).optional(),
  summary: z.string().min(1).optional(),
  /** The days of the meeting. */
  when: edtfSchema.optional(),
  /** Id in the register. */
  venue: z.string().min(1).optional(),
  status: statusSchema.optional(),
  hedges: z.array(z.string().min(1)).optional(),
  participants: idList.optional(),
  mediators: idList.optional(),
  absent: idList.optional(),
  issues: z.array(issueSchema).optional(),
});

/** Corrects, adds or rejects what a party is reported to hold. */
export const positionCorrectionSchema = z.strictObject({
  ...common,
  /** Id in the register. */
  party: z.string().min(1).optional(),
  issue: issueSchema.optional(),
  stance: positionSchema.shape.stance.optional(),
});

/** The editor's last word on tags, each by quotation. */
export const correctionsSchema = z.strictObject({
  dates: z.array(dateCorrectionSchema).default([]),
  venues: z.array(venueCorrectionSchema).default([]),
  parties: z.array(partyCorrectionSchema).default([]),
  meetings: z.array(meetingCorrectionSchema).default([]),
  positions: z.array(positionCorrectionSchema).default([]),
});

/** `content/articles/ID.yaml`: what the editor knows about an article. */
export const notesSchema = z.strictObject({
  /** Title of the entry; where it is absent, the article must begin with one. */
  title: z.string().trim().min(1).optional(),
  /** When the article came out: EDTF, one day or an interval, each end perhaps `~` or `?`. */
  published: closedEdtfSchema.optional(),
  /** Why that day is believed, where the article does not state it. */
  publishedBecause: z.string().trim().min(1).optional(),
  source: sourceSchema,
  /** BCP 47 tag of the article's language. */
  language: z.string().refine(isLanguageTag, 'write a BCP 47 language tag, such as en or fr').default('en'),
  corrections: correctionsSchema.prefault({}),
});

/** Reports what {@link parseEdtf} throws, with what to write instead kept apart. */
function checkEdtf(context: z.core.ParsePayload<string>): void {
  try {
    parseEdtf(context.value);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: error.instead,
      params: { edtf: error.message.slice(0, -error.instead.length - 3) },
    });
  }
}

export type Notes = z.infer<typeof notesSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
export type DateCorrection = z.infer<typeof dateCorrectionSchema>;
export type VenueCorrection = z.infer<typeof venueCorrectionSchema>;
export type PartyCorrection = z.infer<typeof partyCorrectionSchema>;
export type MeetingCorrection = z.infer<typeof meetingCorrectionSchema>;
export type PositionCorrection = z.infer<typeof positionCorrectionSchema>;
