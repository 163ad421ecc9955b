import { expect, test } from 'vitest';
import { countOf } from '../../../src/domain/edtf/days.ts';
import type { TimelineData } from '../../../src/timeline/data.ts';
import {
  drawPicture,
  NARROW,
  onceIfSame,
  pairMarks,
  pairTicks,
  WIDE,
} from '../../../src/timeline/picture.ts';
import { makeItem, names } from './made-items.ts';

const frame = { from: countOf('2025-01-01'), to: countOf('2025-12-31') };
const data = {
  language: 'en',
  names,
  words: { cluster: { one: '{count} meeting', other: '{count} meetings' } },
  items: [
    makeItem('spring', '2025-03-01', '2025-03-20'),
    makeItem('summer', '2025-07-01'),
    makeItem('oslo', '2025-11-20', '2025-12-30', { venue: 'oslo' }),
  ],
} as unknown as TimelineData;
const wide = drawPicture(data, 'venue', frame, WIDE);
const narrow = drawPicture(data, 'venue', frame, NARROW);

test('both shapes of a picture have the same marks in the same lanes, each beside its other shape', () => {
  for (const [index, lane] of narrow.lanes.entries()) {
    const pairs = pairMarks(wide.lanes[index]!, lane);
    expect(pairs.map((pair) => pair.wide.drawn.key)).toEqual(pairs.map((pair) => pair.narrow.drawn.key));
    expect(pairs).toHaveLength(wide.lanes[index]!.marks.length);
  }
});

test('what is the same in both shapes of a mark stands once, else once for each', () => {
  const [pair] = pairMarks(wide.lanes[0]!, narrow.lanes[0]!);
  expect(onceIfSame(pair!.wide, pair!.narrow, ({ possible }) => ({ at: possible.start }))).toEqual([
    { at: pair!.wide.possible.start },
  ]);
  expect(onceIfSame(pair!.wide, pair!.narrow, ({ top }) => ({ top }))).toEqual([
    { top: pair!.wide.top, on: 'on-wide' },
    { top: pair!.narrow.top, on: 'on-narrow' },
  ]);
});

test.each([
  ['on-wide', wide],
  ['on-narrow', narrow],
])('without the ticks of the other shape alone the ticks are those of the %s one', (own, picture) => {
  const shown = pairTicks(wide, narrow).filter(({ on }) => on === undefined || on === own);
  expect(shown.map(({ tick }) => tick.at).toSorted()).toEqual(picture.ticks.map(({ at }) => at).toSorted());
});
