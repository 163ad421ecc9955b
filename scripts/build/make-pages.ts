import { setImmediate } from 'node:timers/promises';
import type { PageMaker, PlannedFile } from '../../src/domain/page-maker.ts';

/** Who takes the pages as they are made. */
export interface PageFollower {
  /** When a file is to be made: those of a lower number before those of a higher one. */
  turnOf(path: string): number;
  /** Is told everything that is to be made, in order; answers with what is likely to be there already. */
  plan(files: readonly PlannedFile[]): PlannedPages;
  /** Takes a file by its path in the site, and writes it. */
  take(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
}

/** What need not be made anew, unless it turns out that it must. */
export interface PlannedPages {
  readonly unchanged: ReadonlySet<string>;
  /** Which of these must be made after all. */
  readonly changed: Promise<readonly string[]>;
}

/** Makes pages and hands each over at once, so that it is written, compressed and indexed while the next is made. Tells each where that is wanted. */
export async function makePages(maker: PageMaker, follower: PageFollower, isVerbose = false): Promise<void> {
  const planned = await maker.plan();
  const files = planned.toSorted((a, b) => follower.turnOf(a.path) - follower.turnOf(b.path));
  const { unchanged, changed } = follower.plan(files);
  const make = async (path: string): Promise<void> => {
    if (isVerbose) console.log(`page      ${path}`);
    await follower.take(path, await maker.make(path));
    // A page is made without waiting for anything, but whoever works on others is to be heard and given more.
    await setImmediate();
  };
  for (const { path } of files) if (!unchanged.has(path)) await make(path);
  for (const path of await changed) await make(path);
}
