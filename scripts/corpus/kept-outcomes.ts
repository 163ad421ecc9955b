import { packLine } from '../../src/domain/pack.ts';
import type { Register } from '../../src/domain/register.ts';
import { codeVersion, keepLines, openKept, sumOf, type OpenPack } from './kept-work.ts';
import type { Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

const NAME = 'outcomes.pack';

/** An outcome of this run: one that stands in the pack already, or one that is new. */
type Found = { readonly key: string; readonly outcome: Outcome | null };

/** Outcomes of articles that were converted before with the same code and the same register. */
export class KeptOutcomes {
  readonly #articles: string;
  readonly #kept: OpenPack<Outcome>;
  readonly #base: string;
  readonly #found: Found[] = [];

  private constructor(articles: string, kept: OpenPack<Outcome>, base: string) {
    this.#articles = articles;
    this.#kept = kept;
    this.#base = base;
  }

  /** What was kept for a folder of articles. */
  static async open(articles: string, { venues, parties }: Register): Promise<KeptOutcomes> {
    const base = JSON.stringify([await codeVersion(), [...venues.values()], [...parties.values()]]);
    return new KeptOutcomes(articles, openKept<Outcome>(articles, NAME), sumOf(base));
  }

  /** The outcome of an article where it is known. */
  find(job: ArticleJob): Outcome | null {
    const key = this.#keyOf(job);
    const outcome = this.#kept.pack.get(key);
    if (outcome !== null) this.#found.push({ key, outcome: null });
    return outcome;
  }

  /** Takes an outcome for later; not that of a skipped article, which may have been too slow or too large only this time. */
  add(job: ArticleJob, outcome: Outcome): void {
    if (outcome.mdx !== null) this.#found.push({ key: this.#keyOf(job), outcome });
  }

  /** Keeps what this run found or took, and nothing else. */
  async save(): Promise<void> {
    const hasNew = this.#found.some(({ outcome }) => outcome !== null);
    if (hasNew) await keepLines(this.#articles, NAME, this.#lines());
    else this.#kept.close();
  }

  /** One line after the other, since all of them may be more than the memory holds; the pack makes room for what is kept now. */
  *#lines(): Generator<string> {
    for (const { key, outcome } of this.#found) {
      const line = outcome === null ? this.#kept.pack.line(key) : packLine(key, outcome, sumOf);
      if (line !== null) yield line;
    }
    this.#kept.close();
  }

  #keyOf(job: ArticleJob): string {
    return sumOf(`${this.#base} ${JSON.stringify(job)}`);
  }
}
