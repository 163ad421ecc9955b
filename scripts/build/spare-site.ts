import { existsSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { mkdir, rename, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forgetUnused, sumOf } from '../corpus/kept-work.ts';
import { PROJECT } from '../corpus/locate-corpus.ts';
import { removeFolder } from '../output/swap-folder.ts';
import { listFiles } from './list-files.ts';

/** Where the site is kept that stood before the one in place; Git ignores it. */
const SPARES = join(PROJECT, '.parley', 'spare');
const MOST_KEPT = 2;

function spareOf(out: string): string {
  return join(SPARES, sumOf(out).slice(0, 16));
}

/**
 * Keeps a site that was replaced, so that the next one can be made of it: most of its files are the same, and to make and remove thousands
 * of files takes longer than to look at them. Removes it where it cannot be moved there.
 */
export async function keepSpare(old: string, out: string): Promise<void> {
  const spare = spareOf(out);
  try {
    await mkdir(SPARES, { recursive: true });
    await rename(old, spare);
    await utimes(spare, new Date(), new Date());
    await forgetUnused(SPARES, MOST_KEPT);
  } catch {
    removeFolder(old);
  }
}

/** Removes a site that was replaced by one of other code or settings, and the spare that is left of it. */
export function removeSpares(old: string, out: string): void {
  removeFolder(old);
  removeFolder(spareOf(out));
}

/** Moves the spare of a site to where the next is made; whether there was one. */
export async function takeSpare(out: string, site: string): Promise<boolean> {
  try {
    await rename(spareOf(out), site);
    return true;
  } catch {
    return false;
  }
}

/** Removes all files of a folder but those that are kept, and folders that have none left. */
export function pruneFolder(folder: string, isKept: (path: string) => boolean): void {
  const emptied = new Set<string>();
  for (const path of listFiles(folder)) {
    if (isKept(path)) continue;
    unlinkSync(join(folder, path));
    emptied.add(dirname(path));
  }
  for (const path of emptied) removeEmpty(folder, path);
}

function removeEmpty(folder: string, path: string): void {
  const empty = join(folder, path);
  if (path === '.' || !existsSync(empty) || readdirSync(empty).length > 0) return;
  rmdirSync(empty);
  removeEmpty(folder, dirname(path));
}
