import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the parts of a corpus stand: absolute paths. */
export interface Corpus {
  readonly content: string;
  readonly articles: string;
  /** Folder of venues.yaml and parties.yaml: the corpus's own, else the project's. */
  readonly register: string;
  /** The corpus's own site.yaml, else the project's. */
  readonly site: string;
  readonly entries: string;
}

/** The corpus of a folder, by default the project's; its entries go to `entries`, by default beside its articles. */
export function locateCorpus(content: string = join(PROJECT, 'content'), entries?: string): Corpus {
  return {
    content,
    articles: join(content, 'articles'),
    register: ownOrProjects(content, 'register'),
    site: ownOrProjects(content, 'site.yaml'),
    entries: entries ?? join(content, 'entries'),
  };
}

function ownOrProjects(content: string, name: string): string {
  const own = join(content, name);
  return existsSync(own) ? own : join(PROJECT, 'content', name);
}

/** An absolute path of a path given on the command line: npm starts scripts in the project's folder, and says where the user was. */
export function resolvePath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** A path for messages: relative to the folder the command was started in, where it lies in it. */
export function displayPath(path: string): string {
  const short = relative(process.env['INIT_CWD'] ?? process.cwd(), path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/');
}
