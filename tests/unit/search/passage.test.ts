import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePassage } from '../../../src/search/passage.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const say = (content: string, locations: number[], floor?: number) =>
  makePassage(content, locations, floor)
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

test('a short text is shown whole, with its hits', () => {
  expect(say('Envoys met in Miami today', [3])).toBe('Envoys met in [Miami] today');
});

test('of a long text the stretch with the most hits is shown', () => {
  const passage = say(words(200), [5, 100, 102, 104]);
  expect(passage).toContain('[w100] w101 [w102] w103 [w104]');
  expect(passage).not.toContain('[w5]');
  expect(passage.startsWith('… ') && passage.endsWith(' …')).toBe(true);
});

test('it begins at its heading at the earliest', () => {
  expect(say(words(100), [50], 49)).toMatch(/^… w49 \[w50\]/u);
});

test('markup in a text is text', () => {
  expect(makePassage('a <mark>b</mark> &lt;c', [1])).toEqual([
    { text: 'a ', isHit: false },
    { text: '<mark>b</mark>', isHit: true },
    { text: ' &lt;c', isHit: false },
  ]);
});

test('words parted by zero-width spaces are joined without space', () => {
  expect(say('三方\u200B会談\u200Bが', [1])).toBe('三方[会談]が');
});

test('nothing is made up: what is shown is a stretch of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z<>&;]{1,6}$/u), { minLength: 1, maxLength: 120 }),
      fc.array(fc.nat(119)),
      (all, hits) => {
        const locations = hits.filter((hit) => hit < all.length);
        const shown = makePassage(all.join(' '), locations)
          .map(({ text }) => text)
          .join('');
        expect(all.join(' ')).toContain(shown.replace(/^… /u, '').replace(/ …$/u, ''));
      },
    ),
  );
});
