import { z } from 'zod';
import { dateTagSchema } from './date-tag.ts';
import { entrySchema } from './entry.ts';
import { meetingKindSchema, meetingSchema } from './meeting.ts';
import { partySchema } from './party.ts';
import { issueSchema } from './position.ts';
import { fieldChangeSchema } from './revision.ts';
import { venueSchema } from './venue.ts';

/** One report of a round, by its address in the file. */
export const reportRecordSchema = z.strictObject({
  key: z.string().describe('ENTRY-mN, unique in the chronicle'),
  entry: z.string().describe('Id of the entry'),
  meeting: z.string().describe('Id of the meeting in that entry'),
});

/** A round as the chronicle's file has it: one meeting with every report of it. */
export const roundRecordSchema = z.strictObject({
  id: z.string().describe('Key of its first report'),
  uid: z.string().describe('Stays the same from build to build where the previous chronicle is given'),
  kind: meetingKindSchema,
  title: z.string(),
  summary: z.string(),
  edtf: z.string().nullable().describe('EDTF level 0 or 1, or null where no report fixes any days'),
  words: z.string().nullable().describe('The date in words'),
  earliest: z.string().nullable().describe('First day it may cover, ISO 8601'),
  latest: z.string().nullable().describe('Last day it may cover, ISO 8601'),
  exact: z.boolean().describe('Whether earliest to latest are its very days, not days among which it fell'),
  direction: z.enum(['past', 'present', 'future']).nullable(),
  reported: z.string().nullable().describe('EDTF of when it was first reported'),
  venue: z.string().nullable().describe('Id of the venue in the register'),
  venueName: z.string().nullable(),
  within: z.array(z.string()).describe('The venue and the places that contain it, nearest first'),
  status: meetingSchema.shape.status,
  hedges: z.array(z.string()),
  certain: z.boolean().describe('Whether time, place and holding are all told without reserve'),
  participants: z.array(z.string()),
  mediators: z.array(z.string()),
  absent: z.array(z.string()),
  issues: z.array(issueSchema),
  match: z
    .strictObject({
      belief: z.enum(['certain', 'probable', 'confirmed']),
      score: z.number(),
      reasons: z.array(z.string()),
    })
    .nullable()
    .describe('Why its reports are taken for one round'),
  reports: z.array(reportRecordSchema).min(1),
  revision: z.int().min(0).describe('How often it has changed since it was first published'),
  since: z.string().nullable().describe('Day, ISO 8601, since when it is told as it is'),
  changes: z.array(fieldChangeSchema).describe('What the latest revision changed'),
});

/** An entry as the chronicle's file has it: all tags, without the resolver's own form of the dates. */
export const entryRecordSchema = entrySchema.extend({
  dates: z.array(dateTagSchema.omit({ expression: true })),
});

/** `data/chronicle.json`: the whole chronicle as one document. */
export const chronicleFileSchema = z.strictObject({
  $schema: z.string().describe('Address of this schema'),
  title: z.string(),
  description: z.string(),
  language: z.string().describe('BCP 47 tag of the site’s own words'),
  asKnownOn: z.string().nullable().describe('EDTF of when the latest article came out'),
  entries: z.array(entryRecordSchema).describe('In order of publication'),
  rounds: z.array(roundRecordSchema).describe('In the order of the list'),
  venues: z.array(venueSchema.extend({ aliases: z.array(z.string()) })),
  parties: z.array(partySchema),
});

export type RoundRecord = z.infer<typeof roundRecordSchema>;
export type EntryRecord = z.infer<typeof entryRecordSchema>;
export type ChronicleFile = z.infer<typeof chronicleFileSchema>;
