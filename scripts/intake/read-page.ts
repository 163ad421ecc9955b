import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Problem } from '../../src/domain/problems.ts';
import type { Guess } from '../convert/guess-notes.ts';
import { decodePage } from './decode-source.ts';
import { refuse, type Reading } from './draft.ts';
import { readPageMetadata, type PageMetadata } from './page-metadata.ts';
import { readPageText, type PageText } from './page-text.ts';

/** Reads a page of HTML: its article as Markdown, and what its metadata say of it. Never throws. */
export function readPage(file: string, bytes: Uint8Array): Reading {
  const decoded = decodePage(file, bytes);
  if (decoded.text === null) return { drafts: [], problems: decoded.problems };
  const read = tryToRead(decoded.text);
  if (read === 'too deep') return refuse(nestedTooDeep(file));
  if (read === null) return refuse(nothingToRead(file));
  const { metadata, text } = read;
  const draft = {
    from: file,
    name: basename(file, extname(file)),
    format: 'md' as const,
    content: text.markdown,
    text: text.markdown,
    notes: metadata.notes,
  };
  return {
    drafts: [draft],
    problems: [...decoded.problems, ...describeDays(file, metadata.days), ...describeDropped(file, text)],
  };
}

/** Levels of elements in a page; Readability takes minutes over a thousand, and pages that people read have a few dozen. */
const DEEPEST = 150;

/** Null where there is nothing to read. */
function tryToRead(html: string): { metadata: PageMetadata; text: PageText } | 'too deep' | null {
  try {
    const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
    const document = parseHTML(whole).document as unknown as Document;
    if (isDeeperThan(DEEPEST, document.documentElement)) return 'too deep';
    const metadata = readPageMetadata(document);
    const text = readPageText(document, metadata.notes.url?.value ?? null, metadata.notes.title?.value ?? '');
    return text && { metadata, text };
  } catch {
    return null;
  }
}

function isDeeperThan(levels: number, root: Element): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap(({ children }) => Array.from(children));
  }
  return false;
}

function nestedTooDeep(file: string): Problem {
  const message = `has elements in each other, more than ${DEEPEST} deep`;
  const instead = 'save the text of the article as .txt or .md';
  return { code: 'nested-too-deep', file, message, instead };
}

function nothingToRead(file: string): Problem {
  const message = 'has no text that can be told from its surroundings';
  return { code: 'no-readable-text', file, message, instead: 'save the text of the article as .txt or .md' };
}

function describeDays(file: string, [taken, ...others]: readonly Guess[]): Problem[] {
  if (taken === undefined || others.length === 0) return [];
  const said = others.map(({ value, from }) => `${value} (${from})`).join(', ');
  const message = `came out on ${taken.value} by ${taken.from}, and on ${said} elsewhere`;
  return [{ code: 'days-differ', file, message, instead: 'check published: in the notes' }];
}

/** How many texts are named before they are only counted. */
const NAMED = 8;

function describeDropped(file: string, { dropped, media }: PageText): Problem[] {
  const words = dropped.reduce((sum, text) => sum + text.split(' ').length, 0);
  const named = dropped
    .slice(0, NAMED)
    .map((text) => JSON.stringify(text.length > 50 ? `${text.slice(0, 49)}…` : text));
  const more = dropped.length > NAMED ? ` and ${dropped.length - NAMED} more` : '';
  const parts = [
    ...(dropped.length > 0
      ? [
          `${countOf(dropped.length, 'block')} of text with ${countOf(words, 'word')}: ${named.join(', ')}${more}`,
        ]
      : []),
    ...(media.size > 0 ? [[...media].map(([name, count]) => `${count} <${name}>`).join(', ')] : []),
  ];
  if (parts.length === 0) return [];
  const message = `left out ${parts.join('; ')}`;
  return [
    {
      code: 'dropped-parts',
      file,
      message,
      instead: 'nothing, if that is no part of the article; else add it to the article',
    },
  ];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
