import { stringify } from 'yaml';
import type { Article, Block } from './make-articles.ts';

/** The article as plain text, as papers are copied: a title, paragraphs, headings on lines of their own and pipe tables. */
export function writeText({ title, blocks }: Article): string {
  return `${[title, ...blocks.map(textOf)].join('\n\n')}\n`;
}

/** What an editor knows about the article: the notes beside it. */
export function writeArticleNotes({ title, published, paper, id }: Article): string {
  return stringify({ title, published, source: { name: paper, url: `https://papers.example/${id}` } });
}

/** The same words as Markdown with front matter, as other site generators take them. */
export function writeMarkdown({ title, published, blocks }: Article): string {
  return `---\n${stringify({ title, date: published })}---\n\n${blocks.map(markdownOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  return block.kind === 'table' ? tableOf(block.rows) : block.text;
}

function markdownOf(block: Block): string {
  return block.kind === 'heading' ? `## ${block.text}` : textOf(block);
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
