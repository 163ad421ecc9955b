import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentParts, joinParts, partChronology } from '../../../src/domain/chronicle-parts.ts';
import { buildChronicle, type Chronology } from '../../../src/domain/chronicle.ts';
import { addDays, edtfOfDays } from '../../../src/domain/edtf.ts';
import { NO_NAMES, tellOf } from './make-entry.ts';

function order(days: readonly (string | null)[]): Chronology {
  const entries = days.map((edtf, index) => tellOf(`e${index}`, edtf));
  return buildChronicle(entries, NO_NAMES).chronology;
}

/** So many days of a month. */
function daysOf(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(`${month}-01`, index));
}

const limits = { whole: 10, most: 5 };
const describeParts = (days: readonly (string | null)[]): string[] =>
  partChronology(order(days), limits).map(({ key, chronology }) => `${key}: ${chronology.rounds.length}`);

describe('a list that is too long for one page', () => {
  test('stays whole as long as it is short enough', () => {
    expect(partChronology(order(daysOf('2025-03', 10)), limits)).toEqual([]);
  });

  test('is cut into years, halves, quarters and months, as wide as a page can hold', () => {
    const days = ['2023-05-01', '2023-11-01', ...daysOf('2024-02', 3), ...daysOf('2024-11', 4)];
    const busy = [...daysOf('2025-01', 4), ...daysOf('2025-02', 5), '2025-04-01', '2025-08-01'];
    expect(describeParts([...days, ...busy, null])).toEqual([
      '2023: 2',
      '2024-h1: 3',
      '2024-h2: 4',
      '2025-01: 4',
      '2025-02: 5',
      '2025-q2: 1',
      '2025-h2: 1',
      'undated: 1',
    ]);
  });

  test('has a month on several pages where one cannot hold it, first things first', () => {
    const parts = partChronology(order(daysOf('2025-03', 12)), limits);
    expect(parts.map(({ key }) => key)).toEqual(['2025-03', '2025-03-2', '2025-03-3']);
    expect(parts[1]!.chronology.rounds[0]!.edtf).toBe('2025-03-06');
  });

  test('is not cut within a step, since what is in it has no order', () => {
    const same = Array.from({ length: 12 }, () => '2025-03-04');
    expect(describeParts(same)).toEqual(['2025-03: 12']);
  });

  test('shows first what reaches up to the latest article, with what fits beside it', () => {
    const parts = partChronology(
      order([...daysOf('2023-05', 5), ...daysOf('2024-05', 3), '2025-01-02', ...daysOf('2031-01', 3)]),
      limits,
    );
    expect(currentParts(parts, '2025-02-01', limits).map(({ key }) => key)).toEqual(['2024', '2025']);
    expect(currentParts(parts, null, limits).map(({ key }) => key)).toEqual(['2025', '2031']);
  });

  test('loses nothing, keeps the order, and gives each part an address of its own', () => {
    const day = tuple(integer({ min: 0, max: 900 }), constantFrom(0, 1, 3, 40, 400));
    assert(
      property(array(day, { minLength: 11, maxLength: 60 }), (spans) => {
        const chronology = order(
          spans.map(([from, length]) =>
            edtfOfDays(addDays('2024-01-01', from), addDays('2024-01-01', from + length)),
          ),
        );
        const parts = partChronology(chronology, limits);
        expect(joinParts(parts).rounds.map(({ id }) => id)).toEqual(chronology.rounds.map(({ id }) => id));
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      }),
      { numRuns: 200 },
    );
  });
});
