import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SIZES_PAGE } from './add-packed.ts';
import type { PageFollower, PlannedFile } from './follow-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { isSearched, type PageIndex } from './page-index.ts';
import type { SiteFinisher } from './site-finisher.ts';

/** Who works on the files of a site. */
interface Workers {
  readonly index: PageIndex;
  readonly finisher: SiteFinisher;
  /** Which pages an earlier site had; null where all are made anew. */
  readonly pages: KeptPages | null;
}

/**
 * Takes over the pages that are as they were, and finishes the others as they are made. The searched pages come first, so that their index
 * is made while the others are. The page that is to tell the size of what is carried away is only written.
 */
export class SiteFollower implements PageFollower {
  readonly #site: string;
  readonly #workers: Workers;
  readonly #awaited = new Map<string, (content: string) => void>();

  constructor(site: string, workers: Workers) {
    this.#site = site;
    this.#workers = workers;
  }

  isFirst(path: string): boolean {
    return isSearched(path);
  }

  async plan(files: readonly PlannedFile[]): Promise<ReadonlySet<string>> {
    const { pages, finisher } = this.#workers;
    const unchanged = files.flatMap(({ path, key }) =>
      key === undefined ? [] : (pages?.find(path, key) ?? []),
    );
    const done = await finisher.takeOver(unchanged);
    for (const { path } of files) if (isSearched(path)) this.#index(path, done);
    return done;
  }

  async take(path: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const { index, finisher } = this.#workers;
    this.#awaited.get(path)?.(new TextDecoder().decode(content));
    if (!isSearched(path)) void index.write();
    if (path === SIZES_PAGE) return writePage(join(this.#site, path), content);
    finisher.add({ path, content });
    await finisher.makeRoom();
  }

  /** The index numbers pages in the order in which it is given them, which is the same however they come about. */
  #index(path: string, done: ReadonlySet<string>): void {
    const { index } = this.#workers;
    if (done.has(path)) index.add(path);
    else index.add(path, new Promise<string>((resolve) => this.#awaited.set(path, resolve)));
  }
}

async function writePage(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
