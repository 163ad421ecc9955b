import type { Problem } from '../../src/domain/problems.ts';
import type { NotesGuess } from '../convert/guess-notes.ts';
import type { ArticleFormat } from '../convert/parse-article.ts';

/** An article that may be taken in. */
export interface Draft {
  /** Where it comes from, for messages: a file, or an item of a feed. */
  readonly from: string;
  /** What its id is made of. */
  readonly name: string;
  readonly format: ArticleFormat;
  /** What is written to its file: bytes as they came, or the text that was read. */
  readonly content: Uint8Array | string;
  readonly text: string;
  readonly notes: NotesGuess;
}

/** What was read from a source: articles, and everything that was left out or is wrong. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** A reading of nothing but a problem. */
export function refuse(problem: Problem): Reading {
  return { drafts: [], problems: [problem] };
}
