import type { Root } from 'mdast';
import type { Problem } from '../../src/domain/problems.ts';
import type { Dropped } from './parse/boilerplate.ts';
import { findBrokenLimits, findLongText } from './parse/limits.ts';
import { parseMarkdown } from './parse/parse-markdown.ts';
import { parseText } from './parse/parse-text.ts';
import type { ParsedTree } from './parse/parsed-tree.ts';
import { blockText, lineFinder, textOf } from './parse/text-model.ts';

/** How an article is written, by the ending of its file's name. */
export type ArticleFormat = 'txt' | 'md';

/** A problem of an article; the caller knows the file. */
export type ArticleProblem = Omit<Problem, 'file'>;

/** An article as a tree, and its text. */
export interface ArticleDocument {
  /** The article's own title, without bidirectional control characters; null where it has none. Stands first in `root`, depth 1. */
  readonly title: string | null;
  /** Allowed nodes only: headings from depth 2 on, paragraphs, lists, tables, quotes, plain inline markup. */
  readonly root: Root;
  /** The visible text of all blocks joined by a blank line; every offset of a mention counts in it (UTF-16 code units). */
  readonly text: string;
  /** The line of the file, from 1, that an offset of `text` comes from. */
  readonly lineAt: (offset: number) => number;
  /** What was left out, in order of the file. */
  readonly dropped: readonly Dropped[];
  /** Why the article is refused, if it is: then `root` and `text` are empty. */
  readonly problems: readonly ArticleProblem[];
}

/**
 * Parses an article of untrusted text; never throws for what it holds. An article over a limit (2 MB, 20,000 characters a block,
 * 40 levels) or with no text left is refused: `problems` says why.
 */
export function parseArticle(source: string, format: ArticleFormat): ArticleDocument {
  const problems = findBrokenLimits(source, format);
  if (problems.length > 0) return refuse(problems);
  const parsed = format === 'md' ? parseMarkdown(source) : parseText(source);
  if ('code' in parsed) return refuse([parsed]);
  const long = findLongText(parsed);
  return long ? refuse([long]) : toDocument(parsed);
}

function toDocument({ root, lines, dropped }: ParsedTree): ArticleDocument {
  const text = textOf(root);
  if (text === '') return { ...refuse([emptyArticle(dropped.length)]), dropped };
  const [first] = root.children;
  const title = first?.type === 'heading' && first.depth === 1 ? blockText(first) : null;
  return { title, root, text, lineAt: lineFinder(root, lines), dropped, problems: [] };
}

function emptyArticle(dropped: number): ArticleProblem {
  const message = dropped > 0 ? `nothing but boilerplate (${dropped} blocks)` : 'no text in the article';
  return { code: 'empty-article', message, instead: 'put the text of the article in this file' };
}

function refuse(problems: readonly ArticleProblem[]): ArticleDocument {
  return {
    title: null,
    root: { type: 'root', children: [] },
    text: '',
    lineAt: () => 1,
    dropped: [],
    problems,
  };
}
