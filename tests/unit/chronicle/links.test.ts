import { describe, expect, test } from 'vitest';
import { link, quoteLink, roundLink } from '../../../src/links.ts';

describe('an address', () => {
  test('escapes what an id may hold', () => {
    expect(link('entries', 'réunion.2')).toBe('/entries/r%C3%A9union.2/');
  });

  test('of a round is its one report, or its own where several entries tell it', () => {
    expect(roundLink({ id: 'a-m1', reports: [1] })).toBe('/meetings/a-m1/');
    expect(roundLink({ id: 'a-m1', reports: [1, 2] })).toBe('/rounds/a-m1/');
  });
});

describe('an address of quoted words', () => {
  test('names their mark', () => {
    expect(quoteLink('a', { quote: 'this weekend', mark: 'd3' })).toBe('/entries/a/#d3');
  });

  test('escapes what a text fragment would read as its own', () => {
    expect(quoteLink('a', { quote: 'on-off, they said' })).toBe(
      '/entries/a/#:~:text=on%2Doff%2C%20they%20said',
    );
  });

  test('gives a long quotation by its first and last words', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve';
    expect(quoteLink('a', { quote })).toBe(
      '/entries/a/#:~:text=one%20two%20three%20four,nine%20ten%20eleven%20twelve',
    );
  });
});
