import { z } from 'zod';
import { dateTagSchema } from './date-tag.ts';
import { meetingSchema } from './meeting.ts';
import { partyTagSchema } from './party.ts';
import { positionSchema } from './position.ts';
import { publishedSchema } from './published.ts';
import { venueTagSchema } from './venue.ts';

/** Where an article came from. */
export const sourceSchema = z.strictObject({
  /** Name of the publication, as readers know it. */
  name: z.string().min(1),
  /** Address of the article, http or https. */
  url: z.url({ protocol: /^https?$/u }).optional(),
  /** Who wrote it, as the publication names them. */
  author: z.string().trim().min(1).optional(),
});

/** The front matter of `content/entries/ID.mdx`: everything the site knows about one article. */
export const entrySchema = z.strictObject({
  /** The article's file name without its ending; also the last part of the entry's address. */
  id: z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u),
  /** Title: the notes', else the article's own. */
  title: z.string().min(1),
  /** Whose title that is; the article's own stands as the first heading of the body. */
  titleFrom: z.enum(['article', 'notes']),
  /** Where the article came from. */
  source: sourceSchema,
  /** When the article came out, or null where nobody knows. */
  published: publishedSchema.nullable(),
  /** BCP 47 tag of the article's language. */
  language: z.string().default('en'),
  /** Every time expression of the text, in order of the text. */
  dates: z.array(dateTagSchema),
  /** Every venue the text names, in order of first mention. */
  venues: z.array(venueTagSchema),
  /** Every party the text names, in order of first mention. */
  parties: z.array(partyTagSchema),
  /** What was held, expected or proposed according to the text, in order of first mention. */
  meetings: z.array(meetingSchema),
  /** What each party is reported to demand, offer, support or reject. */
  positions: z.array(positionSchema),
});

export type Entry = z.infer<typeof entrySchema>;

/** An entry as its file holds it, or will. */
export interface MadeEntry {
  readonly id: string;
  readonly text: string;
}
