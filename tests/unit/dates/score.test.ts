import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readGoldDates } from '../../../scripts/bench/dates-gold.ts';
import { scoreDates } from '../../../scripts/bench/dates-score.ts';
import { edtfKey, timexBounds, timexKey } from '../../../scripts/bench/dates-value.ts';
import { findDates } from '../../../scripts/convert/dates/find-dates.ts';

test.each([
  ['2025-12-20', '2025-12-20', '2025-12-20'],
  ['2025-12-20TEV', '2025-12-20', '2025-12-20'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-12-XX', '2025-12-01', '2025-12-31'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['199', '1990-01-01', '1999-12-31'],
  ['19', '1900-01-01', '1999-12-31'],
  ['2025-W01', '2024-12-30', '2025-01-05'],
  ['2025-W51-WE', '2025-12-20', '2025-12-21'],
  ['2025-Q3', '2025-07-01', '2025-09-30'],
  ['2025-H2', '2025-07-01', '2025-12-31'],
  ['2025-SU', '2025-06-01', '2025-08-31'],
  ['2025-WI', '2025-12-01', '2026-02-28'],
])('TIMEX3 %s covers %s to %s', (value, earliest, latest) => {
  expect(timexBounds(value)).toEqual({ earliest, latest });
});

test.each(['2025-WXX', '2025-QX', 'P1D', 'PXY', 'nonsense'])('TIMEX3 %s names no days', (value) => {
  expect(timexKey(value)).toBeNull();
});

describe('the score', () => {
  const text = 'Both met on Monday, and again now.';
  const [document] = readGoldDates(
    JSON.stringify({
      id: 'own',
      published: '2025-12-17',
      text,
      dates: [
        { start: 12, end: 18, text: 'Monday', value: '2025-12-15' },
        { start: 30, end: 33, text: 'now', value: 'PRESENT_REF' },
      ],
    }),
  );
  if (document === undefined) throw new Error('no document');

  it('is full where spans and days are the same', () => {
    const dates = [
      { start: 12, end: 18, edtf: '2025-12-15', direction: null },
      { start: 30, end: 33, edtf: null, direction: 'present' },
    ];
    expect(scoreDates([{ document, dates }])).toMatchObject({
      strict: 100,
      relaxed: 100,
      value: 100,
      errors: [],
    });
  });

  it('tells overlap, days and finds for nothing apart', () => {
    const dates = [
      { start: 9, end: 18, edtf: '2025-12-22', direction: null },
      { start: 0, end: 4, edtf: '2025', direction: null },
    ];
    const score = scoreDates([{ document, dates }]);
    expect(score).toMatchObject({ gold: 2, predicted: 2, strict: 0, relaxed: 50, value: 0 });
    expect(score.errors).toHaveLength(3);
  });

  it('compares days, not their spelling', () => {
    expect(edtfKey('2025-07/2025-09', null)).toBe(timexKey('2025-Q3'));
    expect(edtfKey('2025-03-24~', null)).toBe(timexKey('2025-03-24'));
  });

  it('names the line that is no document', () => {
    expect(() => readGoldDates('{"id": "a"}')).toThrow('line 1 is not a document');
  });
});

const shared = process.env['PARLEY_SHARED'];

test.runIf(shared !== undefined)('labelled news is read as well as promised', () => {
  const gold = readGoldDates(readFileSync(join(shared ?? '', 'gold/dates/news.jsonl'), 'utf8'));
  const tagged = gold.map((document) => ({
    document,
    dates: findDates(document.text, document.published).filter(({ kind }) => kind === 'date'),
  }));
  const score = scoreDates(tagged);
  expect(score.relaxed).toBeGreaterThan(93);
  expect(score.value).toBeGreaterThan(84);
});
