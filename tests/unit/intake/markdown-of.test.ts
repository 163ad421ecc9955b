import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { markdownOf } from '../../../scripts/intake/markdown-of.ts';

const SIGNS =
  '* _ ` [ ] ( ) < > & # + - . ! | ~ ^ \\ { } : / = 1 a www. http:// @ " --- &amp; [^1] <br> \u00A0'.split(
    ' ',
  );

function squeeze(text: string): string {
  return text.replaceAll(/[ \n]+/gu, ' ').trim();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function textAfter(html: string): string {
  return squeeze(parseArticle(markdownOf(html, null), 'md').text);
}

describe('HTML as Markdown', () => {
  test('is read back as the same words, whatever signs they hold', () => {
    assert(
      property(array(constantFrom(' ', ...SIGNS), { minLength: 1, maxLength: 25 }), (signs) => {
        const words = squeeze(`Talks ${signs.join('')} ended`);
        expect(textAfter(`<p>${escape(words)}</p>`)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  test('is text, whatever the HTML is', () => {
    assert(
      property(
        array(constantFrom(...SIGNS, '<p>', '<ul><li>', '</ul>', '<a href=x>', '<table><tr>')),
        string(),
        (tags, text) => {
          expect(parseArticle(markdownOf(tags.join(text), null), 'md').text).toBeTypeOf('string');
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    [
      'headings, lists, quotations',
      '<h2>A</h2><ol><li>b<li>c</ol><blockquote>d</blockquote>',
      '## A\n\n1. b\n2. c\n\n> d\n',
    ],
    ['a table', '<table><tr><th>A<th>B<tr><td>c<td>d</table>', '| A | B |\n| - | - |\n| c | d |\n'],
    ['a link with its whole address', '<a href="/x?y=1">z</a>', '[z](https://a.example/x?y=1)\n'],
    ['a link that runs a script as its text', '<a href="javascript:alert(1)">z</a>', 'z\n'],
    [
      'nothing of what is no text',
      '<p>a<script>b</script><img src=c alt=d><iframe src=e></iframe><svg><text>f</text></svg><!-- g --></p>',
      'a\n',
    ],
    [
      'what stands for signs as the signs',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
      '\\<script>alert(1)\\</script>\n',
    ],
  ])('keeps %s', (_, html, markdown) => {
    expect(markdownOf(html, 'https://a.example/b/')).toBe(markdown);
  });
});
