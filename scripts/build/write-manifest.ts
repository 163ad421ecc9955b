import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEntrySource } from '../convert/write-entry.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { COMPRESSION } from './compress.ts';
import type { FinishedFile } from './finish-file.ts';

/** Where a site keeps its manifest. */
export const MANIFEST = 'data/manifest.json';

/** What a site is made of. */
export interface Manifest {
  readonly generator: 'parley';
  /** What its compressed files were made with. */
  readonly compression: string;
  /** The path it was built to stand under, with a slash at both ends. */
  readonly base: string;
  /** The articles its entries were made from, in order of their ids. */
  readonly articles: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
  /** SHA-256 of every other file of the site, by its path with forward slashes, in order of the paths. */
  readonly files: Readonly<Record<string, string>>;
}

/** The manifest of a built site; null where the folder holds none. */
export async function readManifest(site: string): Promise<Manifest | null> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(site, MANIFEST), 'utf8'));
    return manifest.generator === 'parley' && Array.isArray(manifest.articles) ? manifest : null;
  } catch {
    return null;
  }
}

/** Lists every file of a site and every article with its SHA-256, in the site's manifest. Returns the manifest. */
export async function writeManifest(
  site: string,
  { entries, base, files }: { readonly entries: string; readonly base: string; readonly files: FileSums },
): Promise<Manifest> {
  const listed = [...files.values()].filter(({ path }) => path !== MANIFEST);
  const sums = listed.map(({ path, sha256 }) => [path, sha256] as const);
  const manifest: Manifest = {
    generator: 'parley',
    compression: COMPRESSION,
    base,
    articles: await listSources(entries),
    files: Object.fromEntries(sums.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
  await mkdir(dirname(join(site, MANIFEST)), { recursive: true });
  await writeFile(join(site, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

type FileSums = ReadonlyMap<string, Pick<FinishedFile, 'path' | 'sha256'>>;

/** SHA-256 of a file in hexadecimal. */
export async function sumFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

async function listSources(entries: string): Promise<Manifest['articles']> {
  const names = (await readdir(entries)).filter((name) => name.endsWith('.mdx')).sort();
  const sources = await mapInLanes(names, async (name) => {
    const source = readEntrySource(await readFile(join(entries, name), 'utf8'));
    return source === null
      ? []
      : [{ id: name.replace(/\.mdx$/u, ''), file: source.name, sha256: source.sha256 }];
  });
  return sources.flat();
}
