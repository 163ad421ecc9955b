import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH } from '../build/make-corpora.ts';

const ASIDE = join(BENCH, 'aside');
let count = 0;

/**
 * Clears a path without deleting anything yet: for minutes after many files are deleted, some file systems take long to make new ones, and
 * that would be counted against the tool that makes the most.
 */
export async function setAside(path: string): Promise<void> {
  await mkdir(ASIDE, { recursive: true });
  await rename(path, join(ASIDE, `${process.pid}-${count++}`)).catch(() =>
    rm(path, { recursive: true, force: true }),
  );
}

/** Deletes what was set aside, once nothing is measured any more. */
export function deleteAside(): Promise<void> {
  return rm(ASIDE, { recursive: true, force: true });
}
