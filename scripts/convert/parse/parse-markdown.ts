import type { Root, RootContent } from 'mdast';
import type { ArticleProblem } from '../parse-article.ts';
import { findDeepNesting } from './limits.ts';
import { arrangeHeadings, resolveFragments } from './arrange-headings.ts';
import { findBoilerplate } from './boilerplate.ts';
import type { Dropped } from './boilerplate.ts';
import { readLines } from './clean-text.ts';
import { cutFrontMatter } from './front-matter.ts';
import { parserWithout } from './gfm.ts';
import type { ParsedTree } from './parsed-tree.ts';
import { sanitiseBlocks } from './sanitise-blocks.ts';
import { findDefinitions } from './sanitise-inline.ts';
import type { Source } from './sanitise-inline.ts';
import { textOf } from './text-model.ts';

/** HTML is text, and so is what is indented, as it is in MDX. Task boxes stay as they are written. */
const parse = parserWithout(['codeIndented', 'htmlFlow', 'htmlText', 'tasklistCheck']);

/**
 * Parses a Markdown article (CommonMark with GFM's tables, strikethrough, footnotes and bare addresses) and reduces it to the nodes
 * that are allowed; see `sanitiseBlocks` and `sanitiseInline`. Its own front matter and unused link definitions are dropped. A
 * problem where it is nested too deep to go on.
 */
export function parseMarkdown(source: string): ParsedTree | ArticleProblem {
  const { lines, dropped } = cutFrontMatter(readLines(source));
  const tree = parse(lines.map(({ text }) => text).join('\n'));
  const deep = findDeepNesting(tree, (line) => lines[line - 1]?.number);
  if (deep) return deep;
  const parsed: Source = {
    lineOf: (line) => lines[line - 1]?.number ?? 1,
    definitions: findDefinitions(tree),
    used: new Set(),
    lines: new Map(),
  };
  const { blocks, boilerplate } = dropBoilerplate(inReadingOrder(tree), parsed);
  arrangeHeadings(blocks);
  const root: Root = { type: 'root', children: blocks };
  resolveFragments(root);
  return { root, lines: parsed.lines, dropped: [...dropped, ...boilerplate, ...unusedDefinitions(parsed)] };
}

/** Footnotes come last, as they do on a page. */
function inReadingOrder({ children }: Root): RootContent[] {
  return [...children.filter((node) => !isFootnote(node)), ...children.filter(isFootnote)];
}

function isFootnote({ type }: RootContent): boolean {
  return type === 'footnoteDefinition';
}

function dropBoilerplate(
  nodes: readonly RootContent[],
  source: Source,
): { blocks: RootContent[]; boilerplate: Dropped[] } {
  const blocks = nodes.flatMap((node) =>
    sanitiseBlocks([node], source).map((block) => ({
      block,
      line: source.lineOf(node.position?.start.line ?? 1),
    })),
  );
  const dropped = findBoilerplate(
    blocks.map(({ block, line }) => ({
      text: textOf({ type: 'root', children: [block] }).replace(/\s+/gu, ' '),
      line,
    })),
  );
  return {
    blocks: blocks.filter((_, index) => !dropped.has(index)).map(({ block }) => block),
    boilerplate: [...dropped.values()].toSorted((a, b) => a.line - b.line),
  };
}

function unusedDefinitions({ definitions, used, lineOf }: Source): Dropped[] {
  return [...definitions.values()]
    .filter(({ identifier }) => !used.has(identifier))
    .map((node) => ({
      line: lineOf(node.position?.start.line ?? 1),
      text: `[${node.label ?? node.identifier}]: ${node.url}`,
      why: 'link definition that nothing uses',
    }));
}
