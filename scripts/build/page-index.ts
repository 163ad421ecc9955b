import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFull, saysDiskFull } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';

/** The pages that can be searched: those whose template marks a part of them for the index. */
const SEARCHED = { path: /^entries\/[^/]+\/index\.html$/u, glob: 'entries/*/index.html' };

/** Whether the page at a path of the site can be searched. */
export function isSearched(path: string): boolean {
  return SEARCHED.path.test(path);
}

/** The search index of a site, made by a program of its own while other pages are still being written. */
export class PageIndex {
  readonly #site: string;
  readonly #index: Promise<PagefindIndex>;

  constructor(site: string) {
    this.#site = site;
    this.#index = createIndex().then(({ index, errors }) => index ?? failed(errors, site));
    this.#index.catch(() => {});
  }

  /** Writes the index of the searched pages, which must all stand in the site, into its folder `pagefind`. */
  async write(): Promise<void> {
    const index = await this.#index;
    const folder = join(this.#site, 'pagefind');
    const added = await index.addDirectory({ path: this.#site, glob: SEARCHED.glob });
    if (added.errors.length > 0) failed(added.errors, this.#site);
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) failed(errors, this.#site);
    // The program would hold what it read until the end of the build.
    await close();
    await removeStockInterfaces(folder);
  }

  async close(): Promise<void> {
    await this.#index.catch(() => {});
    await close();
  }
}

/** Pagefind's own interfaces, which the site does not use: they break its policy, and one runs HTML from filter values. */
const STOCK_INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

async function removeStockInterfaces(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (STOCK_INTERFACE.test(name)) await rm(join(folder, name));
}

function failed(errors: readonly string[], site: string): never {
  const said = errors.join('; ');
  if (saysDiskFull(said)) throw new RunError([diskFull(site)]);
  const message = `the search index could not be made: ${said}`;
  throw new RunError([
    { code: 'build-failed', file: 'pagefind', message, instead: 'mend that and build again' },
  ]);
}
