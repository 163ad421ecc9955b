import { cp, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapInLanes } from '../corpus/in-lanes.ts';
import type { EntryChange, EntryPlan } from './plan-entries.ts';
import { makeSideFolder, sidePath } from './side-folder.ts';
import { swapFolder } from './swap-folder.ts';

/** Carries out a plan: one change by one rename, several by a new folder that takes the place of the old one. The caller holds the lock. */
export async function publishEntries(folder: string, { changes, stays }: EntryPlan): Promise<void> {
  if (changes.length === 0) return;
  await makeSideFolder(folder);
  if (changes.length === 1 && stays.length > 0) return publishEach(folder, changes);
  const fresh = sidePath(folder, 'new');
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  await mapInLanes(stays, (name) => carryOver(join(folder, name), join(fresh, name)));
  const written = changes.filter(({ kind }) => kind !== 'remove');
  await mapInLanes(written, ({ name, text }) => writeFile(join(fresh, name), text));
  await swapFolder(fresh, folder);
}

/** Carries out changes one file after the other, each at once; for a folder that is being watched. */
export async function publishEach(folder: string, changes: readonly EntryChange[]): Promise<void> {
  await makeSideFolder(folder);
  await mkdir(folder, { recursive: true });
  for (const { kind, name, text } of changes) {
    if (kind === 'remove') await rm(join(folder, name));
    else {
      const fresh = sidePath(folder, 'new');
      await writeFile(fresh, text);
      await rename(fresh, join(folder, name));
    }
  }
}

/** The same file under another name where the disk can do that, else a copy. */
async function carryOver(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => cp(from, to, { recursive: true, preserveTimestamps: true }));
}
