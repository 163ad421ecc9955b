import { rmSync } from 'node:fs';
import { lstat, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import { listLeftovers, sidePath } from './side-folder.ts';

/** What becomes of a folder that was replaced. */
export type Retire = (folder: string) => void | Promise<void>;

/**
 * Puts a finished folder in the place of another and removes the other, or does with it what is said. Killed at any moment, the place holds the old folder or the new
 * one; where the system cannot exchange two folders in one step it may for an instant hold neither, and {@link healSwap} puts the old
 * one back.
 */
export async function swapFolder(
  fresh: string,
  target: string,
  retire: Retire = removeFolder,
): Promise<void> {
  if (!(await exists(target))) {
    await mkdir(dirname(target), { recursive: true });
    await rename(fresh, target);
    return;
  }
  const isExchanged = await exchangeFolders(fresh, target);
  await retire(isExchanged ? fresh : await swapByRenames(fresh, target));
}

/** Returns where the old folder is then. */
async function swapByRenames(fresh: string, target: string): Promise<string> {
  const old = sidePath(target, 'old');
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  return old;
}

/** At once, since the promise of it takes three times the processor time. */
export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Puts back the folder of a swap that was cut off between its two renames. */
export async function healSwap(target: string): Promise<void> {
  const [old] = await listLeftovers(target, 'old');
  if (old !== undefined && !(await exists(target))) await rename(old, target);
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
