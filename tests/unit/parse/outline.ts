import type { Nodes } from 'mdast';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import type { ArticleFormat } from '../../../scripts/convert/parse-article.ts';
import { blockText } from '../../../scripts/convert/parse/text-model.ts';

/** The blocks of an article, one a line, as `kind: text`: what a test of the parser looks at. */
export function outlineOf(source: string, format: ArticleFormat = 'txt'): string[] {
  return parseArticle(source, format).root.children.flatMap((node) => linesOf(node));
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
      return [`h${node.depth}: ${blockText(node)}`];
    case 'paragraph':
      return [`p: ${blockText(node)}`];
    case 'list':
      return node.children.map((item, index) => {
        const marker = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
        return `${marker} ${item.children.flatMap((child) => linesOf(child)).join(' / ')}`;
      });
    case 'table':
      return node.children.map((row) => `| ${row.children.map((cell) => blockText(cell)).join(' | ')} |`);
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child)).map((line) => `> ${line}`);
    default:
      return [node.type];
  }
}
