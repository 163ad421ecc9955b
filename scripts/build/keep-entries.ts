import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readEntrySource } from '../convert/write-entry.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { PROJECT } from '../corpus/locate-corpus.ts';
import { readManifest } from './write-manifest.ts';

const KEPT = join(PROJECT, '.parley', 'kept');
/** File that says which site the entries beside it belong to. */
const OWNER = 'site.txt';

/** Where the entries of a site built from another corpus are kept, so that a skipped article can stay in the next site. */
function keptFolder(out: string): string {
  return join(KEPT, createHash('sha256').update(out).digest('hex').slice(0, 16));
}

/** Puts the entries that the site in place was made of into a folder; none where they are not known. */
export async function bringEntries(out: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = keptFolder(out);
  const inPlace = new Set((await readManifest(out))?.articles.map(({ id, sha256 }) => `${id} ${sha256}`));
  const names = (await readdir(kept).catch(() => [])).filter((name) => name !== OWNER);
  await mapInLanes(names, async (name) => {
    const source = readEntrySource(await readFile(join(kept, name), 'utf8'));
    const isInPlace = inPlace.has(`${name.replace(/\.mdx$/u, '')} ${source?.sha256}`);
    if (isInPlace) await link(join(kept, name), join(folder, name));
  });
}

/** Keeps the entries of the site that was put in place, and forgets those of sites that are gone. */
export async function keepEntries(folder: string, out: string): Promise<void> {
  const kept = keptFolder(out);
  await mkdir(dirname(kept), { recursive: true });
  await rm(kept, { recursive: true, force: true });
  await writeFile(join(folder, OWNER), out);
  await rename(folder, kept);
  for (const name of await readdir(KEPT)) {
    const owner = await readFile(join(KEPT, name, OWNER), 'utf8').catch(() => '');
    if (!existsSync(owner)) await rm(join(KEPT, name), { recursive: true, force: true });
  }
}
