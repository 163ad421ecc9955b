import type { Article } from '../corpus/make-articles.ts';
import type { Measured } from '../measure/run-measured.ts';

/** Another generator under comparison, with one corpus of articles. */
export interface Peer {
  readonly name: string;
  /** Folder of the site it makes. */
  readonly out: string;
  /** Writes the articles where it looks for them, in place of others. */
  write(articles: readonly Article[]): Promise<void>;
  /** Writes one of these articles again. */
  rewrite(article: Article): Promise<void>;
  /** Removes everything that an earlier build left. */
  clean(): Promise<void>;
  /** Builds the site and its search index. */
  build(): Promise<Measured>;
}

/** Programs that make one site one after the other, as one run: time adds up, memory is that of the largest. */
export function joinRuns(runs: readonly Measured[]): Measured {
  const total = (value: (run: Measured) => number): number => runs.reduce((sum, run) => sum + value(run), 0);
  return {
    seconds: total(({ seconds }) => seconds),
    processor: total(({ processor }) => processor),
    memory: Math.max(...runs.map(({ memory }) => memory)),
    stages: runs.flatMap(({ stages }) => stages),
  };
}
