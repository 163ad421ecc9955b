import { expect, test } from 'vitest';
import { fill, sayCount } from '../../../src/timeline/phrases.ts';

test('a phrase has the form of its number', () => {
  const phrase = { one: '{count} meeting', other: '{count} meetings' };
  expect(sayCount(phrase, 1, 'en')).toBe('1 meeting');
  expect(sayCount(phrase, 1200, 'en')).toBe('1,200 meetings');
});

test('a value is put in as it is, whatever is in it', () => {
  expect(fill('{a} and {b}', { a: '$& {b}', b: 'c' })).toBe('$& {b} and c');
  expect(fill('{missing}', {})).toBe('{missing}');
});
