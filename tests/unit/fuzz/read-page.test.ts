import { expect, test } from 'vitest';
import { findLostText } from '../../../scripts/fuzz/find-lost-text.ts';
import { readPage } from '../../../scripts/fuzz/read-page.ts';
import { renderBody } from '../../../scripts/fuzz/render-body.ts';

test('a page is read as its blocks of text', async () => {
  const html = await renderBody(
    '# A *b*\n\nc\\\nd <mark id="d1" class="date">e</mark>\n\n- f\n- g\n\n| h | i |\n| - | - |\n| j | |\n',
  );
  expect(readPage(html)).toEqual({ text: 'A b\n\nc\nd e\n\nf\n\ng\n\nh\n\ni\n\nj', faults: [] });
});

test.each([
  ['a script', 'a <script>alert(1)</script>', 'script node'],
  ['a handler', '<p onclick="a">b</p>', '<p onclick="a">'],
  ['a style', '| a |\n|:-:|\n| b |', '<th style="[object Object]">'],
  ['a foreign id', '<mark id="x">a</mark>', '<mark id="x">'],
  ['an unsafe address', '[a](javascript:b)', '<a href="javascript:b">'],
  ['an address with a user name', '[a](https://b@c.example)', '<a href="https://b@c.example">'],
  ['an image', '![a](https://b.example/c.png)', '<img>'],
  ['a task box', '- [x] a', '<input>'],
  ['an id twice', '<mark id="d1">a</mark> <mark id="d1">b</mark>', 'id d1 twice'],
])('%s is found on it', async (_, body, fault) => {
  expect(readPage(await renderBody(body)).faults).toContain(fault);
});

test('what an expression gives is seen as text that nobody wrote', async () => {
  expect(readPage(await renderBody('a {1 + 1}')).text).toBe('a 2');
});

test.each([
  ["import a from 'b'", /import/u],
  ['export const a = 1', /export/u],
  ['<A />', /A/u],
])('%s does not render', async (body, message) => {
  await expect(renderBody(body)).rejects.toThrow(message);
});

test.each([
  ['One two.', 'One two.', true],
  ['- one\n\n2. two | three', 'one two three', true],
  ['One two.', 'One.', false],
  ['One two.', 'One two three.', false],
  ['One two.', 'two One.', false],
])('whether %j lost or gained anything in %j is found', (source, text, isSame) => {
  expect(findLostText(source, text).length === 0).toBe(isSame);
});
