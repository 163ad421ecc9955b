import type { Entry } from '../../src/domain/entry.ts';
import { writeYaml } from '../../src/domain/write-yaml.ts';

/** The file an entry was made from. */
export interface EntrySource {
  /** Path in the corpus, with forward slashes: `articles/talks.txt`. */
  readonly name: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What stands in front of every entry's source; a file among the entries without it was not made here. */
export const MADE_FROM = '# Made by npm run convert, not to be edited, from ';

/** The text of an entry's MDX file: front matter in which every text stands in double quotes, and the body. */
export function writeEntry(entry: Entry, body: string, { name, sha256 }: EntrySource): string {
  const source = `${MADE_FROM}${JSON.stringify(name)}, SHA-256 ${sha256}\n`;
  return `---\n${escapeInvisible(source + writeYaml(entry))}---\n\n${body}`;
}

/** Writes control, bidirectional and other characters that readers of YAML see differently as escapes: all stand in double quotes. */
function escapeInvisible(front: string): string {
  return front.replaceAll(
    /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The source an entry's file says it was made from; null for a file that was not made by {@link writeEntry}. */
export function readEntrySource(mdx: string): EntrySource | null {
  const found = /^---\n(?<line># .*)\n/u.exec(mdx)?.groups?.['line'];
  if (found === undefined || !found.startsWith(MADE_FROM)) return null;
  const parts = /^(?<name>".*"), SHA-256 (?<sha256>[0-9a-f]{64})$/u.exec(
    found.slice(MADE_FROM.length),
  )?.groups;
  if (parts?.['name'] === undefined || parts['sha256'] === undefined) return null;
  return { name: String(JSON.parse(parts['name'])), sha256: parts['sha256'] };
}
