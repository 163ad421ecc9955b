import { z } from 'zod';
import { boundsOf } from './edtf.ts';
import { evidenceSchema } from './evidence.ts';

/** One name of the register, `content/register/parties.yaml`. */
export const partySchema = z.strictObject({
  /** Lower-case id, used in addresses: `russia`, `european-union`, `steve-witkoff`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  kind: z.enum(['state', 'organisation', 'person']),
  /** The name shown to readers. */
  name: z.string().min(1),
  /** The article the name takes in running words: "the United States". */
  article: z.literal('the').optional(),
  /** Other names an article may use; matched with case. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Adjectives and demonyms that name the party's people or officials: "Russian", "Ukrainians". */
  adjectives: z.array(z.string().min(1)).default([]),
  /** Capitals and seats whose name may stand for the government: "Moscow", "the Kremlin". */
  seats: z.array(z.string().min(1)).default([]),
  /** For a person or body: the party it speaks for. */
  of: z.string().optional(),
  /** For a person: what office was held, and when: EDTF of its first and last day, as far as given. */
  roles: z
    .array(z.strictObject({ title: z.string(), from: z.string().optional(), to: z.string().optional() }))
    .default([]),
  /** ISO 3166-1 alpha-2 code of a state. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
});

/** Whether an office was held on every day from `earliest` to `latest` (ISO 8601), as far as its own ends are known. */
export function heldOn(
  role: { from?: string | undefined; to?: string | undefined },
  { earliest, latest }: { earliest: string; latest: string },
): boolean {
  const hasBegun = role.from !== undefined && boundsOf(role.from).latest <= earliest;
  const goesOn = role.to === undefined || boundsOf(role.to).earliest >= latest;
  return hasBegun && goesOn;
}

/** What an article says a party does: take part, mediate, stay away, or merely be named. */
export const partyRoleSchema = z.enum(['participant', 'mediator', 'absent', 'named']);

/** A party an article names. */
export const partyTagSchema = z.strictObject({
  /** Id in the register. */
  party: z.string(),
  /** The strongest role the text gives it anywhere. */
  role: partyRoleSchema,
  /** How often the text names it. */
  mentions: z.int().min(1),
  /** Words that support the role: the first mention where it is merely named. */
  evidence: evidenceSchema,
});

/** The party's name with its article, as it stands in running words: "the European Union", "Russia". */
export function nameInWords(party: Pick<Party, 'name' | 'article'>): string {
  return party.article === undefined ? party.name : `${party.article} ${party.name}`;
}

export type Party = z.infer<typeof partySchema>;
export type PartyRole = z.infer<typeof partyRoleSchema>;
export type PartyTag = z.infer<typeof partyTagSchema>;
