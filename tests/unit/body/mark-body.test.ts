import { describe, expect, test } from 'vitest';
import { markBody } from '../../../scripts/convert/mark-body.ts';
import type { Mark } from '../../../scripts/convert/mark-body.ts';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import type { ArticleFormat } from '../../../scripts/convert/parse-article.ts';
import { textOf } from '../../../scripts/convert/parse/text-model.ts';
import { writeBody } from '../../../scripts/convert/write-body.ts';

type Wanted = readonly [id: string, words: string];

/** The body of an article with marks on the given words. */
function bodyOf(source: string, format: ArticleFormat, wanted: readonly Wanted[]): string {
  const article = parseArticle(source, format);
  const marks = wanted.map(([id, words]): Mark => {
    const start = article.text.indexOf(words);
    return { id, kind: id.startsWith('d') ? 'date' : 'venue', start, end: start + words.length };
  });
  const root = markBody(article, marks);
  expect(textOf(root)).toBe(article.text);
  return writeBody(root).trimEnd();
}

describe('a mark', () => {
  test('stands around its words', () => {
    expect(
      bodyOf('They met in Doha on Friday.', 'txt', [
        ['v1', 'Doha'],
        ['d1', 'on Friday'],
      ]),
    ).toBe(
      'They met in <mark id="v1" class="venue">Doha</mark> <mark id="d1" class="date">on Friday</mark>.',
    );
  });

  test('that runs into emphasis, code and a link is split, and its first piece has the id', () => {
    expect(
      bodyOf('On *14 May*, at `noon`, [in](https://x.example/) Doha.', 'md', [
        ['d1', 'On 14 May, at noon, in'],
      ]),
    ).toBe(
      '<mark id="d1" class="date">On </mark>*<mark class="date">14 May</mark>*<mark class="date">, at </mark>' +
        '<mark class="date">`noon`</mark><mark class="date">, </mark>[<mark class="date">in</mark>](https://x.example/) Doha.',
    );
  });

  test('that runs over two blocks is split', () => {
    expect(bodyOf('One two\n\nthree four.', 'md', [['d1', 'two\n\nthree']])).toBe(
      'One <mark id="d1" class="date">two</mark>\n\n<mark class="date">three</mark> four.',
    );
  });

  test('may lie in another, overlap one and touch one', () => {
    const wanted: Wanted[] = [
      ['d1', 'a b c'],
      ['v1', 'b'],
      ['v2', 'c d'],
      ['d2', ' e'],
    ];
    expect(bodyOf('x a b c d e.', 'txt', wanted)).toBe(
      'x <mark id="d1" class="date">a <mark id="v1" class="venue">b</mark> <mark id="v2" class="venue">c</mark></mark>' +
        '<mark class="venue"> d</mark><mark id="d2" class="date"> e</mark>.',
    );
  });

  test('on a whole paragraph or item leaves it a paragraph', () => {
    expect(
      bodyOf('Today\n\n- Doha\n- b', 'md', [
        ['d1', 'Today'],
        ['v1', 'Doha'],
      ]),
    ).toBe(
      '<p><mark id="d1" class="date">Today</mark></p>\n\n- <p><mark id="v1" class="venue">Doha</mark></p>\n- b',
    );
  });

  test('works in titles, headings and cells', () => {
    expect(
      bodyOf('# In Doha\n\n| on Friday |\n|--|', 'md', [
        ['v1', 'Doha'],
        ['d1', 'Friday'],
      ]),
    ).toBe(
      '# In <mark id="v1" class="venue">Doha</mark>\n\n| on <mark id="d1" class="date">Friday</mark> |\n| - |',
    );
  });

  test('that covers no text is an error', () => {
    const article = parseArticle('One.\n\nTwo.', 'md');
    for (const [start, end] of [
      [4, 6],
      [2, 2],
      [90, 95],
    ] as const) {
      expect(() => markBody(article, [{ id: 'd1', kind: 'date', start, end }])).toThrow(
        /d1 .* covers no text/u,
      );
    }
  });
});

describe('characters that change the direction of text', () => {
  test.each([
    ['are isolated from the first to the last', 'a \u202Eb\u202C c', 'a <bdi>\u202Eb\u202C</bdi> c'],
    ['are isolated to the end where they stay open', 'a \u202Eb c', 'a <bdi>\u202Eb c</bdi>'],
    ['are isolated where they stand alone', 'a \u200Fb', 'a <bdi>\u200F</bdi>b'],
  ])('%s', (_, source, expected) => {
    expect(bodyOf(source, 'txt', [])).toBe(expected);
  });

  test('are isolated inside a mark', () => {
    expect(bodyOf('a \u2067b\u2069 c', 'txt', [['d1', '\u2067b\u2069 c']])).toBe(
      'a <mark id="d1" class="date"><bdi>\u2067b\u2069</bdi> c</mark>',
    );
  });
});
