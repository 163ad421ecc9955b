import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, isoOf } from '../../../src/domain/edtf/days.ts';
import { makeLanes } from '../../../src/timeline/lanes.ts';
import { drawWindow, type Drawn } from '../../../src/timeline/window.ts';
import { makeItem, names } from './made-items.ts';

const start = countOf('2025-01-01');
const options = (from: number, to: number, capacity: number) => ({
  window: { from, to },
  capacity,
  laneKind: 'venue' as const,
  countWords: (count: number) => `${count} meetings`,
});
const idsOf = (drawn: Drawn) => (drawn.type === 'item' ? [drawn.item.id] : drawn.items.map(({ id }) => id));

describe('what is drawn of a window', () => {
  const items = Array.from({ length: 50 }, (_, index) => makeItem(`i${index}`, isoOf(start + index * 3)));
  const lanes = makeLanes(items, 'venue', names);

  test('is every meeting in it, one by one, while there is room', () => {
    const drawn = drawWindow(lanes, options(start, start + 29, 75));
    expect(drawn.map(({ type }) => type)).toEqual(Array(10).fill('item'));
    expect(drawn.flatMap(idsOf)).toEqual(items.slice(0, 10).map(({ id }) => id));
  });

  test('is put together where there is not, with the number in words', () => {
    const drawn = drawWindow(lanes, options(start, start + 150, 10));
    expect(drawn.length).toBeLessThanOrEqual(10);
    expect(
      drawn.some((each) => each.type === 'cluster' && each.caption === `${each.items.length} meetings`),
    ).toBe(true);
  });

  test('keeps its clusters while the window moves a little', () => {
    const [before = [], after = []] = [start, start + 1].map((from) =>
      drawWindow(lanes, options(from, from + 100, 10)).map(({ key }) => key),
    );
    expect(after.filter((key) => before.includes(key)).length).toBeGreaterThan(before.length / 2);
  });
});

test('every meeting of a window is drawn exactly once in each of its lanes, within the capacity', () => {
  const item = fc.tuple(fc.nat(2000), fc.nat(60), fc.constantFrom('geneva', 'oslo', ''));
  fc.assert(
    fc.property(
      fc.array(item, { maxLength: 200 }),
      fc.nat(2000),
      fc.integer({ min: 7, max: 900 }),
      (made, from, days) => {
        const items = made.map(([first, length, venue], index) =>
          makeItem(`i${index}`, isoOf(start + first), isoOf(start + first + length), { venue, place: venue }),
        );
        const window = { from: start + from, to: start + from + days };
        const drawn = drawWindow(makeLanes(items, 'venue', names), options(window.from, window.to, 20));
        const seen = items.filter(({ possible }) => possible.from <= window.to && possible.to >= window.from);
        expect(drawn.flatMap(idsOf).sort()).toEqual(seen.map(({ id }) => id).sort());
        expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(20);
      },
    ),
    { numRuns: 200 },
  );
});
