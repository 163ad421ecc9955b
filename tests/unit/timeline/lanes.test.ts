import { expect, test } from 'vitest';
import { captionOf, makeLanes } from '../../../src/timeline/lanes.ts';
import { makeItem, names } from './made-items.ts';

const items = [
  makeItem('c', '2025-05-03', undefined, { venue: '', place: '', venues: [], parties: [] }),
  makeItem('b', '2025-05-02', undefined, {
    venue: 'oslo',
    parties: ['norway', 'france'],
    status: 'expected',
  }),
  makeItem('a', '2025-05-01'),
  makeItem('d', '2025-05-04', undefined, {
    venue: '',
    place: 'Lakeside',
    parties: ['norway'],
    status: 'proposed',
  }),
];
const shape = (kind: 'venue' | 'party' | 'status') =>
  makeLanes(items, kind, names).map(({ name, items: own }) => [name, own.map(({ id }) => id).join('')]);

test('lanes of venues stand in the order of their first meeting, what states none last', () => {
  expect(shape('venue')).toEqual([
    ['Geneva', 'a'],
    ['Oslo', 'b'],
    ['Lakeside', 'd'],
    ['No venue', 'c'],
  ]);
});

test('a meeting stands in the lane of each of its parties', () => {
  expect(shape('party')).toEqual([
    ['France', 'ab'],
    ['Norway', 'bd'],
    ['Nobody', 'c'],
  ]);
});

test('lanes of statuses stand in the order of how far things got', () => {
  expect(shape('status')).toEqual([
    ['Held', 'ac'],
    ['Expected', 'b'],
    ['Proposed', 'd'],
  ]);
});

test('a caption says what the lane does not', () => {
  expect(captionOf(items[2]!, 'venue')).toBe('Talks · France');
  expect(captionOf(items[2]!, 'party')).toBe('Talks · Geneva');
  expect(captionOf(makeItem('x', '2025-05-01', undefined, { who: '', when: '1 May 2025' }), 'venue')).toBe(
    'Talks · 1 May 2025',
  );
  expect(captionOf(makeItem('x', '2025-05-01', undefined, { who: '', dating: 'reported' }), 'venue')).toBe(
    'Talks',
  );
});
