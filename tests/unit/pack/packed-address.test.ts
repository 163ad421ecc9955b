import { describe, expect, test } from 'vitest';
import { packAddress, type Carried } from '../../../scripts/pack/packed-address.ts';

const carried: Carried = {
  base: '/parley/',
  files: new Set(['index.html', 'entries/index.html', 'entries/ä b/index.html', 'data/meetings.csv']),
  published: undefined,
};

describe('an address of the site becomes relative', () => {
  test.each([
    ['/parley/', 'index.html', 'index.html'],
    ['/parley/', 'entries/index.html', '../index.html'],
    ['/parley/?venue=riyadh#list', 'entries/ä b/index.html', '../../index.html?venue=riyadh#list'],
    [
      '/parley/entries/%C3%A4%20b/#d1:~:text=a/b?',
      'index.html',
      'entries/%C3%A4%20b/index.html#d1:~:text=a/b?',
    ],
    ['/parley/data/meetings.csv', 'entries/index.html', '../data/meetings.csv'],
  ])('%s in %s is %s', (address, from, packed) => {
    expect(packAddress(address, from, carried)).toBe(packed);
  });
});

test.each([
  '#list',
  '?venue=riyadh',
  'https://example.org/parley/',
  '//example.org/',
  '/parleys/',
  'mailto:a@b',
])('the address %s stays as it is', (address) =>
  expect(packAddress(address, 'index.html', carried)).toBe(address),
);

test('what is left behind is named where it is published, or not at all', () => {
  const published = 'https://example.org/parley/';
  const address = '/parley/offline/?for=x';
  expect(packAddress(address, 'index.html', { ...carried, published })).toBe(`${published}offline/?for=x`);
  expect(packAddress(address, 'index.html', carried)).toBeNull();
});
