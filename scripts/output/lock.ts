import { constants, copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { displayPath } from '../corpus/locate-corpus.ts';
import { RunError } from '../report/run-error.ts';
import { identifySelf, isRunning } from './process-identity.ts';
import { makeSideFolder, removeLeftovers, removeSideFolder, sideFolder } from './side-folder.ts';
import { healSwap } from './swap-folder.ts';

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  started: z.string().nullable(),
  since: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/**
 * Runs work that writes an output while no other process may. Refuses with a {@link RunError} where one does; takes over the lock of a
 * process that has ended, and puts right what that process left.
 */
export async function withLock<T>(target: string, work: () => Promise<T>): Promise<T> {
  const path = join(sideFolder(target), `${basename(target)}.lock`);
  await acquire(target, path);
  try {
    await healSwap(target);
    return await work();
  } finally {
    await removeLeftovers(target).catch(() => {});
    await rm(path, { force: true });
    await removeSideFolder(target);
  }
}

async function acquire(target: string, path: string): Promise<void> {
  const mine = `${path}-${process.pid}`;
  const holder: Holder = { ...(await identifySelf()), since: new Date().toISOString() };
  try {
    while (!(await claim(target, path, mine, holder))) await takeOver(target, path, `${mine}-dead`);
  } finally {
    await rm(mine, { force: true });
  }
}

/** Puts the lock in its place, complete at once; false where there is one. */
async function claim(target: string, path: string, mine: string, holder: Holder): Promise<boolean> {
  await makeSideFolder(target);
  try {
    await writeFile(mine, JSON.stringify(holder));
    await linkOrCopy(mine, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

/** A disk without hard links gets a copy; there a lock may be seen half written for an instant, and is then taken for a dead one's. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Takes the lock of a dead process away; throws where its process lives. Of several that try, one moves the file. */
async function takeOver(target: string, path: string, aside: string): Promise<void> {
  const seen = await readHolder(path);
  if (seen === null) return;
  if (await isRunning(seen)) throw new RunError([busy(target, path, seen)]);
  await rename(path, aside).catch(() => {});
  const moved = await readHolder(aside);
  const isAnothers = moved !== null && JSON.stringify(moved) !== JSON.stringify(seen);
  if (isAnothers) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

async function readHolder(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return { pid: 0, host: '', started: null, since: 'an unknown time' };
  }
}

function busy(target: string, path: string, { pid, host, since }: Holder) {
  const message = `is being written by process ${pid} on ${host} since ${since}`;
  const instead = `wait until it has ended; if it surely has, remove ${displayPath(path)}`;
  return { code: 'output-busy' as const, file: displayPath(target), message, instead };
}
