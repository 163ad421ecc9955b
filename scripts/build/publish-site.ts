import { cp, rename, rm } from 'node:fs/promises';
import { makeSideFolder, sidePath } from '../output/side-folder.ts';
import { swapFolder } from '../output/swap-folder.ts';
import { keepSpare, removeSpares } from './spare-site.ts';

/**
 * Puts a finished site in its place at once; a site on another disk is copied beside its place first. The site before is kept as a spare
 * where the next is likely to be much the same. The caller holds the lock.
 */
export async function publishSite(site: string, out: string, keepsSpare: boolean): Promise<void> {
  await makeSideFolder(out);
  const fresh = sidePath(out, 'new');
  await rm(fresh, { recursive: true, force: true });
  try {
    await rename(site, fresh);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(site, fresh, { recursive: true });
  }
  await swapFolder(fresh, out, (old) => (keepsSpare ? keepSpare(old, out) : removeSpares(old, out)));
}
