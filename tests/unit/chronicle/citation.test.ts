import { describe, expect, test } from 'vitest';
import { citeEntry } from '../../../src/domain/citation.ts';
import { makeEntry } from './make-entry.ts';

const inferred = makeEntry('a-1', null, {
  title: 'Costs rise 5% & more',
  source: { name: 'Example Times', url: 'https://example.org/a?b=1' },
  published: { edtf: '2025-12-17/2025-12-18', because: 'The plan was news then.' },
});

describe('a citation', () => {
  test('names who wrote it, where that is known', () => {
    const signed = makeEntry('a-1', null, {
      title: 'Talks',
      source: { name: 'Wire', author: 'Ann Olsen, Bo Berg' },
    });
    const { plain, bibtex, csl } = citeEntry(signed);
    expect(plain).toBe('Ann Olsen, Bo Berg, “Talks”, Wire, no date.');
    expect(bibtex).toContain('author = {{Ann Olsen, Bo Berg}}');
    expect(JSON.parse(csl)[0].author).toEqual([{ literal: 'Ann Olsen, Bo Berg' }]);
  });

  test('says in each form that the day is inferred', () => {
    const { plain, bibtex, csl } = citeEntry(inferred);
    expect(plain).toBe(
      '“Costs rise 5% & more”, Example Times, [17–18 December 2025, inferred]. https://example.org/a?b=1',
    );
    expect(bibtex).toContain('note = {Date of publication inferred, not stated by the article.}');
    expect(JSON.parse(csl)[0].note).toBe('Date of publication inferred, not stated by the article.');
  });

  test('escapes what TeX would read as its own', () => {
    expect(citeEntry(inferred).bibtex).toContain(String.raw`title = {{Costs rise 5\% \& more}}`);
  });

  test('gives a stretch of days as a range, never one day of it', () => {
    expect(JSON.parse(citeEntry(inferred).csl)[0].issued).toEqual({
      'date-parts': [
        [2025, 12, 17],
        [2025, 12, 18],
      ],
    });
  });

  test('marks uncertain days as circa', () => {
    const unsure = makeEntry('b', '2025-12-27?/2026-01-02?');
    expect(JSON.parse(citeEntry(unsure).csl)[0].issued.circa).toBe(true);
    expect(citeEntry(unsure).bibtex).not.toContain('year =');
  });

  test('gives no date where there is none', () => {
    const undated = citeEntry(makeEntry('c', null));
    expect(undated.plain).toBe('“Title of c”, Example Times, no date.');
    expect(JSON.parse(undated.csl)[0]).not.toHaveProperty('issued');
  });
});
