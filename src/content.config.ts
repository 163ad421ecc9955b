import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entrySchema } from './domain/entry.ts';

const folder = resolve(process.env['PARLEY_ENTRIES'] ?? 'content/entries');

/** Entries are kept as JSON: Astro takes a string of data that begins like its own names of images for an image. */
const entries = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: pathToFileURL(`${folder}/`),
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    retainBody: false,
  }),
  schema: entrySchema.transform((entry) => ({ json: JSON.stringify(entry) })),
});

export const collections = { entries };
