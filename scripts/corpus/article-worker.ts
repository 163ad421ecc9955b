import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/domain/problems.ts';
import { skip, type Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

/** How articles are converted. */
export interface WorkerOptions {
  /** Module of the worker: posts `ready`, takes one message of data, then answers each job in turn with its outcome. */
  readonly module: URL;
  /** Most seconds an article may take. */
  readonly seconds: number;
  /** Most megabytes of memory a worker may take. */
  readonly megabytes: number;
}

interface OpenArticle {
  readonly job: ArticleJob;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Converts one article after the other in a thread. Where an article takes too long, or fails, it is skipped, and the thread starts anew. */
export class ArticleWorker {
  readonly #options: WorkerOptions;
  readonly #open: OpenArticle[] = [];
  #data: unknown;
  #current: Worker | undefined;
  /** The thread under way, once it can be sent articles. */
  #ready: Promise<Worker>;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#ready = this.#start();
    this.#ready.catch(() => {});
  }

  /** How many articles it was given and has not answered yet. */
  get open(): number {
    return this.#open.length;
  }

  /** Gives the thread what it needs before any article. */
  prepare(data: unknown): void {
    this.#data = data;
    this.#ready = this.#ready.then((thread) => {
      thread.postMessage(data);
      return thread;
    });
    this.#ready.catch(() => {});
  }

  /** The outcome of an article, after those given before. Rejected where no thread can be started. */
  convert(job: ArticleJob): Promise<Outcome> {
    return new Promise((settle, fail) => {
      const article = { job, settle, fail };
      this.#open.push(article);
      void this.#send(article);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#current?.terminate();
    this.#current = undefined;
  }

  async #send(article: OpenArticle): Promise<void> {
    try {
      (await this.#ready).postMessage(article.job);
      if (this.#open[0] === article) this.#watch(article);
    } catch (error) {
      article.fail(error);
    }
  }

  /** Stops an article that takes too long; not one whose answer has come already and only waits to be taken. */
  #watch(article: OpenArticle): void {
    const { seconds } = this.#options;
    const stop = (): void => {
      if (this.#open[0] === article) this.#skip(tooSlow(article.job, seconds));
    };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => setImmediate(stop), seconds * 1000);
  }

  #take(outcome: Outcome): void {
    this.#open.shift()?.settle(outcome);
    clearTimeout(this.#timer);
    if (this.#open[0] !== undefined) this.#watch(this.#open[0]);
  }

  #end(error: unknown): void {
    if (this.#open[0] !== undefined) this.#skip(failed(this.#open[0].job, error));
  }

  /** Skips the article under way and goes on with the others in a new thread. */
  #skip(problem: Problem): void {
    const article = this.#open.shift()!;
    void this.#current?.terminate();
    this.#ready = this.#start();
    this.prepare(this.#data);
    for (const next of this.#open) void this.#send(next);
    article.settle(skip(article.job, [problem]));
  }

  /** Starts a thread; what an earlier one still says is not listened to. */
  #start(): Promise<Worker> {
    const { module, megabytes } = this.#options;
    const thread = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    this.#current = thread;
    let error: unknown = new Error('the worker ended');
    return new Promise((resolve, reject) => {
      thread.on('error', (cause) => {
        error = cause;
        reject(cause);
      });
      thread.once('message', () => {
        thread.on('message', (outcome: Outcome) => {
          if (this.#current === thread) this.#take(outcome);
        });
        // Comes after all that the thread has said, as its error may not.
        thread.on('exit', () => {
          if (this.#current === thread) this.#end(error);
        });
        resolve(thread);
      });
    });
  }
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
