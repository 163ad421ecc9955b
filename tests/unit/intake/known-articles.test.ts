import { describe, expect, test } from 'vitest';
import { KnownArticles } from '../../../scripts/intake/known-articles.ts';

function knownWith(address: string | null, text: string): KnownArticles {
  const known = new KnownArticles();
  known.add('a.md', address, text);
  return known;
}

describe('an article is there already', () => {
  test.each([
    'https://wire.example/a',
    'http://www.wire.example/a/',
    'https://wire.example/a?utm_source=x&fbclid=y#part',
  ])('where its address is that of %s', (address) => {
    expect(knownWith('https://wire.example/a', 'x').findSame(address, 'y')).toBe('has the address of a.md');
  });

  test.each([
    'Talks were held, in Oslo.',
    'TALKS were held\n\nin “Oslo”',
    '*Talks* were [held](https://x.example/y) in Oslo',
  ])('where its words are %j', (text) => {
    expect(knownWith(null, 'Talks were held in Oslo.').findSame(null, text)).toBe('has the words of a.md');
  });

  test.each([
    ['https://wire.example/a?id=2', 'x'],
    ['https://wire.example/b', 'Talks were held in Oslo twice.'],
  ])('but not where its address is %s and its words %j', (address, text) => {
    expect(
      knownWith('https://wire.example/a?id=1', 'Talks were held in Oslo.').findSame(address, text),
    ).toBeNull();
  });
});
