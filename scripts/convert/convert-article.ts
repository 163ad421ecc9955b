import type { Entry } from '../../src/domain/entry.ts';
import type { Notes } from '../../src/domain/notes.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { tagWithNotes } from './apply-notes.ts';
import { listMarks, makeEntry } from './make-entry.ts';
import { markBody } from './mark-body.ts';
import type { Mentions } from './mentions.ts';
import { parseArticle, type ArticleDocument, type ArticleFormat } from './parse-article.ts';
import { findUnknownParties } from './parties/find-unknown-parties.ts';
import type { NotesDocument } from './read-notes.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { writeBody } from './write-body.ts';

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
  const refused = parsed.problems.map((problem) => Object.assign({ file: article.file }, problem));
  const title = findTitle(parsed, document.notes);
  if (refused.length > 0 || title === null)
    return { made: null, problems: refused.length > 0 ? refused : [missingTitle(document)] };
  const sentences = splitSentences(parsed.text);
  const { mentions, problems } = tagWithNotes(parsed.text, sentences, document, register);
  const remarks = listRemarks(article, document, parsed, sentences, mentions, register);
  if (problems.length > 0) return { made: null, problems: [...problems, ...remarks] };
  const { notes } = document;
  const entry = makeEntry({ id: article.id, title, notes, text: parsed.text, sentences, mentions });
  const body = writeBody(markBody(parsed, listMarks(mentions)));
  return { made: { entry, body }, problems: remarks };
}

function findTitle(
  { title: own }: ArticleDocument,
  { title }: Notes,
): Pick<Entry, 'title' | 'titleFrom'> | null {
  if (title !== undefined) return { title, titleFrom: 'notes' };
  return own === null ? null : { title: own, titleFrom: 'article' };
}

function missingTitle({ file }: NotesDocument): Problem {
  const message = 'neither the notes nor the article gives a title';
  return { code: 'missing-title', file, line: 1, message, instead: 'write title: in the notes' };
}

/** What an editor should know of an article that is otherwise sound. */
function listRemarks(
  { file }: Article,
  { file: notesFile, notes }: NotesDocument,
  { dropped, lineAt }: ArticleDocument,
  sentences: readonly Sentence[],
  { venues, parties }: Mentions,
  register: Register,
): Problem[] {
  const remarks: Problem[] = [];
  for (const { line, text, why } of dropped)
    remarks.push({
      code: 'dropped-boilerplate',
      file,
      line,
      message: `left out "${shorten(text)}" (${why})`,
      instead: 'nothing, if that is no part of the article',
    });
  const strangers = new Map(venues.filter(({ venue }) => venue === null).map((venue) => [venue.name, venue]));
  for (const { name, start } of strangers.values())
    remarks.push({
      code: 'unregistered-venue',
      file,
      line: lineAt(start),
      message: `"${name}" hosts a meeting and is not in the register`,
      instead: `add - { id: ${asId(name)}, name: ${JSON.stringify(name)} } to venues.yaml`,
    });
  for (const { text, start } of findUnknownParties(sentences, parties, register))
    remarks.push({
      code: 'unregistered-party',
      file,
      line: lineAt(start),
      message: `"${text}" acts like a party and is not in the register`,
      instead: `add - { id: ${asId(text)}, kind: state, name: ${JSON.stringify(text)} } to parties.yaml`,
    });
  if (notes.published === undefined)
    remarks.push({
      code: 'undated-article',
      file: notesFile,
      message: 'published: is missing, so words such as "yesterday" have no date',
      instead: 'write published: "2025-12-17" or an interval, and publishedBecause: with the reason',
    });
  return remarks;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

function asId(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}
