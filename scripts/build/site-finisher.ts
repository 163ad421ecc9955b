import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EarlierSite, FinishedFile } from './finish-file.ts';

type Answer =
  | { readonly files: readonly FinishedFile[] }
  | { readonly error: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path' | 'syscall'> };

/** Files that a worker is handed at once: enough that asking costs little, few enough that all workers end together. */
const FILES_AT_ONCE = 16;

/** Sums and compresses the files of a site in workers, while others of its files are still being made. Each file is read once. */
export class SiteFinisher {
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[];
  readonly #waiting: string[] = [];
  readonly #asked = new Set<string>();
  readonly #finished = new Map<string, FinishedFile>();
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(site: string, earlier: EarlierSite | null) {
    const module = new URL('finish-worker.ts', import.meta.url);
    this.#workers = Array.from({ length: availableParallelism() }, () => {
      const worker = new Worker(module, { workerData: { site, earlier } });
      worker.on('message', (answer: Answer) => this.#take(worker, answer));
      worker.on('error', (error: Error) => this.#fail(error));
      return worker;
    });
    this.#idle.push(...this.#workers);
  }

  /** Takes a file that is written whole, by its path in the site; each is finished once. */
  add(path: string): void {
    if (this.#asked.has(path)) return;
    this.#asked.add(path);
    this.#waiting.push(path);
    if (this.#waiting.length >= FILES_AT_ONCE) this.#handOut();
  }

  /** Every file finished so far, compressed forms included, by path; waits for those under way. */
  async finish(): Promise<ReadonlyMap<string, FinishedFile>> {
    this.#handOut();
    while (this.#failure === undefined && this.#isBusy()) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure !== undefined) throw this.#failure;
    return this.#finished;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #isBusy(): boolean {
    return this.#waiting.length > 0 || this.#idle.length < this.#workers.length;
  }

  #handOut(): void {
    while (this.#waiting.length > 0 && this.#idle.length > 0) {
      this.#idle.pop()!.postMessage(this.#waiting.splice(0, FILES_AT_ONCE));
    }
  }

  #take(worker: Worker, answer: Answer): void {
    if ('error' in answer) return this.#fail(Object.assign(new Error(), answer.error));
    for (const file of answer.files) this.#finished.set(file.path, file);
    this.#idle.push(worker);
    this.#handOut();
    this.#wake?.();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake?.();
  }
}
