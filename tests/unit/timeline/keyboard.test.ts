import { describe, expect, test } from 'vitest';
import { stepFor } from '../../../src/timeline/keyboard.ts';
import { makeLanes } from '../../../src/timeline/lanes.ts';
import { drawWindow } from '../../../src/timeline/window.ts';
import { makeItem, names } from './made-items.ts';

const items = [
  makeItem('a', '2025-05-01'),
  makeItem('b', '2025-05-10'),
  makeItem('c', '2025-05-20'),
  makeItem('x', '2025-05-09', undefined, { venue: 'oslo' }),
  makeItem('y', '2025-05-25', undefined, { venue: 'oslo' }),
];
const drawn = drawWindow(makeLanes(items, 'venue', names), {
  window: { from: 0, to: 99_999 },
  capacity: 99,
  laneKind: 'venue',
  countWords: String,
});
const lanes = [...Map.groupBy(drawn, ({ lane }) => lane).values()];
const step = (key: string, from: string, isRtl = false) =>
  stepFor(key, drawn.find((mark) => mark.type === 'item' && mark.item.id === from)!.key, lanes, isRtl);
const at = (id: string) => ({
  type: 'mark',
  key: drawn.find((mark) => mark.type === 'item' && mark.item.id === id)!.key,
});

describe('keys', () => {
  test('go along the lane', () => {
    expect(step('ArrowRight', 'a')).toEqual(at('b'));
    expect(step('ArrowLeft', 'b')).toEqual(at('a'));
  });

  test('go along the lane the other way round where the script does', () => {
    expect(step('ArrowLeft', 'a', true)).toEqual(at('b'));
  });

  test('go to what is nearest in time in the next lane', () => {
    expect(step('ArrowDown', 'b')).toEqual(at('x'));
    expect(step('ArrowUp', 'y')).toEqual(at('c'));
    expect(step('ArrowUp', 'a')).toBeNull();
  });

  test('go to the first and the last of the lane', () => {
    expect(step('Home', 'c')).toEqual(at('a'));
    expect(step('End', 'a')).toEqual(at('c'));
  });

  test('ask for more at the end of what is on show', () => {
    expect(step('ArrowRight', 'c')).toEqual({ type: 'beyond', lane: 'geneva', direction: 1 });
  });

  test('zoom, leave, and do nothing else', () => {
    expect(step('+', 'a')).toEqual({ type: 'zoom', factor: 0.5 });
    expect(step('-', 'a')).toEqual({ type: 'zoom', factor: 2 });
    expect(step('Escape', 'a')).toEqual({ type: 'leave' });
    expect(step('q', 'a')).toBeNull();
  });
});
