import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { verifyBody } from '../../../scripts/convert/verify-body.ts';

const meant = (source: string): Root => parseArticle(source, 'md').root;

describe('reading a body back', () => {
  test.each([
    ['an expression', 'a {b} c', 'a {b} c'],
    ['ESM', "import a from 'b'\n\nc", "import a from 'b'\n\nc"],
    ['an element', 'a <b>c</b>', 'a <b>c</b>'],
    ['an attribute', 'a', '<p id="x">a</p>'],
    ['a component', 'a', '<A>a</A>'],
    ['a link', 'https', '[https](https://x.example/)'],
    ['a heading', 'a', '# a'],
    ['a task box', 'a', '- [x] a'],
    ['other text', 'a', 'b'],
    ['more text', 'a', 'a\n\nb'],
    ['less text', 'a\n\nb', 'a'],
    ['another mark', 'a b', 'a <mark id="d1">b</mark>'],
    ['a title on a link', '[a](https://x.example/)', '[a](https://x.example/ "t")'],
    ['an aligned column', '| a |\n|--|', '| a |\n|:-:|'],
  ])('finds %s that was not meant', (_, article, body) => {
    expect(verifyBody(body, meant(article))).not.toBeNull();
  });

  test('says what was seen and what was meant', () => {
    expect(verifyBody('a *b*', meant('a b'))).toEqual({ meant: '"a b"', seen: '"a "' });
    expect(verifyBody('a {', meant('a {'))?.seen).toContain('expression');
  });

  test('takes an element that stands for Markdown as that Markdown', () => {
    expect(verifyBody('<p>a</p>\n\nb <em>c</em> <code>d</code><></>', meant('a\n\nb *c* `d`'))).toBeNull();
  });
});
