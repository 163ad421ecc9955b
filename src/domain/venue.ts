import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';

/** How far a meeting at a venue, or a meeting itself, has got according to the text. */
export const statusSchema = z.enum(['held', 'under-way', 'expected', 'proposed', 'cancelled']);

/** One place of the register, `content/register/venues.yaml`. */
export const venueSchema = z.strictObject({
  /** Lower-case id, used in addresses: `riyadh`, `saudi-arabia`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** The name shown to readers. */
  name: z.string().min(1),
  /** Other names an article may use. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Id of the place that contains it. */
  parent: z.string().optional(),
  /** ISO 3166-1 alpha-2 code of the country. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  /** Latitude and longitude in degrees, WGS 84. */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
});

/** One mention of a venue in an article. */
export const venueMentionSchema = z.strictObject({
  /** Id of its `<mark>` in the body: `v1`, `v2`, … in order of the text. */
  mark: z.string(),
  evidence: evidenceSchema,
  /** Name of the rule that found it. */
  rule: z.string(),
  status: statusSchema,
  /** The hedging words ("possibly", "not confirmed"); empty where the text is plain. */
  hedges: z.array(z.string()),
});

/** A venue an article names, with every mention of it. */
export const venueTagSchema = z.strictObject({
  /** Id in the register, or null for a place that is not in it. */
  venue: z.string().nullable(),
  /** The register's name, or the text's words for an unregistered place. */
  name: z.string(),
  /** The furthest that any mention goes, unhedged first. */
  status: statusSchema,
  /** Whether every mention of it is hedged. */
  hedged: z.boolean(),
  mentions: z.array(venueMentionSchema).min(1),
});

export type Status = z.infer<typeof statusSchema>;
export type Venue = z.infer<typeof venueSchema>;
export type VenueMentionTag = z.infer<typeof venueMentionSchema>;
export type VenueTag = z.infer<typeof venueTagSchema>;
