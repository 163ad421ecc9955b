import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';
import { safeAddress } from '../../../scripts/convert/parse/safe-address.ts';
import { writeBody } from '../../../scripts/convert/write-body.ts';
import { outlineOf } from './outline.ts';

/** A Markdown article as it is written again. */
function rewrite(source: string): string {
  return writeBody(parseArticle(source, 'md').root).trimEnd();
}

describe('a Markdown article', () => {
  test('opens with its title, and its headings follow on from there', () => {
    const source = '# Talks\n\n#### First\n\na\n\n###### Deep\n\nb\n\n# Last\n\nc';
    expect(outlineOf(source, 'md')).toEqual([
      'h1: Talks',
      'h2: First',
      'p: a',
      'h3: Deep',
      'p: b',
      'h2: Last',
      'p: c',
    ]);
    expect(parseArticle(source, 'md').title).toBe('Talks');
  });

  test('has no title where it opens with something else', () => {
    expect(parseArticle('Words.\n\n# Talks\n\nWords.', 'md').title).toBeNull();
    expect(outlineOf('Words.\n\n# Talks\n\nWords.', 'md')[1]).toBe('h2: Talks');
  });

  test.each([
    ['emphasis', '*a* **b** ~~c~~', '*a* **b** ~~c~~'],
    ['code', 'Run `npm ci` now', 'Run `npm ci` now'],
    ['code with signs of MDX', '`{a} <b>`', '<p><code>\\{a\\} \\<b></code></p>'],
    ['quotes', '> a\n> b', '> a b'],
    ['lists', '- a\n- b\n  - c', '- a\n- b\n  - c'],
    ['numbered lists', '4. a\n5. b', '4. a\n5. b'],
    ['rules', 'a\n\n---\n\nb', 'a\n\n***\n\nb'],
    ['hard breaks', 'a\\\nb', 'a\\\nb'],
    ['links', '[a](https://x.example/b "title")', '[a](https://x.example/b)'],
    ['references', '[a]\n\n[a]: https://x.example/', '[a](https://x.example/)'],
    ['bare addresses', 'See https://x.example/ there', 'See [https://x.example/](https://x.example/) there'],
    ['tables', '| a | b |\n|:--|--:|\n| *c* | d |', '| a | b |\n| - | - |\n| *c* | d |'],
  ])('keeps %s', (_, source, expected) => {
    expect(rewrite(source)).toBe(expected);
  });

  test.each([
    ['HTML', 'a <b onclick="x">c</b>', 'a <b onclick="x">c</b>'],
    ['comments', '<!-- c -->', '<!-- c -->'],
    ['script', '<script>\nalert(1)\n</script>', '<script> alert(1) </script>'],
    ['MDX', 'import a from "b"\n\n{c} <D/>', 'import a from "b"\n\n{c} <D/>'],
    ['images', '![the *hall*](https://x.example/i.png "t")', 'the hall'],
    ['task boxes', '- [x] done', '[x] done'],
    ['footnotes', 'a[^1]\n\n[^1]: b *c*\n\nd', 'a[1]\n\nd\n\n[1] b c'],
    ['indented lines', 'a\n\n    b', 'a\n\nb'],
    ['fenced code', '```js\na\n  b\n```', 'a\nb'],
    ['character references', '&lt;b&gt; &#123;', '<b> {'],
    ['references to control characters', 'a&#13;b&#10;c&#7;d&#x85;e&#x2028;f', 'a b c\uFFFDd\uFFFDe f'],
    ['links to scripts', '[a](javascript:alert(1))', 'a'],
    ['links to data', '[a](data:text/html,b)', 'a'],
    ['relative links', '[a](../b)', 'a'],
    ['links without a protocol', '[a](//x.example)', 'a'],
    ['links that name another host', '[bank.example](https://x.example)', 'bank.example'],
    ['links with a user name', '[a](https://bank.example@x.example)', 'a'],
  ])('shows %s as text', (_, source, expected) => {
    const article = parseArticle(source, 'md');
    expect(article.text).toBe(expected);
    expect(JSON.stringify(article.root)).not.toMatch(/"type":"(?:html|link|image|code|footnote\w*)"/u);
  });

  test('has in-page links to its own headings only', () => {
    expect(rewrite('## The Plan\n\n[a](#the-plan) [b](#other)')).toContain('[a](#section-the-plan) b');
  });

  test('has its own front matter dropped and reported', () => {
    const article = parseArticle('---\nlayout: ../x.astro\ncomponents: {a: b}\n---\n\nWords.', 'md');
    expect(article.text).toBe('Words.');
    expect(article.dropped).toEqual([
      { line: 1, text: 'layout: ../x.astro components: {a: b}', why: 'front matter' },
    ]);
  });

  test('keeps a rule and a paragraph that only look like front matter', () => {
    expect(parseArticle('---\nThey met, and then they left.\n\n---\nLater.', 'md').text).toContain(
      'They met',
    );
  });

  test('reports a link definition that nothing uses', () => {
    expect(parseArticle('Words.\n\n[Note]: https://x.example', 'md').dropped).toEqual([
      { line: 3, text: '[Note]: https://x.example', why: 'link definition that nothing uses' },
    ]);
  });

  test('leaves out what holds no text', () => {
    expect(outlineOf('#\n\n-\n- a\n-\n\n>\n\n**\n\nb', 'md')).toEqual(['- p: a', 'p: **', 'p: b']);
  });

  test('shows a cell too many', () => {
    expect(outlineOf('| a |\n|--|\n| b | c |', 'md')).toEqual(['| a |  |', '| b | c |']);
  });

  test('tells the line that any part of its text comes from', () => {
    const article = parseArticle('---\na: b\n---\n# One\n\ntwo\n*three*\n\n- four\n  five\n', 'md');
    const lineOf = (words: string): number => article.lineAt(article.text.indexOf(words));
    expect(['One', 'two', 'three', 'four', 'five'].map(lineOf)).toEqual([4, 6, 7, 9, 10]);
  });
});

describe('the address of a link', () => {
  test.each([
    ['https://x.example/a b{c}', 'a', 'https://x.example/a%20b%7Bc%7D'],
    ['HTTP://X.example', 'a', 'http://x.example/'],
    ['mailto:a@x.example', 'write', 'mailto:a@x.example'],
    ['https://www.x.example/a', 'x.example', 'https://www.x.example/a'],
    ['https://x.example/__VITE_ASSET__a__', 'a', 'https://x.example/%5F%5FVITE_ASSET%5F%5Fa%5F%5F'],
  ])('%s is written as plain ASCII', (address, text, expected) => {
    expect(safeAddress(address, text)).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    ' JavaScript:a',
    'vbscript:a',
    'file:///etc',
    'ftp://x.example',
    'http://[::1]/',
    'a',
    '/a',
    '',
  ])('%j is none', (address) => {
    expect(safeAddress(address, 'a')).toBeNull();
  });
});
