import { expect, test } from 'vitest';
import { newSince } from '../../../src/filters/news.ts';

test('what was not there at the last visit is new', () => {
  expect(newSince('["a","b"]', ['a', 'c', 'b', 'd'])).toEqual(['c', 'd']);
});

test('on the first visit nothing is new, nor where what was kept cannot be read', () => {
  expect(newSince(null, ['a'])).toEqual([]);
  expect(newSince('{', ['a'])).toEqual([]);
  expect(newSince('{"a":1}', ['a'])).toEqual([]);
  expect(newSince('[]', ['a'])).toEqual([]);
});
