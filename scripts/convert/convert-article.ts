import type { Entry } from '../../src/domain/entry.ts';
import type { Notes } from '../../src/domain/notes.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { tagWithNotes } from './apply-notes.ts';
import { listRemarks } from './list-remarks.ts';
import { lowerTitle } from './lower-title.ts';
import { makeBody } from './make-body.ts';
import { listMarks, makeEntry } from './make-entry.ts';
import {
  parseArticle,
  type ArticleDocument,
  type ArticleFormat,
  type ArticleProblem,
} from './parse-article.ts';
import type { NotesDocument } from './read-notes.ts';
import { splitSentences } from './sentences.ts';

/** One article as it came. */
export interface Article {
  readonly id: string;
  /** Path for messages. */
  readonly file: string;
  readonly format: ArticleFormat;
  readonly text: string;
}

/** An article's entry, or why there is none. */
export interface Converted {
  /** Front matter and body of the entry; null where an error of `problems` refuses the article. */
  readonly made: { readonly entry: Entry; readonly body: string } | null;
  readonly problems: readonly Problem[];
}

/** Converts one article with its notes. Never throws for what the article or the notes hold. */
export function convertArticle(article: Article, document: NotesDocument, register: Register): Converted {
  const parsed = parseArticle(article.text, article.format);
  const title = findTitle(parsed, document.notes);
  if (parsed.problems.length > 0) return refuse(parsed.problems.map((problem) => locate(problem, article)));
  if (title === null) return refuse([missingTitle(document)]);
  const sentences = splitSentences(parsed.text);
  const { mentions, problems } = tagWithNotes(parsed.text, sentences, document, register);
  const remarks = listRemarks({ article, document, parsed, sentences, mentions, register });
  const root = title.titleFrom === 'notes' ? lowerTitle(parsed.root) : parsed.root;
  const made = makeBody({ root }, listMarks(mentions));
  if (made.kind === 'refused') return refuse([...problems, locate(made.problem, article), ...remarks]);
  if (problems.length > 0) return refuse([...problems, ...remarks]);
  const { notes } = document;
  const entry = makeEntry({ id: article.id, title, notes, text: parsed.text, sentences, mentions });
  return { made: { entry, body: made.body }, problems: remarks };
}

function refuse(problems: readonly Problem[]): Converted {
  return { made: null, problems };
}

function locate(problem: ArticleProblem, { file }: Article): Problem {
  return { ...problem, file };
}

function findTitle(
  { title: own }: ArticleDocument,
  { title }: Notes,
): Pick<Entry, 'title' | 'titleFrom'> | null {
  if (title === undefined && own === null) return null;
  if (title === undefined || title === own) return { title: own as string, titleFrom: 'article' };
  return { title, titleFrom: 'notes' };
}

function missingTitle({ file }: NotesDocument): Problem {
  const message = 'neither the notes nor the article gives a title';
  return { code: 'missing-title', file, line: 1, message, instead: 'write title: in the notes' };
}
