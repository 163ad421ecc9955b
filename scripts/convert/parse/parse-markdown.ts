import { parseText } from './parse-text.ts';
import type { ParsedTree } from './parsed-tree.ts';
export function parseMarkdown(source: string): ParsedTree {
  return parseText(source);
}
