import type { Nodes, Root } from 'mdast';
import type { ArticleFormat, ArticleProblem } from '../parse-article.ts';
import { readLines } from './clean-text.ts';
import type { SourceLine } from './clean-text.ts';
import type { ParsedTree } from './parsed-tree.ts';
import { blockText, leavesOf, textBlocks } from './text-model.ts';
import type { LeafLines, TextBlock } from './text-model.ts';

/** What an article may measure; over any of them it is refused. */
export const limits = {
  /** Bytes of UTF-8. */
  articleBytes: 2_000_000,
  /** UTF-16 code units between two blank lines of Markdown, or on one line of plain text. */
  blockLength: 20_000,
  /** Levels of nested blocks and inline markup. */
  depth: 40,
  /** Brackets, or signs of emphasis, that stand open at once in a block of Markdown: what parsers take long to pair. */
  openSigns: 200,
  /** Milliseconds that one article may take, from reading to the verified body. */
  milliseconds: 10_000,
} as const;

const CONTAINER_MARKER = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/u;

/** The limits that a source breaks, found in linear time before any parsing; empty where it keeps them all. */
export function findBrokenLimits(source: string, format: ArticleFormat): ArticleProblem[] {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > limits.articleBytes) return [tooLarge(bytes)];
  const lines = readLines(source);
  const long = findLongBlock(lines, format);
  if (long) return [long];
  if (format === 'txt') return [];
  const deep = findDeepLine(lines) ?? findOpenSigns(lines);
  return deep ? [deep] : [];
}

/** The limit on blocks where lines were put together; undefined where it is kept. */
export function findLongText({ root, lines }: ParsedTree): ArticleProblem | undefined {
  const long = textBlocks(root).find((block) => blockText(block).length > limits.blockLength);
  return long && tooLong(blockText(long).length, lineOf(long, lines));
}

function lineOf(block: TextBlock, lines: LeafLines): number {
  const leaf = leavesOf(block).find((candidate) => candidate !== '\n');
  return (leaf && lines.get(leaf)?.[0]?.line) ?? 1;
}

/** The refusal for nesting that only parsing shows; undefined where it is within the limit. `fileLineOf` gives the
 * file's line of a parsed one. */
export function findDeepNesting(
  root: Root,
  fileLineOf: (line: number) => number | undefined,
): ArticleProblem | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) return tooDeep(depth, fileLineOf(level[0]!.position?.start.line ?? 1));
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

function findLongBlock(lines: readonly SourceLine[], format: ArticleFormat): ArticleProblem | undefined {
  let length = 0;
  for (const { text, number } of lines) {
    const startsBlock = format === 'txt' || text.trim() === '';
    length = startsBlock || length === 0 ? text.length : length + 1 + text.length;
    if (length > limits.blockLength) return tooLong(length, number);
  }
  return undefined;
}

function findDeepLine(lines: readonly SourceLine[]): ArticleProblem | undefined {
  for (const { text, number } of lines) {
    const depth = CONTAINER_MARKER.exec(text)?.[0].replace(/[^>*+.)-]/gu, '').length ?? 0;
    if (depth > limits.depth) return tooDeep(depth, number);
  }
  return undefined;
}

const SIGNS =
  /(?<bracket>\[)|(?<closedBracket>\])|(?<opening>(?<=^|\s)[*_~]+(?=\S))|(?<closing>(?<=\S)[*_~]+(?=\s|$))/gu;

function findOpenSigns(lines: readonly SourceLine[]): ArticleProblem | undefined {
  let brackets = 0;
  let emphasis = 0;
  for (const { text, number } of lines) {
    if (text.trim() === '') brackets = emphasis = 0;
    for (const { groups } of text.matchAll(SIGNS)) {
      if (groups!['bracket']) brackets++;
      else if (groups!['closedBracket']) brackets = Math.max(0, brackets - 1);
      else if (groups!['opening']) emphasis++;
      else emphasis = Math.max(0, emphasis - 1);
      if (Math.max(brackets, emphasis) > limits.openSigns) return tooDeep(limits.openSigns + 1, number);
    }
  }
  return undefined;
}

function tooLarge(bytes: number): ArticleProblem {
  const message = `the article has ${bytes.toLocaleString('en')} bytes, more than ${limits.articleBytes.toLocaleString('en')}`;
  return { code: 'article-too-large', message, instead: 'split it into several articles' };
}

function tooLong(length: number, line: number): ArticleProblem {
  const message = `a block has ${length.toLocaleString('en')} characters or more, over the limit of ${limits.blockLength.toLocaleString('en')}`;
  return { code: 'block-too-long', line, message, instead: 'break it into paragraphs with blank lines' };
}

function tooDeep(depth: number, line: number | undefined): ArticleProblem {
  const message = `${depth} levels of nesting or more, over the limit of ${limits.depth}`;
  return { code: 'nested-too-deep', ...(line && { line }), message, instead: 'write it with fewer levels' };
}
