import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EarlierSite, FinishedFile, OpenFile } from './finish-file.ts';
import type { UnchangedPage } from './kept-pages.ts';

type Answer =
  | { readonly files: readonly FinishedFile[] }
  | { readonly error: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path' | 'syscall'> };

/** Files that a worker is handed at once: enough that asking costs little, few enough that all workers end together. */
const FILES_AT_ONCE = 16;
/** Files that may wait: whoever makes more waits as well, so that they do not fill the memory. */
const MOST_WAITING = 256;

/** Sums and compresses the files of a site in workers, while others of its files are still being made. Each file is read once. */
export class SiteFinisher {
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[];
  readonly #waiting: OpenFile[] = [];
  readonly #asked = new Set<string>();
  readonly #finished = new Map<string, FinishedFile>();
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
    if (this.#waiting.length >= FILES_AT_ONCE) this.#handOut();
  }

  /** Waits until more files can be taken. Throws what kept a worker from its work. */
  async makeRoom(): Promise<void> {
    await this.#waitWhile(() => this.#waiting.length > MOST_WAITING);
  }

  /** Takes files over from the earlier site, and answers with the paths of those that stand there as they were. */
  async takeOver(files: readonly UnchangedPage[]): Promise<ReadonlySet<string>> {
    for (const file of files) this.add(file);
    const finished = await this.finish();
    const paths = files.map(({ path }) => path);
    for (const path of paths) if (!finished.has(path)) this.#asked.delete(path);
    return new Set(paths.filter((path) => finished.has(path)));
  }

  /** Waits until these files are finished, whatever else there is to do. Each must have been added. */
  async settle(paths: readonly string[]): Promise<void> {
    this.#handOut();
    let open = paths;
    await this.#waitWhile(() => (open = open.filter((path) => !this.#finished.has(path))).length > 0);
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

  async #waitWhile(isBusy: () => boolean): Promise<void> {
    while (this.#failure === undefined && isBusy()) {
      await new Promise<void>((resolve) => this.#wakers.push(resolve));
    }
    if (this.#failure !== undefined) throw this.#failure;
  }

  #handOut(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      const files = this.#waiting.splice(0, FILES_AT_ONCE);
      const moved = files.flatMap((file) => ('content' in file ? [file.content.buffer] : []));
      this.#idle.pop()!.postMessage(files, moved);
    }
  }

  #take(worker: Worker, answer: Answer): void {
    if ('error' in answer) return this.#fail(Object.assign(new Error(), answer.error));
    for (const file of answer.files) this.#finished.set(file.path, file);
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
