import { basename, extname } from 'node:path';
import { decodeText } from '../corpus/decode-text.ts';
import { refuse, type Reading } from './draft.ts';

/** Reads a file of plain text, which is kept byte for byte. */
export function readText(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'broken') {
    const { line, message } = decoded;
    return refuse({ code: 'not-utf8', file, line, message, instead: 'save it as UTF-8' });
  }
  const notes = { title: null, published: null, source: null, url: null };
  const name = basename(file, extname(file));
  return {
    drafts: [{ from: file, name, format: 'txt', content: bytes, text: decoded.text, notes }],
    problems: [],
  };
}
