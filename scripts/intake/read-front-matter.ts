import { basename, extname } from 'node:path';
import { parseDocument } from 'yaml';
import { isLanguageTag } from '../../src/domain/site.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { decodeText } from '../corpus/decode-text.ts';
import type { Guess, NotesGuess } from '../convert/guess-notes.ts';
import { cutFrontMatter } from '../convert/parse/front-matter.ts';
import { readLines } from '../convert/parse/clean-text.ts';
import { refuse, type Reading } from './draft.ts';
import { namesOf } from './json-ld.ts';
import { oneLine, webAddress } from './one-line.ts';
import { readPublishedDay } from './published-day.ts';

type Fields = Map<string, unknown>;

/** Keys of front matter that the notes have a place for, in order of trust; all in lower case without `_` and `-`. */
const KEYS = {
  title: ['title', 'headline'],
  published: ['published', 'datepublished', 'publisheddate', 'publishdate', 'pubdate', 'date'],
  source: ['source', 'publication', 'publisher', 'sitename', 'site'],
  url: [
    'url',
    'canonicalurl',
    'canonical',
    'sourceurl',
    'originalurl',
    'original',
    'link',
    'permalink',
    'source',
  ],
  author: ['author', 'authors', 'byline', 'creator'],
  language: ['language', 'lang', 'locale'],
} as const;

/** Reads a Markdown file: its front matter goes to the notes, the rest is the article. Never throws. */
export function readMarkdown(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'broken') {
    const { line, message } = decoded;
    return refuse({ code: 'not-utf8', file, line, message, instead: 'save it as UTF-8' });
  }
  const name = basename(file, extname(file));
  const block = findBlock(decoded.text);
  const plain = {
    from: file,
    name,
    format: 'md' as const,
    content: bytes,
    text: decoded.text,
    notes: NO_NOTES,
  };
  if (block === null) return { drafts: [plain], problems: [] };
  const read = readFields(file, block);
  if ('problem' in read) return refuse(read.problem);
  const { notes, used } = fillNotes(read.fields);
  const draft = { ...plain, content: block.rest, text: block.rest, notes };
  return { drafts: [draft], problems: describeUnused(file, read.fields, used) };
}

const NO_NOTES: NotesGuess = { title: null, published: null, source: null, url: null };

interface Block {
  readonly yaml: string;
  readonly isToml: boolean;
  /** Line of the first fence. */
  readonly line: number;
  readonly rest: string;
}

/** The front matter at the head of a text, by the rule the converter drops it by; null where there is none. */
function findBlock(text: string): Block | null {
  const lines = readLines(text);
  const { lines: rest, dropped } = cutFrontMatter(lines);
  const [block] = dropped;
  if (block === undefined) return null;
  const inside = lines
    .slice(0, lines.length - rest.length)
    .filter(({ number }) => number > block.line)
    .slice(0, -1);
  const fence = lines.find(({ number }) => number === block.line)!.text.trim();
  return {
    yaml: inside.map((line) => line.text).join('\n'),
    isToml: fence === '+++',
    line: block.line,
    rest: `${rest
      .map((line) => line.text)
      .join('\n')
      .replace(/^\n+/u, '')
      .trimEnd()}\n`,
  };
}

function readFields(file: string, { yaml, isToml, line }: Block): { fields: Fields } | { problem: Problem } {
  const fault = (at: number, message: string, instead: string) => ({
    problem: { code: 'bad-front-matter' as const, file, line: at, message, instead },
  });
  if (isToml) return fault(line, 'has its front matter in TOML', 'write it in YAML between two lines of ---');
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const at = line + yaml.slice(0, error.pos[0]).split('\n').length;
    return fault(at, `the front matter is no YAML: ${oneLine(error.message)}`, 'mend it, or take it out');
  }
  const content = readContent(document);
  if (content === null)
    return fault(line, 'the front matter is no list of keys', 'write key: value, one a line');
  return { fields: new Map(Object.entries(content)) };
}

/** Null for what is no mapping, or grows without end by its aliases. */
function readContent(document: ReturnType<typeof parseDocument>): Record<string, unknown> | null {
  try {
    const content: unknown = document.toJS({ maxAliasCount: 100 });
    const isMap = typeof content === 'object' && content !== null && !Array.isArray(content);
    return isMap ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function fillNotes(fields: Fields): { notes: NotesGuess; used: ReadonlySet<string> } {
  const used = new Set<string>();
  const find = (
    kind: keyof typeof KEYS,
    read: (value: unknown, from: string) => Guess | null,
  ): Guess | null => {
    for (const wanted of KEYS[kind]) {
      for (const [key, value] of fields) {
        if (key.toLowerCase().replaceAll(/[_-]/gu, '') !== wanted) continue;
        const guess = read(value, `its front matter (${oneLine(key)})`);
        if (guess === null) continue;
        used.add(key);
        return guess;
      }
    }
    return null;
  };
  const url = find('url', readAddress);
  const notes: NotesGuess = {
    title: find('title', readName),
    published: find('published', (value, from) =>
      isScalar(value) ? readPublishedDay(String(value), from) : null,
    ),
    source:
      find('source', (value, from) => (isAddress(value) ? null : readName(value, from))) ??
      (url && { value: new URL(url.value).hostname.replace(/^www\./u, ''), from: url.from }),
    url,
    author: find('author', readName),
    language: find('language', (value, from) =>
      typeof value === 'string' && isLanguageTag(value.replaceAll('_', '-'))
        ? { value: value.replaceAll('_', '-'), from }
        : null,
    ),
  };
  return { notes, used };
}

function readName(value: unknown, from: string): Guess | null {
  const name = oneLine(namesOf(value).join(', '));
  return name === '' ? null : { value: name, from };
}

/** An address, or that of a source which is a mapping. */
function readAddress(value: unknown, from: string): Guess | null {
  const text =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['url'] : value;
  const address = typeof text === 'string' ? webAddress(text) : null;
  return address === null ? null : { value: address, from };
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && webAddress(value) !== null;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function describeUnused(file: string, fields: Fields, used: ReadonlySet<string>): Problem[] {
  const unused = [...fields].filter(([key]) => !used.has(key));
  if (unused.length === 0) return [];
  const named = unused
    .map(([key, value]) => oneLine(`${key}: ${shorten(JSON.stringify(value) ?? '')}`))
    .join('; ');
  const message = `left out of its front matter ${named}`;
  return [
    {
      code: 'dropped-metadata',
      file,
      message,
      instead: 'nothing, if that is not needed: the notes have no place for it',
    },
  ];
}

function shorten(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
