import { availableParallelism } from 'node:os';
import { ArticleWorker, type WorkerOptions } from './article-worker.ts';
import type { Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

const ARTICLES_A_WORKER = 100;
const ARTICLES_A_CORE = 1000;
/** What a worker is handed while it still works on another, so that it need not wait for whoever hands out. */
const ARTICLES_AT_ONCE = 2;

/**
 * How many workers pay for their start. The last core pays for many articles alone: each worker's code is compiled anew while it runs, and
 * the pages are got ready meanwhile.
 */
export function countWorkers(articles: number, cores: number = availableParallelism()): number {
  const most = articles > ARTICLES_A_CORE * cores ? cores : cores - 1;
  return Math.max(1, Math.min(most, Math.ceil(articles / ARTICLES_A_WORKER)));
}

interface Waiting {
  readonly job: ArticleJob;
  readonly settle: (outcome: Outcome | Promise<Outcome>) => void;
}

/** Hands articles out to workers, as many as pay for what waits. */
export class WorkerPool {
  readonly #options: WorkerOptions;
  readonly #count: typeof countWorkers;
  readonly #workers: ArticleWorker[];
  readonly #waiting: Waiting[] = [];
  #data: unknown;

  /** The first worker starts at once, while what it will work on is still being read. */
  constructor(options: WorkerOptions, count: typeof countWorkers = countWorkers) {
    this.#options = options;
    this.#count = count;
    this.#workers = [new ArticleWorker(options)];
  }

  /** Gives the workers what they need before any article. */
  prepare(data: unknown): void {
    this.#data = data;
    for (const worker of this.#workers) worker.prepare(data);
  }

  /** The outcome of an article; rejected only where no worker can be started. */
  convert(job: ArticleJob): Promise<Outcome> {
    const outcome = new Promise<Outcome>((settle) => this.#waiting.push({ job, settle }));
    if (this.#workers.length < this.#count(this.#waiting.length)) this.#addWorker();
    this.#handOut();
    return outcome;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  #addWorker(): void {
    const worker = new ArticleWorker(this.#options);
    worker.prepare(this.#data);
    this.#workers.push(worker);
  }

  #handOut(): void {
    for (const worker of this.#workers) {
      while (worker.open < ARTICLES_AT_ONCE && this.#waiting.length > 0) {
        const { job, settle } = this.#waiting.shift()!;
        const outcome = worker.convert(job);
        settle(outcome);
        const handOut = (): void => this.#handOut();
        outcome.then(handOut, handOut);
      }
    }
  }
}
