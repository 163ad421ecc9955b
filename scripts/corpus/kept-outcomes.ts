import type { Pack } from '../../src/domain/pack.ts';
import { packLine } from '../../src/domain/pack.ts';
import type { Register } from '../../src/domain/register.ts';
import { codeVersion, keepLines, openKept, sumOf } from './kept-work.ts';
import type { Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

const NAME = 'outcomes.pack';

/** Outcomes of articles that were converted before with the same code and the same register. */
export class KeptOutcomes {
  readonly #articles: string;
  readonly #pack: Pack<Outcome>;
  readonly #base: string;
  readonly #lines: string[] = [];
  #hasNew = false;

  private constructor(articles: string, pack: Pack<Outcome>, base: string) {
    this.#articles = articles;
    this.#pack = pack;
    this.#base = base;
  }

  /** What was kept for a folder of articles. */
  static async open(articles: string, { venues, parties }: Register): Promise<KeptOutcomes> {
    const base = JSON.stringify([await codeVersion(), [...venues.values()], [...parties.values()]]);
    return new KeptOutcomes(articles, await openKept<Outcome>(articles, NAME), sumOf(base));
  }

  /** The outcome of an article where it is known. */
  find(job: ArticleJob): Outcome | null {
    const line = this.#pack.line(this.#keyOf(job));
    if (line === null) return null;
    this.#lines.push(line);
    return this.#pack.read(line);
  }

  /** Takes an outcome for later; not that of a skipped article, which may have been too slow or too large only this time. */
  add(job: ArticleJob, outcome: Outcome): void {
    if (outcome.mdx === null) return;
    this.#lines.push(packLine(this.#keyOf(job), outcome, sumOf));
    this.#hasNew = true;
  }

  /** Keeps what this run found or took, and nothing else. */
  async save(): Promise<void> {
    if (this.#hasNew) await keepLines(this.#articles, NAME, this.#lines);
  }

  #keyOf(job: ArticleJob): string {
    return sumOf(`${this.#base} ${JSON.stringify(job)}`);
  }
}
