import { extname } from 'node:path';

/** What a source is read as; `other` is what nothing here reads. */
export type SourceKind = 'text' | 'markdown' | 'page' | 'feed' | 'other';

const ENDINGS: Readonly<Record<string, SourceKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.htm': 'page',
  '.html': 'page',
  '.xhtml': 'page',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
};

/** Bytes that are looked at where the name does not say. */
const HEAD = 1024;
const PAGE = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*(?:<!doctype\s+html|<html)/iu;
const FEED = /<(?:rss|feed|(?:\w+:)?RDF)[\s>]/u;
const FORMATS = /^(?:%PDF-|PK\p{Cc}|\u00D0\u00CF\p{Cc}|\{\\rtf)/u;

/** Says by a file's name, else by how it begins, what it is. */
export function kindOfSource(path: string, bytes: Uint8Array): SourceKind {
  const named = ENDINGS[extname(path).toLowerCase()];
  if (named !== undefined) return named;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replaceAll('\0', '');
  if (FORMATS.test(head)) return 'other';
  if (PAGE.test(head.replace(/^(?:ï»¿|ÿþ|þÿ)/u, ''))) return 'page';
  if (FEED.test(head) || extname(path).toLowerCase() === '.xml') return 'feed';
  return 'text';
}

/** Whether a file of a folder is one to be read: its name says so. */
export function isNamedAsSource(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return ending === '.xml' || ENDINGS[ending] !== undefined;
}
