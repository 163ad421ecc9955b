import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../../src/domain/page-maker.ts';
import { SIZES_PAGE } from './add-packed.ts';
import type { PageFollower, PlannedPages } from './make-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { isSearched, type PageIndex } from './page-index.ts';
import type { SiteFinisher } from './site-finisher.ts';
import { pruneFolder } from './spare-site.ts';

/** The files that hold the whole chronicle, and the page that tells their sizes. */
const DATA_FILE = /^data\/[^/]+\.\w+$/u;

/** Who works on the files of a site. */
interface Workers {
  readonly index: PageIndex;
  readonly finisher: SiteFinisher;
  /** Which pages an earlier site had; null where all are made anew. */
  readonly pages: KeptPages | null;
  /** Whether an older site stands where this one is made. */
  readonly hasSpare: boolean;
}

/**
 * Takes over the pages that are as they were, removes what else an older site has left, and finishes the others as they are made. The searched pages come first, so that their index
 * is made while the others are; the files of everything last, since they take much memory, as does that index. The page that is to tell
 * the size of what is carried away is only written.
 */
export class SiteFollower implements PageFollower {
  readonly #site: string;
  readonly #workers: Workers;
  #searched: readonly string[] = [];
  #indexed: Promise<void> | undefined;

  constructor(site: string, workers: Workers) {
    this.#site = site;
    this.#workers = workers;
  }

  turnOf(path: string): number {
    if (isSearched(path)) return 0;
    return DATA_FILE.test(path) ? 2 : 1;
  }

  plan(files: readonly PlannedFile[]): PlannedPages {
    const { pages, finisher, hasSpare } = this.#workers;
    this.#searched = files.map(({ path }) => path).filter(isSearched);
    const found = files.flatMap(({ path, key }) => (key === undefined ? [] : (pages?.find(path, key) ?? [])));
    const unchanged = new Set(found.map(({ path }) => path));
    if (hasSpare) pruneFolder(this.#site, (path) => unchanged.has(path.replace(/\.(?:br|gz)$/u, '')));
    const changed = finisher.takeOver(found);
    changed.catch(() => {});
    return { unchanged, changed };
  }

  async take(path: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const { finisher } = this.#workers;
    if (path === SIZES_PAGE) return writePage(join(this.#site, path), content);
    finisher.add({ path, content });
    if (!isSearched(path)) void this.index();
    await finisher.makeRoom();
  }

  /** Writes the search index once all pages in it are; the same work for every call. */
  index(): Promise<void> {
    this.#indexed ??= this.#index();
    this.#indexed.catch(() => {});
    return this.#indexed;
  }

  async #index(): Promise<void> {
    await this.#workers.finisher.settle(this.#searched);
    await this.#workers.index.write();
  }
}

async function writePage(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
