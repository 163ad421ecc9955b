import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { diskFull, saysDiskFull } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';
import type { IndexAnswer, IndexTask } from './page-index-worker.ts';

/** The pages that can be searched: those whose template marks a part of them for the index. */
const SEARCHED = /^entries\/[^/]+\/index\.html$/u;

/** Whether the page at a path of the site can be searched. */
export function isSearched(path: string): boolean {
  return SEARCHED.test(path);
}

/**
 * The search index of a site, made by a program of its own while other pages are still being written. A worker talks to it, since who makes
 * pages has no time to listen.
 */
export class PageIndex {
  readonly #site: string;
  readonly #worker: Worker;
  readonly #exit: Promise<unknown>;
  /** Pagefind numbers pages as they come, so they are handed over one by one. */
  #handed: Promise<void> = Promise.resolve();
  #written: Promise<void> | undefined;

  constructor(site: string) {
    this.#site = site;
    this.#worker = new Worker(new URL('page-index-worker.ts', import.meta.url), {
      workerData: { site },
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    this.#exit = once(this.#worker, 'exit');
    this.#exit.catch(() => {});
  }

  /** Takes a page by its path in the site, with what it will hold where it does not stand there yet; {@link write} tells what is wrong. */
  add(path: string, content?: Promise<string>): void {
    this.#handed = this.#handed.then(async () => this.#ask({ task: 'add', path, content: await content }));
  }

  /** Writes the index of all pages taken into the folder `pagefind` of the site; the same work for every call. */
  write(): Promise<void> {
    this.#written ??= this.#write();
    this.#written.catch(() => {});
    return this.#written;
  }

  async close(): Promise<void> {
    this.#ask({ task: 'close' });
    await this.#exit.catch(() => {});
  }

  #ask(task: IndexTask): void {
    this.#worker.postMessage(task);
  }

  async #write(): Promise<void> {
    await this.#handed;
    const folder = join(this.#site, 'pagefind');
    this.#ask({ task: 'write', folder });
    const [{ errors }] = (await once(this.#worker, 'message')) as [IndexAnswer];
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
