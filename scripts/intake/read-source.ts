import type { Reading } from './draft.ts';
import { refuse } from './draft.ts';
import { kindOfSource, type SourceKind } from './kind-of-source.ts';
import { readFeed } from './read-feed.ts';
import { readMarkdown } from './read-front-matter.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

type Reader = (file: string, bytes: Uint8Array) => Reading;

const READERS: Readonly<Record<SourceKind, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  page: readPage,
  feed: readFeed,
  other: (file) =>
    refuse({
      code: 'unknown-format',
      file,
      message: 'is no text, Markdown, HTML or feed',
      instead: 'save its text as .txt, .md or .html',
    }),
};

/** Bytes that a source may have; a saved page may be larger than the article in it. */
const MOST_BYTES = 30_000_000;

/** Reads a file as what it is; `file` names it in messages. Never throws for what it holds. */
export function readSource(file: string, bytes: Uint8Array): Reading {
  if (bytes.length > MOST_BYTES) {
    const message = `has ${(bytes.length / 1e6).toFixed(1)} MB, and ${MOST_BYTES / 1e6} MB is the most`;
    return refuse({ code: 'article-too-large', file, message, instead: 'cut it into several files' });
  }
  return READERS[kindOfSource(file, bytes)](file, bytes);
}
