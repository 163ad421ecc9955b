import { describe, expect, it, test } from 'vitest';
import type { DateExpression } from '../../../src/domain/date-expression.ts';
import type { DateTag } from '../../../src/domain/date-tag.ts';
import { directionOf, resolveAll, resolveExpression } from '../../../src/domain/resolve.ts';

const WEDNESDAY = '2025-12-17';

const EXPRESSIONS: [expression: DateExpression, edtf: string | null][] = [
  [{ type: 'fixed', edtf: '2025-03' }, '2025-03'],
  [{ type: 'direction', direction: 'past' }, null],
  [{ type: 'unit', unit: 'day', shift: -1 }, '2025-12-16'],
  [{ type: 'unit', unit: 'week', shift: 1 }, '2025-12-22/2025-12-28'],
  [{ type: 'unit', unit: 'weekend', shift: 0 }, '2025-12-20/2025-12-21'],
  [{ type: 'unit', unit: 'month', shift: -12 }, '2024-12'],
  [{ type: 'unit', unit: 'quarter', shift: 0 }, '2025-10/2025-12'],
  [{ type: 'unit', unit: 'half', shift: -1 }, '2025-01/2025-06'],
  [{ type: 'unit', unit: 'decade', shift: -1 }, '201X'],
  [{ type: 'unit', unit: 'century', shift: -1 }, '19XX'],
  [{ type: 'shift', unit: 'month', by: -2, grain: 'same' }, '2025-10-17'],
  [{ type: 'shift', unit: 'week', by: -2, grain: 'week' }, '2025-12-01/2025-12-07'],
  [{ type: 'cycle', cycle: { cycle: 'weekday', weekday: 3 }, pick: 'latest' }, '2025-12-17'],
  [{ type: 'cycle', cycle: { cycle: 'weekday', weekday: 3 }, pick: 'before' }, '2025-12-10'],
  [{ type: 'cycle', cycle: { cycle: 'weekday', weekday: 3 }, pick: 'next' }, '2025-12-17'],
  [{ type: 'cycle', cycle: { cycle: 'weekday', weekday: 3 }, pick: 'after' }, '2025-12-24'],
  [{ type: 'cycle', cycle: { cycle: 'month', month: 2, day: 29 }, pick: 'latest' }, '2024-02-29'],
  [{ type: 'cycle', cycle: { cycle: 'month', month: 1, day: 6 }, pick: 'nearest' }, '2026-01-06'],
  [{ type: 'cycle', cycle: { cycle: 'month', month: 1, day: 6 }, pick: 'leans-back' }, '2026-01-06'],
  [{ type: 'cycle', cycle: { cycle: 'month', month: 4, day: 6 }, pick: 'leans-ahead' }, '2026-04-06'],
  [{ type: 'cycle', cycle: { cycle: 'season', season: 'winter' }, pick: 'latest' }, '2025-12/2026-02'],
  [{ type: 'cycle', cycle: { cycle: 'holiday', holiday: 'easter' }, pick: 'before' }, '2025-04-20'],
  [{ type: 'cycle', cycle: { cycle: 'holiday', holiday: 'easter' }, pick: 'after' }, '2026-04-05'],
  [{ type: 'cycle', cycle: { cycle: 'holiday', holiday: 'thanksgiving' }, pick: 'before' }, '2025-11-27'],
  [{ type: 'cycle', cycle: { cycle: 'holiday', holiday: 'unheard-of' }, pick: 'before' }, null],
  [
    {
      type: 'within',
      cycle: { cycle: 'weekday', weekday: 1 },
      nth: -1,
      outer: { type: 'fixed', edtf: '2025-05' },
    },
    '2025-05-26',
  ],
  [
    { type: 'edge', edge: 'last', unit: 'week', count: 1, outer: { type: 'fixed', edtf: '2025-03' } },
    '2025-03-25/2025-03-31',
  ],
  [
    { type: 'edge', edge: 'first', unit: 'quarter', count: 2, outer: { type: 'fixed', edtf: '2025' } },
    '2025-01/2025-06',
  ],
  [{ type: 'about', of: { type: 'fixed', edtf: '2025-03-24' } }, '2025-03-24~'],
  [{ type: 'shift', unit: 'year', by: -9000, grain: 'same' }, null],
];

test.each(EXPRESSIONS)('%j is %s', (expression, edtf) => {
  expect(resolveExpression(expression, WEDNESDAY).edtf).toBe(edtf);
});

describe('this winter', () => {
  const winter: DateExpression = {
    type: 'cycle',
    cycle: { cycle: 'season', season: 'winter' },
    pick: 'this',
  };

  it.each([
    ['2025-10-20', '2025-12/2026-02'],
    ['2026-01-10', '2025-12/2026-02'],
    ['2026-03-10', '2025-12/2026-02'],
  ])('seen from %s is %s', (published, edtf) => {
    expect(resolveExpression(winter, published).edtf).toBe(edtf);
  });
});

describe('an expression', () => {
  it('without a day to count from only points somewhere', () => {
    expect(resolveExpression({ type: 'unit', unit: 'week', shift: 1 }, null)).toEqual({
      edtf: null,
      direction: 'future',
      readings: [],
    });
    expect(directionOf({ type: 'shift', unit: 'day', by: -3, grain: 'day' })).toBe('past');
  });

  it('is exact where every day of a long publication agrees', () => {
    expect(resolveExpression({ type: 'unit', unit: 'year', shift: -1 }, '2025-01/2025-11').edtf).toBe('2024');
  });

  it('is not counted from a publication without an end', () => {
    expect(resolveExpression({ type: 'unit', unit: 'day', shift: 0 }, '2025-12-17/..').edtf).toBeNull();
  });
});

describe('all tags of an entry', () => {
  const base = {
    evidence: { before: '', quote: 'words', after: '' },
    rule: 'any',
    direction: null,
    readings: [],
  } as const;
  const tag = (mark: string, edtf: string, more: Partial<DateTag>): DateTag => ({
    ...base,
    mark,
    kind: 'date',
    basis: 'relative',
    edtf,
    readings: [],
    ...more,
  });
  const tags: DateTag[] = [
    tag('d1', '2025-12-14', {
      anchor: { kind: 'published' },
      expression: { type: 'cycle', cycle: { cycle: 'weekday', weekday: 7 }, pick: 'before' },
    }),
    tag('d2', '2025-12-15', {
      anchor: { kind: 'date', mark: 'd1' },
      expression: { type: 'unit', unit: 'day', shift: 1 },
    }),
    tag('d3', '2025-12-16', {
      anchor: { kind: 'date', mark: 'd2' },
      expression: { type: 'unit', unit: 'day', shift: 1 },
    }),
    tag('d4', '2025-03-11', { basis: 'noted' }),
    tag('d5', '2025-03-12', {
      anchor: { kind: 'date', mark: 'd4' },
      expression: { type: 'unit', unit: 'day', shift: 1 },
    }),
  ];

  it('follow an assumed day, through chains', () => {
    expect(resolveAll(tags, '2025-12-24').map((one) => [one.mark, one.edtf])).toEqual([
      ['d1', '2025-12-21'],
      ['d2', '2025-12-22'],
      ['d3', '2025-12-23'],
      ['d4', '2025-03-11'],
      ['d5', '2025-03-12'],
    ]);
  });

  it('keep readings along a chain', () => {
    const [, , last] = resolveAll(tags, '2025-12-21/2025-12-22');
    expect(last?.edtf).toBe('2025-12-16~/2025-12-23~');
    expect(last?.readings.map((reading) => reading.published)).toEqual(['2025-12-21', '2025-12-22']);
  });
});
