import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/domain/problems.ts';
import { skip, type Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

/** How articles are handed out. */
export interface PoolOptions {
  /** Module of the worker: posts `ready`, takes one message of data, then answers each job with its outcome. */
  readonly module: URL;
  /** Most seconds an article may take. */
  readonly seconds: number;
  /** Most megabytes of memory a worker may take. */
  readonly megabytes: number;
}

const ARTICLES_A_WORKER = 100;
const ARTICLES_A_CORE = 1000;

/**
 * How many workers pay for their start. The last core pays for many articles alone: each worker's code is compiled anew while it runs, and
 * the pages are got ready meanwhile.
 */
export function countWorkers(articles: number, cores: number = availableParallelism()): number {
  const most = articles > ARTICLES_A_CORE * cores ? cores : cores - 1;
  return Math.max(1, Math.min(most, Math.ceil(articles / ARTICLES_A_WORKER)));
}

/** Gives jobs to workers. A worker whose article takes too long, or that fails, is stopped and its article skipped. */
export class WorkerPool {
  readonly options: PoolOptions;
  readonly workers: Promise<Worker>[];

  /** The first worker starts at once, while what it will work on is still being read. */
  constructor(options: PoolOptions) {
    this.options = options;
    this.workers = [startWorker(options)];
  }

  /** Outcomes of all jobs, in their order. `data` is the first thing each worker is sent. */
  async run(
    jobs: readonly ArticleJob[],
    { size, data, onDone }: { readonly size: number; readonly data: unknown; readonly onDone: () => void },
  ): Promise<Outcome[]> {
    while (this.workers.length < size) this.workers.push(startWorker(this.options));
    const outcomes: Outcome[] = [];
    let next = 0;
    const runLane = async (lane: number): Promise<void> => {
      await this.#prepare(lane, data);
      for (let at = next++; at < jobs.length; at = next++) {
        outcomes[at] = await this.#convert(lane, jobs[at]!, data);
        onDone();
      }
    };
    await Promise.all(this.workers.map((_, lane) => runLane(lane)));
    return outcomes;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map(async (worker) => (await worker).terminate()));
  }

  async #convert(lane: number, job: ArticleJob, data: unknown): Promise<Outcome> {
    const worker = await this.workers[lane]!;
    const answer = await ask(worker, job, this.options.seconds);
    if ('id' in answer) return answer;
    await worker.terminate();
    this.workers[lane] = startWorker(this.options);
    await this.#prepare(lane, data);
    return skip(job, [answer]);
  }

  async #prepare(lane: number, data: unknown): Promise<void> {
    (await this.workers[lane]!).postMessage(data);
  }
}

function startWorker({ module, megabytes }: PoolOptions): Promise<Worker> {
  const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject).on('error', () => {});
      resolve(worker);
    });
  });
}

/** The worker's answer, or the problem that kept it from answering. */
function ask(worker: Worker, job: ArticleJob, seconds: number): Promise<Outcome | Problem> {
  return new Promise((resolve) => {
    const finish = (answer: Outcome | Problem): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = (error: unknown): void => finish(failed(job, error));
    const onExit = (): void => finish(failed(job, new Error('the worker ended')));
    const timer = setTimeout(() => finish(tooSlow(job, seconds)), seconds * 1000);
    worker.on('message', finish).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function tooSlow({ file }: ArticleJob, seconds: number): Problem {
  const message = `took longer than ${seconds} seconds and was stopped`;
  const instead = 'look for a long run of brackets or other marks in it and take it out';
  return { code: 'article-too-slow', file, message, instead };
}

function failed({ file }: ArticleJob, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
  return {
    code: 'article-failed',
    file,
    message: isMemory ? 'took too much memory' : `met a fault of the converter: ${message}`,
    instead: isMemory ? 'cut it into several articles' : 'report the fault with this message',
  };
}
