import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { entrySchema } from '../../src/domain/entry.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { ArticleFormat } from '../convert/parse-article.ts';
import { displayPath } from './locate-corpus.ts';

/** An article's files, sound by their names. */
export interface ArticleFiles {
  readonly id: string;
  readonly format: ArticleFormat;
  /** Path of the article. */
  readonly path: string;
  /** Path of its notes. */
  readonly notes: string;
}

/** The articles of a folder, and the ids of those that were left out. */
export interface ArticleList {
  readonly articles: readonly ArticleFiles[];
  readonly skipped: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Named {
  readonly name: string;
  readonly stem: string;
  /** Lower case: `txt`, `md`, `yaml`. */
  readonly ending: string;
  readonly isFile: boolean;
}

const ARTICLE_ENDINGS: ReadonlySet<string> = new Set<ArticleFormat>(['txt', 'md']);

/** Lists the articles of a folder with their notes, in order of their ids. Throws an error of the system where it cannot be read. */
export async function listArticles(folder: string): Promise<ArticleList> {
  const named = await listFiles(folder);
  const articles = named.filter(({ ending }) => ARTICLE_ENDINGS.has(ending));
  const notes = named.filter(({ ending }) => ending === 'yaml');
  if (articles.length === 0) return { articles: [], skipped: new Set(), problems: [noArticles(folder)] };
  const problems = [
    ...findFolders(folder, [...articles, ...notes]),
    ...findBadIds(folder, articles),
    ...findSameIds(folder, articles),
    ...findOrphans(folder, articles, notes, new Set(named.map(({ name }) => name))),
  ];
  const stems = new Map(notes.map((file) => [file.stem, file.name]));
  const bad = new Set(problems.map(({ id }) => id));
  return {
    articles: articles
      .filter(({ stem }) => !bad.has(stem))
      .map(({ name, stem, ending }) => ({
        id: stem,
        format: ending as ArticleFormat,
        path: join(folder, name),
        notes: join(folder, stems.get(stem) ?? ''),
      })),
    skipped: bad,
    problems: problems.map(({ problem }) => problem).sort(byFile),
  };
}

interface Fault {
  readonly id: string;
  readonly problem: Problem;
}

async function listFiles(folder: string): Promise<Named[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { stem, ending } = /^(?<stem>.*)\.(?<ending>[^.]*)$/su.exec(name)?.groups ?? {};
      const isFile = (await stat(join(folder, name)).catch(() => null))?.isFile() ?? true;
      return { name, stem: stem ?? name, ending: (ending ?? '').toLowerCase(), isFile };
    }),
  );
}

function noArticles(folder: string): Problem {
  const message = 'holds no article';
  const instead = 'put at least one .txt or .md file there, or run npm run new -- FILE';
  return { code: 'no-articles', file: displayPath(folder), message, instead };
}

function findFolders(folder: string, files: readonly Named[]): Fault[] {
  return files
    .filter(({ isFile }) => !isFile)
    .map(({ stem, name }) =>
      fault(folder, stem, name, 'not-a-file', 'is a folder', 'rename it, or move it elsewhere'),
    );
}

function findBadIds(folder: string, articles: readonly Named[]): Fault[] {
  return articles
    .filter(({ stem }) => !isGoodId(stem))
    .map(({ stem, name }) => {
      const message = `${JSON.stringify(stem)} cannot be part of an address`;
      return fault(folder, stem, name, 'bad-id', message, `rename it and its notes to ${makeId(stem)}`);
    });
}

/** Whether a name can be an article's id: letters, digits, `_`, `-` and single dots inside. */
export function isGoodId(name: string): boolean {
  return (
    entrySchema.shape.id.safeParse(name).success &&
    !name.includes('..') &&
    !name.endsWith('.') &&
    name === name.normalize('NFC') &&
    Buffer.byteLength(name) <= 200
  );
}

/** Ids that the files of a folder have, articles and notes, in lower case; none for a folder that is not there. */
export async function listIds(folder: string): Promise<Set<string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return new Set(
    names.map((name) =>
      name
        .replace(/\.[^.]*$/u, '')
        .normalize('NFC')
        .toLowerCase(),
    ),
  );
}

/** The id nearest to a name: `talks #2` gives `talks-2`. */
export function makeId(name: string): string {
  const id = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._]+/gu, '-')
    .replaceAll(/\.{2,}/gu, '.')
    .replaceAll(/^[-.]+|[-.]+$/gu, '');
  return [...id].slice(0, 48).join('') || 'article';
}

function findSameIds(folder: string, articles: readonly Named[]): Fault[] {
  const groups = Map.groupBy(articles, ({ stem }) => stem.normalize('NFC').toLowerCase());
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ stem, name }) => {
        const others = group.filter((other) => other.name !== name).map((other) => other.name);
        const message = `makes the same id as ${others.join(' and ')}`;
        return fault(folder, stem, name, 'same-id', message, 'rename all but one of them, with their notes');
      }),
    );
}

function findOrphans(
  folder: string,
  articles: readonly Named[],
  notes: readonly Named[],
  names: ReadonlySet<string>,
): Fault[] {
  const hasArticle = new Set(articles.map(({ stem }) => stem));
  const hasNotes = new Set(notes.map(({ stem }) => stem));
  const bare = articles
    .filter(({ stem }) => !hasNotes.has(stem))
    .map(({ stem, name }) => {
      const instead = names.has(`${stem}.yml`)
        ? `rename ${stem}.yml to ${stem}.yaml`
        : `write ${stem}.yaml with source:, title: and published:`;
      return fault(folder, stem, name, 'article-without-notes', 'has no notes beside it', instead);
    });
  const lone = notes
    .filter(({ stem }) => !hasArticle.has(stem))
    .map(({ stem, name }) => {
      const instead = `put ${stem}.txt beside it, mend the spelling, or remove the notes`;
      return fault(folder, stem, name, 'notes-without-article', 'has no article beside it', instead);
    });
  return [...bare, ...lone];
}

function fault(
  folder: string,
  id: string,
  name: string,
  code: Problem['code'],
  message: string,
  instead: string,
): Fault {
  return { id, problem: { code, file: displayPath(join(folder, name)), message, instead } };
}

function byFile(a: Problem, b: Problem): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}
