import { defineCollection } from 'astro/content/config';
import { resolve } from 'node:path';
import { entryLoader } from './corpus/entry-loader.ts';
import { entrySchema } from './domain/entry.ts';

const folder = resolve(process.env['PARLEY_ENTRIES'] ?? 'content/entries');

/** Entries are kept as JSON: Astro takes a string of data that begins like its own names of images for an image. */
const entries = defineCollection({
  loader: entryLoader(folder),
  schema: entrySchema.transform((entry) => ({ json: JSON.stringify(entry) })),
});

export const collections = { entries };
