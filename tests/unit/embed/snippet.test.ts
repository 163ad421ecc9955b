import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippet, viewOf } from '../../../src/embed/snippet.ts';

function view(query: string): string {
  return viewOf(new URLSearchParams(query)).toString();
}

describe('the view of an address', () => {
  test('is its filters, lanes, window and selection', () => {
    const query = 'venue=miami&status=held&from=2025-11-01&lanes=party&window=2025-11-01..2025-12-31&at=r1';
    expect(view(query)).toBe(new URLSearchParams(query).toString());
  });

  test('has nothing that is of one reader, of the look or of no sense', () => {
    expect(view('new=1&theme=dark&accent=0a6&utm_source=x&lanes=nowhere&from=yesterday')).toBe('');
  });
});

test('a snippet holds one frame with its address and title, whatever is in them', () => {
  const plain = load(snippet('', ''))('*').length;
  fc.assert(
    fc.property(fc.string(), fc.string(), (query, title) => {
      const page = load(snippet(`https://x.example/?${query}`, title));
      expect(page('iframe').attr()).toMatchObject({ src: `https://x.example/?${query}`, title });
      expect(page('*').length).toBe(plain);
    }),
  );
});
