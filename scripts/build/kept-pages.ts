import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../corpus/locate-corpus.ts';
import { codeVersion, keepLines, keptPath, sumOf } from '../corpus/kept-work.ts';
import type { FinishedFile } from './finish-file.ts';

const NAME = 'pages.json';
/** What every page is made of besides the entries; `rounds.yaml` is felt through the rounds. */
const REGISTER = ['venues.yaml', 'parties.yaml'];

/** What is written of a site that was built before. */
interface Written {
  /** SHA-256 of what all its pages were made of. */
  readonly base: string;
  /** The key of each page and the SHA-256 of its file, by its path in the site. */
  readonly pages: Readonly<Record<string, readonly [key: string, sha256: string]>>;
}

/** A page of an earlier site that would be made again just as it is. */
export interface UnchangedPage {
  readonly path: string;
  readonly sha256: string;
}

/** Which pages an earlier build made of what, so that a page of the same need not be made again. */
export class KeptPages {
  readonly #articles: string;
  readonly #base: string;
  readonly #earlier: Written['pages'];
  readonly #keys = new Map<string, string>();

  private constructor(articles: string, base: string, earlier: Written['pages']) {
    this.#articles = articles;
    this.#base = base;
    this.#earlier = earlier;
  }

  /** What was kept for a corpus; `base` is the path that the site will stand under. */
  static async open({ articles, register, site }: Corpus, path: string): Promise<KeptPages> {
    const files = [site, ...REGISTER.map((name) => join(register, name))];
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const base = sumOf(JSON.stringify([await codeVersion(), path, texts]));
    const written = await readWritten(keptPath(articles, NAME));
    return new KeptPages(articles, base, written?.base === base ? written.pages : {});
  }

  /** Whether no page of an earlier site can serve again. */
  get isEmpty(): boolean {
    return Object.keys(this.#earlier).length === 0;
  }

  /** Takes the key of a page; answers with the page of the earlier site where that has the same. */
  find(path: string, key: string): UnchangedPage | null {
    this.#keys.set(path, key);
    const [earlierKey, sha256] = this.#earlier[path] ?? [];
    return earlierKey === key && sha256 !== undefined ? { path, sha256 } : null;
  }

  /** Keeps what this build made of what. */
  async save(files: ReadonlyMap<string, FinishedFile>): Promise<void> {
    const pages = [...this.#keys].flatMap(([path, key]) => {
      const file = files.get(path);
      return file === undefined ? [] : [[path, [key, file.sha256]] as const];
    });
    const written: Written = { base: this.#base, pages: Object.fromEntries(pages) };
    await keepLines(this.#articles, NAME, [JSON.stringify(written)]);
  }
}

async function readWritten(path: string): Promise<Written | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Written;
  } catch {
    return null;
  }
}
