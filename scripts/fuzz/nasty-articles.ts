import { sample } from 'fast-check';
import { knownTexts } from './known-texts.ts';
import { tokens } from './tokens.ts';
import { tokenSoup } from './token-soup.ts';

/** A whole article of signs that mean something to some program on the way to a page. */
export interface NastyArticle {
  readonly id: string;
  readonly format: 'txt' | 'md';
  readonly title: string;
  readonly source: string;
}

/** Names of assets exactly as Vite writes them into a chunk, and other words that bundlers and Astro look for in code. */
const REWRITTEN = [
  '__VITE_ASSET__abcdefghijklmnopqrstuv__',
  '__VITE_ASSET__abcdefghijklmnopqrstuv_0123456789abcdef01234567__',
  '__VITE_PUBLIC_ASSET__abcdef12__',
  '__VITE_INLINE_CSS__abcdef12_0__',
  '__VITE_CSS_URL__616263__',
  '__VITE_ASSET__abc$_?x__',
  '__vite__mapDeps',
  '__ASTRO_IMAGE_a',
  'a __ASTRO_IMAGE_="a" __ASTRO_ASSET_IMAGE__x__ASTRO_ASSET_IMAGE__',
  '@@ASTRO_MANIFEST_REPLACE@@ @@ASTRO_LIST@@',
  'export default function MDXContent',
  'function MDXContent(',
  'export default MDXContent;',
  'import.meta.env import.meta.env.MODE import.meta.url import.meta.glob("./*")',
  'process.env.NODE_ENV process.env.X',
  'frontmatter.title {frontmatter.title}',
  '//# sourceMappingURL=x.map',
  '<!--astro:end--><!--[if IE]>',
  '</script><script>alert(1)</script>',
  '</style>\']]>"`${1}`',
];

/** What would make front matter of the tokens after it. */
const FENCE = /^[-+]{3}\n/u;

/**
 * Articles for one real build: the known texts, every token as a paragraph, a heading, an item and a cell, what bundlers rewrite (in
 * the title too), and soup of a fixed seed. As plain text and as Markdown.
 */
export function nastyArticles(): NastyArticle[] {
  const known = inGroups(
    knownTexts().map(({ source }) => source),
    400,
  );
  const soup = inGroups(sample(tokenSoup, { numRuns: 300, seed: 5 }), 100);
  const words = tokens.filter((token) => !FENCE.test(token));
  const sources = [...known, ...soup, words, REWRITTEN, ...asBlocks(words), ...asBlocks(REWRITTEN)].map(
    (texts) => texts.join('\n\n'),
  );
  return sources.flatMap((source, index) =>
    (['txt', 'md'] as const).map((format) => ({
      id: `nasty-${index + 1}-${format}`,
      format,
      title: `${REWRITTEN[index % REWRITTEN.length]!} <b>{x}</b> ${index + 1}`,
      source: `The signs of number ${index + 1} were read out on 14 December 2025 in Doha.\n\n${source}`,
    })),
  );
}

function asBlocks(words: readonly string[]): string[][] {
  const inLine = words.map((word) => word.replace(/\s+/gu, ' '));
  return [
    inLine.map((word) => `- ${word}`),
    inLine.flatMap((word) => [
      `## Part ${word}`,
      `Part ${word}`,
      'A paragraph that follows the heading above and is longer than it is.',
    ]),
    [['| a | b |', '|--|--|', ...inLine.map((word) => `| ${word} | c |`)].join('\n')],
  ];
}

function inGroups(texts: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, index) =>
    texts.slice(index * size, (index + 1) * size),
  );
}
