import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';

/** Parses Markdown into a tree with positions. */
export type ParseMarkdown = (markdown: string) => Root;

/**
 * A parser of GitHub Flavored Markdown (remark-parse and remark-gfm) without the constructs that are named, whose signs stay text. The
 * names are those of micromark's constructs: `htmlFlow`, `codeIndented`, `tasklistCheck`.
 */
export function parserWithout(constructs: readonly string[]): ParseMarkdown {
  const parser = unified().use(remarkParse).use(disable, constructs).use(remarkGfm).freeze();
  return (markdown) => parser.parse(markdown);
}

function disable(this: Processor, constructs: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: [...constructs] } }];
}
