import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageMaker } from '../../src/domain/page-maker.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { codeVersion, forgetUnused, sumOf } from '../corpus/kept-work.ts';
import { PROJECT } from '../corpus/locate-corpus.ts';
import { listFiles } from './list-files.ts';
import type { SitePlace } from './find-place.ts';
import { pageMakerIn } from './take-compiled.ts';
import { sumFile } from './write-manifest.ts';

/** Where compiled pages are kept from one build to the next; Git ignores it. */
export const COMPILED = join(PROJECT, '.parley', 'compiled');
/** As many are kept as are likely to be in use at once. */
const MOST_KEPT = 8;
/** SHA-256 of each file, by its path in the folder. */
const SUMS = 'sums.json';

/** Folders of compiled pages. */
export interface CompiledFolders {
  /** The module that makes the pages, and what it imports. */
  readonly pages: string;
  /** What pages need in a browser: scripts, style sheets, fonts, and the files of `public`. */
  readonly assets: string;
}

/** The folders of compiled pages in another. */
export function foldersIn(folder: string): CompiledFolders {
  return { pages: join(folder, 'pages'), assets: join(folder, 'assets') };
}

/** Where the pages of this code are kept that were compiled for a place. */
export async function keptCompiled({ origin, base }: SitePlace): Promise<string> {
  return join(COMPILED, sumOf(JSON.stringify([await codeVersion(), origin, base])).slice(0, 16));
}

/** Whether compiled pages were kept in a folder and are as they were. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const written = await readFile(join(folder, SUMS), 'utf8');
    await utimes(folder, new Date(), new Date());
    return written === (await sumFiles(folder));
  } catch {
    return false;
  }
}

/**
 * Keeps compiled pages by moving their folder. Returns where such pages are: what another build kept meanwhile is left as it is, and what
 * cannot be kept stays where it was.
 */
export async function keepCompiled(folder: string, kept: string): Promise<string> {
  try {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(join(folder, SUMS), await sumFiles(folder));
    if (await isWhole(kept)) return kept;
    await rename(kept, `${folder}.damaged`).catch(() => {});
    await rename(folder, kept);
    await forgetUnused(dirname(kept), MOST_KEPT);
    return kept;
  } catch {
    return folder;
  }
}

async function sumFiles(folder: string): Promise<string> {
  const sums = await mapInLanes(
    listFiles(folder).filter((path) => path !== SUMS),
    async (path) => [path, await sumFile(join(folder, path))],
  );
  return JSON.stringify(Object.fromEntries(sums));
}

/** Loads compiled pages; the folders they read must have been named before. */
export async function loadPageMaker({ pages }: CompiledFolders): Promise<PageMaker> {
  const module = (await import(pageMakerIn(pages))) as { readonly pageMaker: PageMaker };
  return module.pageMaker;
}
