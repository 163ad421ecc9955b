import { expect, test } from 'vitest';
import { countOf } from '../../../src/domain/edtf/days.ts';
import { frameStory, makeTicks } from '../../../src/timeline/ticks.ts';

const window = (from: string, to: string) => ({ from: countOf(from), to: countOf(to) });

test('ticks are first days of months, and the first of them and every January say the year', () => {
  const ticks = makeTicks(window('2024-11-10', '2025-02-20'), 12, 'en');
  expect(ticks.map(({ label, year }) => `${label} ${year}`.trim())).toEqual(['Dec 2024', 'Jan 2025', 'Feb']);
  expect(ticks[1]?.day).toBe(countOf('2025-01-01'));
});

test('there are never more of them than wanted', () => {
  for (const to of ['2025-03-01', '2026-12-31', '2040-01-01', '2400-01-01', '9000-01-01']) {
    expect(makeTicks(window('2025-01-01', to), 12, 'en').length).toBeLessThanOrEqual(12);
  }
});

test('over many years ticks are years', () => {
  expect(makeTicks(window('2000-01-01', '2020-01-01'), 12, 'en').map(({ label }) => label)).toContain('2010');
});

test('a story is framed with room on both sides, more after it for its last caption', () => {
  const story = window('2025-01-01', '2025-12-31');
  const frame = frameStory(story);
  expect(frame.from).toBeLessThan(story.from);
  expect(frame.to - story.to).toBeGreaterThan(story.from - frame.from);
});
