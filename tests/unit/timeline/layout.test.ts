import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '../../../src/domain/edtf/days.ts';
import { extentOf, packRows, positionOf } from '../../../src/timeline/layout.ts';
import { makeLanes } from '../../../src/timeline/lanes.ts';
import { drawWindow } from '../../../src/timeline/window.ts';
import { makeItem, names } from './made-items.ts';

const window = { from: 20_000, to: 20_099 };
const measures = { width: 1000, character: 7, gap: 10 };

test('a day takes up all of itself', () => {
  expect(positionOf(20_000, window)).toBe(0);
  expect(extentOf({ from: 20_000, to: 20_000 }, window)).toEqual({ start: 0, width: 0.01 });
  expect(extentOf({ from: 20_099, to: 20_099 }, window).start).toBeCloseTo(0.99);
});

test('a span is cut at the edges of the window', () => {
  expect(extentOf({ from: 19_000, to: 20_049 }, window)).toEqual({ start: 0, width: 0.5 });
});

test('a caption without room after its mark stands before it', () => {
  const lanes = makeLanes(
    [makeItem('late', isoOf(20_098)), makeItem('early', isoOf(20_001))],
    'venue',
    names,
  );
  const drawn = drawWindow(lanes, { window, capacity: 9, laneKind: 'venue', countWords: String });
  expect(packRows(drawn, window, measures).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
});

test('a caption that fits on neither side is cut to its first words', () => {
  const lanes = makeLanes([makeItem('one', isoOf(20_060))], 'venue', names);
  const drawn = drawWindow(lanes, { window, capacity: 9, laneKind: 'venue', countWords: String });
  const long = drawn.map((each) => ({ ...each, caption: 'Talks', more: 'x'.repeat(120) }));
  expect(packRows(long, window, measures).map(({ isShort }) => isShort)).toEqual([true]);
  expect(packRows(drawn, window, measures).map(({ isShort }) => isShort)).toEqual([false]);
});

test('nothing in a row meets anything else in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(20)), { minLength: 1, maxLength: 40 }), (made) => {
      const items = made.map(([from, days], index) =>
        makeItem(`i${index}`, isoOf(20_000 + from), isoOf(20_000 + from + days)),
      );
      const drawn = drawWindow(makeLanes(items, 'venue', names), {
        window,
        capacity: 99,
        laneKind: 'venue',
        countWords: String,
      });
      const placed = packRows(drawn, window, measures);
      for (const a of placed) {
        for (const b of placed) {
          if (a === b || a.row !== b.row) continue;
          const [one, other] = [extentOf(a.drawn.span, window), extentOf(b.drawn.span, window)];
          const isApart =
            one.start + one.width <= other.start + 1e-9 || other.start + other.width <= one.start + 1e-9;
          expect(isApart).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});
