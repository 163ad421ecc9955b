import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { diskFull, saysDiskFull } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';

/** The pages that can be searched: those whose template marks a part of them for the index. */
const SEARCHED = /^entries\/[^/]+\/index\.html$/u;

/** Whether the page at a path of the site can be searched. */
export function isSearched(path: string): boolean {
  return SEARCHED.test(path);
}

/** The search index of a site, made by a program of its own while other pages are still being written. */
export class PageIndex {
  readonly #site: string;
  readonly #index: Promise<PagefindIndex>;
  /** What is wrong with the pages taken so far; Pagefind numbers pages as they come, so they are handed over one by one. */
  #added: Promise<readonly string[]> = Promise.resolve([]);
  #written: Promise<void> | undefined;

  constructor(site: string) {
    this.#site = site;
    this.#index = createIndex().then(({ index, errors }) => index ?? failed(errors, site));
    this.#index.catch(() => {});
  }

  /** Takes a page by its path in the site, with what it holds or will hold; what is wrong with it is told by {@link write}. */
  add(path: string, content: Promise<string>): void {
    this.#added = this.#added.then(async (errors) => [...errors, ...(await this.#add(path, await content))]);
    this.#added.catch(() => {});
  }

  /** Writes the index of all pages taken into the folder `pagefind` of the site; the same work for every call. */
  write(): Promise<void> {
    this.#written ??= this.#write();
    this.#written.catch(() => {});
    return this.#written;
  }

  async close(): Promise<void> {
    await this.#index.catch(() => {});
    await close();
  }

  async #add(path: string, content: string): Promise<readonly string[]> {
    const { errors } = await (await this.#index).addHTMLFile({ sourcePath: path, content });
    return errors;
  }

  async #write(): Promise<void> {
    const index = await this.#index;
    const ofPages = await this.#added;
    if (ofPages.length > 0) failed(ofPages, this.#site);
    const folder = join(this.#site, 'pagefind');
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) failed(errors, this.#site);
    await removeStockInterfaces(folder);
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
