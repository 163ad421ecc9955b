import { readdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { displayPath, PROJECT, type Corpus } from '../corpus/locate-corpus.ts';
import { RunError } from '../report/run-error.ts';
import { readManifest } from './write-manifest.ts';

/** The folder of the site where no other is given. */
export const DIST = join(PROJECT, 'dist');

/** Throws a {@link RunError} where a site in that folder would take the place of something that is not a site. */
export async function checkOutput(out: string, { content }: Corpus): Promise<void> {
  const holds = (folder: string): boolean => `${folder}${sep}`.startsWith(`${out}${sep}`);
  if (holds(PROJECT) || holds(content))
    throw new RunError([notASite(out, 'holds the project or the articles')]);
  if (await isMountPoint(out)) throw new RunError([mountPoint(out)]);
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0 || out === DIST) return;
  if ((await readManifest(out)) === null)
    throw new RunError([notASite(out, 'holds files that no build of Parley wrote')]);
}

/** A mounted folder cannot change its place with another. */
async function isMountPoint(folder: string): Promise<boolean> {
  const here = await stat(folder).catch(() => null);
  return here !== null && here.dev !== (await stat(dirname(folder))).dev;
}

function mountPoint(out: string) {
  const message = 'is a mount point, which a finished site cannot take the place of';
  return { code: 'not-a-site' as const, file: displayPath(out), message, instead: 'give a folder inside it' };
}

function notASite(out: string, why: string) {
  const instead = 'give a new or empty folder, or one that an earlier build wrote';
  return { code: 'not-a-site' as const, file: displayPath(out), message: why, instead };
}
