import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../../src/domain/problems.ts';
import type { ArticleFormat } from '../convert/parse-article.ts';
import { limits } from '../convert/parse/limits.ts';
import type { EntrySource } from '../convert/write-entry.ts';
import { isFileError } from '../report/describe-file-error.ts';
import { decodeText } from './decode-text.ts';
import type { ArticleFiles } from './list-articles.ts';
import { displayPath } from './locate-corpus.ts';

/** An article and its notes as text, ready to be sent to a worker. */
export interface ArticleJob {
  readonly id: string;
  readonly file: string;
  readonly format: ArticleFormat;
  readonly text: string;
  readonly source: EntrySource;
  readonly notes: { readonly file: string; readonly text: string };
}

/** Reads an article and its notes; a file that cannot be used is a problem of that article alone. */
export function readArticle(files: ArticleFiles): { job: ArticleJob | null; problems: readonly Problem[] } {
  const article = readBytes(files.path);
  const notes = readBytes(files.notes);
  const problems = [article, notes].flatMap((read) => ('problem' in read ? [read.problem] : []));
  if ('problem' in article || 'problem' in notes) return { job: null, problems };
  if (article.text.trim() === '') return { job: null, problems: [emptyArticle(files)] };
  const sha256 = createHash('sha256').update(article.bytes).digest('hex');
  const job: ArticleJob = {
    id: files.id,
    file: displayPath(files.path),
    format: files.format,
    text: article.text,
    source: { name: `articles/${basename(files.path)}`, sha256 },
    notes: { file: displayPath(files.notes), text: notes.text },
  };
  return { job, problems: [] };
}

type Read = { readonly bytes: Uint8Array; readonly text: string } | { readonly problem: Problem };

function readBytes(path: string): Read {
  const file = displayPath(path);
  try {
    const { size } = statSync(path);
    if (size > limits.articleBytes) return { problem: tooLarge(file, size) };
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    if (decoded.kind === 'text') return { bytes, text: decoded.text };
    const { line, message } = decoded;
    return { problem: { code: 'not-utf8', file, line, message, instead: 'save it as UTF-8' } };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { problem: unreadable(file, error) };
  }
}

function tooLarge(file: string, size: number): Problem {
  const message = `has ${(size / 1e6).toFixed(1)} MB, and 2 MB is the most`;
  return { code: 'article-too-large', file, message, instead: 'cut it into several articles' };
}

function emptyArticle({ path }: ArticleFiles): Problem {
  const instead = 'put the text of the article in it, or remove it with its notes';
  return { code: 'empty-article', file: displayPath(path), line: 1, message: 'has no text', instead };
}

function unreadable(file: string, { code = '', message }: NodeJS.ErrnoException): Problem {
  if (code === 'ENOENT')
    return {
      code: 'vanished-article',
      file,
      message: 'disappeared during the run',
      instead: 'run the command again',
    };
  return {
    code: 'article-failed',
    file,
    message: `cannot be read: ${message}`,
    instead: 'check its permissions',
  };
}
