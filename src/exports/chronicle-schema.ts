import { z } from 'zod';
import { chronicleFileSchema } from '../domain/chronicle-file.ts';

/** JSON Schema (draft 2020-12) of `chronicle.json`, made of the schemas that the site itself is checked with. */
export function chronicleSchemaJson(): string {
  const schema = z.toJSONSchema(chronicleFileSchema, { target: 'draft-2020-12', io: 'output' });
  return `${JSON.stringify({ title: 'A chronicle made by Parley', ...schema }, null, 1)}\n`;
}
