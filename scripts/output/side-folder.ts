import { mkdir, readdir, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where an output is made before it takes its place: beside it, so that a rename can move it there, and ignored by Git. */
export function sideFolder(target: string): string {
  return join(dirname(target), '.parley');
}

/** A path in the side folder for something that belongs to an output and to this process. */
export function sidePath(target: string, what: 'new' | 'old'): string {
  return join(sideFolder(target), `${basename(target)}.${what}-${process.pid}`);
}

/** Makes the side folder, and the folder above it where there is none. */
export async function makeSideFolder(target: string): Promise<void> {
  const folder = sideFolder(target);
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    await mkdir(folder, { recursive: true });
  }
}

/** What earlier runs left in the side folder of an output: names of the form `dist.new-123`. */
export async function listLeftovers(target: string, what: 'new' | 'old'): Promise<string[]> {
  const folder = sideFolder(target);
  const names = await readdir(folder).catch(() => []);
  const start = `${basename(target)}.${what}-`;
  return names.filter((name) => name.startsWith(start)).map((name) => join(folder, name));
}

/** Removes what this and earlier runs left; the caller holds the lock. */
export async function removeLeftovers(target: string): Promise<void> {
  const left = [...(await listLeftovers(target, 'new')), ...(await listLeftovers(target, 'old'))];
  for (const path of left) await rm(path, { recursive: true, force: true });
}

/** Removes the side folder where nothing is in it. */
export async function removeSideFolder(target: string): Promise<void> {
  await rmdir(sideFolder(target)).catch(() => {});
}

/** The path behind symbolic links, also of a path of which only the beginning exists yet. */
export async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await resolveLinks(parent), basename(path));
  }
}
