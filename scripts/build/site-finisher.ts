import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EarlierSite, FinishedFile, OpenFile } from './finish-file.ts';
import type { UnchangedPage } from './kept-pages.ts';

type Answer =
  | { readonly files: readonly FinishedFile[]; readonly changed: readonly string[] }
  | { readonly error: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path' | 'syscall'> };

/** Files that a worker is handed at once: enough that asking costs little, few enough that all workers end together. */
const FILES_AT_ONCE = 16;
/** Files to be taken over take little work each, and workers should not wait for whoever makes the others. */
const TAKEN_AT_ONCE = 250;
/** Files that may wait with their content: whoever makes more waits as well, so that they do not fill the memory. */
const MOST_WAITING = 256;

/** Sums and compresses the files of a site in workers, while others of its files are still being made. Each file is read once. */
export class SiteFinisher {
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[];
  readonly #waiting: OpenFile[] = [];
  readonly #asked = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #finished = new Map<string, FinishedFile>();
  /** How many of those waiting come with their content. */
  #contents = 0;
  #failure: Error | undefined;
  #wakers: (() => void)[] = [];

  constructor(site: string, earlier: EarlierSite | null) {
    const module = new URL('finish-worker.ts', import.meta.url);
    this.#workers = Array.from({ length: availableParallelism() }, () => {
      const worker = new Worker(module, {
        workerData: { site, earlier },
        resourceLimits: { maxYoungGenerationSizeMb: 8 },
      });
      worker.on('message', (answer: Answer) => this.#take(worker, answer));
      worker.on('error', (error: Error) => this.#fail(error));
      return worker;
    });
    this.#idle.push(...this.#workers);
  }

  /** Takes a file by its path in the site; one that is not written yet comes with its content. Each is finished once. */
  add(file: OpenFile): void {
    if (this.#asked.has(file.path)) return;
    this.#asked.add(file.path);
    this.#waiting.push(file);
    if ('content' in file) this.#contents += 1;
    if (this.#waiting.length >= FILES_AT_ONCE) this.#handOut();
  }

  /** Waits until more files can be taken. Throws what kept a worker from its work. */
  async makeRoom(): Promise<void> {
    await this.#waitWhile(() => this.#contents > MOST_WAITING);
  }

  /** Takes files over from the earlier site, and answers with the paths of those that do not stand there as they were. */
  async takeOver(files: readonly UnchangedPage[]): Promise<readonly string[]> {
    for (const file of files) this.add(file);
    this.#handOut();
    const paths = files.map(({ path }) => path);
    await this.#waitFor(paths, (path) => this.#finished.has(path) || this.#changed.has(path));
    const changed = paths.filter((path) => this.#changed.delete(path));
    for (const path of changed) this.#asked.delete(path);
    return changed;
  }

  /** Waits until these files are finished, whatever else there is to do. Each must have been added. */
  async settle(paths: readonly string[]): Promise<void> {
    this.#handOut();
    await this.#waitFor(paths, (path) => this.#finished.has(path));
  }

  /** Every file finished so far, compressed forms included, by path; waits for those under way. */
  async finish(): Promise<ReadonlyMap<string, FinishedFile>> {
    this.#handOut();
    await this.#waitWhile(() => this.#waiting.length > 0 || this.#idle.length < this.#workers.length);
    return this.#finished;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #waitFor(paths: readonly string[], isDone: (path: string) => boolean): Promise<void> {
    let open = paths;
    await this.#waitWhile(() => (open = open.filter((path) => !isDone(path))).length > 0);
  }

  async #waitWhile(isBusy: () => boolean): Promise<void> {
    while (this.#failure === undefined && isBusy()) {
      await new Promise<void>((resolve) => this.#wakers.push(resolve));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  #handOut(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      const files = this.#waiting.splice(0, isTaken(this.#waiting[0]!) ? TAKEN_AT_ONCE : FILES_AT_ONCE);
      const contents = files.flatMap((file) => ('content' in file ? [file.content.buffer] : []));
      this.#contents -= contents.length;
      this.#idle.pop()!.postMessage(files, contents);
    }
  }

  #take(worker: Worker, answer: Answer): void {
    if ('error' in answer) return this.#fail(Object.assign(new Error(), answer.error));
    for (const file of answer.files) this.#finished.set(file.path, file);
    for (const path of answer.changed) this.#changed.add(path);
    this.#idle.push(worker);
    this.#handOut();
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#wakers.splice(0)) wake();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }
}

function isTaken(file: OpenFile): boolean {
  return 'sha256' in file;
}
