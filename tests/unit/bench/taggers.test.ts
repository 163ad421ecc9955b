import { expect, test } from 'vitest';
import { measureDateQuality, measureVenueQuality } from '../../../scripts/bench/taggers/measure-taggers.ts';
import { project } from '../venues/project-register.ts';

test('labelled dates are scored for every tagger, out of a hundred', () => {
  const text = 'The delegations met on 12 March 2004 in Oslo.';
  const date = { start: 23, end: 36, text: '12 March 2004', value: '2004-03-12' };
  const measures = measureDateQuality([{ id: 'a', published: '2004-03-14', text, dates: [date] }]);
  const own = measures.filter(({ tool }) => tool === 'Parley');
  expect(own.map(({ values }) => values)).toEqual([[100], [100]]);
  expect(new Set(measures.map(({ tool }) => tool)).size).toBeGreaterThan(1);
});

test('labelled venues are scored, out of a hundred', () => {
  const text = 'The delegations of Norway and Iran held talks in Geneva on Friday.';
  const start = text.indexOf('Geneva');
  const gold = [{ id: 'a', text, venues: [{ start, end: start + 6, surface: 'Geneva' }] }];
  const own = measureVenueQuality(gold, project.register).filter(({ tool }) => tool === 'Parley');
  expect(own.map(({ what, values: [value] }) => [what, value])).toEqual([
    ['venues, precision', 100],
    ['venues, recall', 100],
    ['venues, F1', 100],
  ]);
});
