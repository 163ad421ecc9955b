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
  const item = items[2]!;
  expect(captionOf(item, 'venue')).toEqual({ caption: 'Talks', more: 'France' });
  expect(captionOf(item, 'party')).toEqual({ caption: 'Talks in Geneva', more: '' });
  expect(captionOf(item, 'status')).toEqual({ caption: 'Talks in Geneva', more: 'France' });
  const alone = makeItem('x', '2025-05-01', undefined, { who: '', when: '1 May 2025' });
  expect(captionOf(alone, 'venue')).toEqual({ caption: 'Talks', more: '1 May 2025' });
  expect(captionOf({ ...alone, dating: 'reported' }, 'venue')).toEqual({ caption: 'Talks', more: '' });
});
