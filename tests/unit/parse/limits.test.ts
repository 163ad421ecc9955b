import { describe, expect, test } from 'vitest';
import { makeBody } from '../../../scripts/convert/make-body.ts';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import type { ArticleFormat } from '../../../scripts/convert/parse-article.ts';
import { limits } from '../../../scripts/convert/parse/limits.ts';

function refusalOf(source: string, format: ArticleFormat): { code: string; line?: number } | undefined {
  const { problems } = parseArticle(source, format);
  return problems[0];
}

describe('an article over a limit is refused', () => {
  test('for its size, counted in bytes', () => {
    expect(refusalOf('é '.repeat(700_000), 'txt')).toMatchObject({ code: 'article-too-large' });
  });

  test.each(['txt', 'md'] as const)(
    'for a block of more than 20,000 characters in .%s, with its line',
    (format) => {
      expect(refusalOf(`One.\n\n${'a'.repeat(limits.blockLength + 1)}`, format)).toMatchObject({
        code: 'block-too-long',
        line: 3,
      });
      expect(refusalOf(`One.\n\n${'a'.repeat(limits.blockLength)}`, format)).toBeUndefined();
    },
  );

  test('for a paragraph that is too long once its lines are put together', () => {
    expect(refusalOf('and so they went on\n'.repeat(1100), 'txt')).toMatchObject({
      code: 'block-too-long',
      line: 1,
    });
  });

  test.each([
    ['quotes', `${'> '.repeat(41)}a`],
    ['lists', `${'- '.repeat(41)}a`],
    ['nested lists over many lines', Array.from({ length: 41 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['emphasis', `${'_a *b '.repeat(21)}c${' b* a_'.repeat(21)}`],
  ])('for %s nested more than 40 deep', (_, source) => {
    expect(refusalOf(source, 'md')).toMatchObject({ code: 'nested-too-deep' });
  });

  test('where it has no text', () => {
    for (const source of ['', ' \n\n', '\uFEFF', '\u0000'])
      expect(refusalOf(source, 'txt')).toMatchObject({ code: 'empty-article' });
    for (const source of ['', '---\na: b\n---\n', '[a]: https://x.example', '#', '![](a.png)']) {
      expect(refusalOf(source, 'md')).toMatchObject({ code: 'empty-article' });
    }
  });
});

describe('signs that stand open', () => {
  test.each(['_a *b ', '**a ~~b ', '[a ', '![a '])(
    'by the thousand, such as %j, are refused before they are parsed',
    (sign) => {
      expect(refusalOf(`Words.\n\n${sign.repeat(2500)}`, 'md')).toMatchObject({
        code: 'nested-too-deep',
        line: 3,
      });
    },
  );

  test('in different paragraphs are not counted together', () => {
    expect(refusalOf('one *two [three\n\n'.repeat(300), 'md')).toBeUndefined();
  });
});

describe('what is known to be slow', () => {
  const signs = ['a]', '[a](<b', '![a](b ', 'a_ ', '> '];

  test.each(signs)('40 KB of %j are refused before they are parsed, or come through as text', (sign) => {
    const source = sign.repeat(Math.ceil(40_000 / sign.length));
    expect(refusalOf(source, 'md')?.code).toBe('block-too-long');
    expect(refusalOf(source, 'txt')?.code).toBe('block-too-long');
  });

  test.each(signs)('40 KB of %j in blocks come through', (sign) => {
    const block = sign.repeat(Math.ceil(4000 / sign.length));
    const article = parseArticle(`${block}\n\n`.repeat(10), 'txt');
    expect(makeBody(article, []).kind).toBe('body');
  });
});
