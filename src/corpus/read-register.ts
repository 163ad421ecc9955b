import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { partySchema } from '../domain/party.ts';
import type { Register } from '../domain/register.ts';
import { venueSchema } from '../domain/venue.ts';

/** The register in the folder that `PARLEY_REGISTER` names; the conversion has checked it against itself. */
export function readRegister(): Register {
  return { venues: readNames('venues.yaml', venueSchema), parties: readNames('parties.yaml', partySchema) };
}

function readNames<T extends { id: string }>(file: string, schema: z.ZodType<T>): Map<string, T> {
  const folder = process.env['PARLEY_REGISTER'] ?? 'content/register';
  const list: unknown = parse(readFileSync(join(folder, file), 'utf8'));
  return new Map(
    z
      .array(schema)
      .parse(list ?? [])
      .map((item) => [item.id, item]),
  );
}
