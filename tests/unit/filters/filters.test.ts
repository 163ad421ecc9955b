import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/edtf.ts';
import {
  countValues,
  isFiltered,
  NO_FILTERS,
  passes,
  readFilters,
  writeFilters,
  type Facts,
  type Filters,
} from '../../../src/filters/filters.ts';

const day = fc.nat(4000).map((days) => addDays('2020-01-01', days));
const ids = fc
  .uniqueArray(fc.constantFrom('riyadh', 'saudi-arabia', 'miami', 'under-way', 'territory', '000_a.b'))
  .map((all) => all.sort());
const isReversed = ({ from, to }: Filters): boolean => from !== null && to !== null && from > to;
const filters: fc.Arbitrary<Filters> = fc
  .record({
    venues: ids,
    parties: ids,
    statuses: ids,
    issues: ids,
    certain: fc.boolean(),
    from: fc.option(day),
    to: fc.option(day),
    fresh: fc.boolean(),
  })
  .map((made) => (isReversed(made) ? Object.assign(made, { from: made.to, to: made.from }) : made));

describe('filters in the address', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(filters, (made) => {
        expect(readFilters(writeFilters(made, new URLSearchParams()))).toEqual(made);
      }),
    );
  });

  test('leave the rest of the query alone', () => {
    const query = writeFilters(
      { ...NO_FILTERS, venues: ['miami'] },
      new URLSearchParams('lanes=party&venue=oslo&x=1'),
    );
    expect(query.toString()).toBe('lanes=party&x=1&venue=miami');
    expect(writeFilters(NO_FILTERS, query).toString()).toBe('lanes=party&x=1');
  });

  test('never fail, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readFilters(new URLSearchParams(text));
        expect(readFilters(writeFilters(read, new URLSearchParams()))).toEqual(read);
      }),
    );
  });

  test.each([
    ['from=2025-02-30', 'from', null],
    ['from=soon', 'from', null],
    ['from=2025-05-02&to=2025-05-01', 'from', '2025-05-01'],
    ['venue=%3Cb%3E&venue=miami&venue=miami', 'venues', ['miami']],
    ['certain=yes', 'certain', false],
  ] as const)('%s gives %s %j', (query, key, value) => {
    expect(readFilters(new URLSearchParams(query))[key]).toEqual(value);
  });

  test('tell whether there are any', () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, fresh: true })).toBe(true);
  });
});

const meeting: Facts = {
  id: 'a-m1',
  venues: ['riyadh', 'saudi-arabia'],
  parties: ['russia', 'united-states'],
  status: 'expected',
  issues: ['territory'],
  certain: false,
  earliest: '2025-12-20',
  latest: '2025-12-21',
};
const never = (): boolean => false;

describe('a meeting passes', () => {
  test.each<[string, Partial<Filters>, boolean]>([
    ['without any filter', {}, true],
    ['by its place', { venues: ['riyadh'] }, true],
    ['by the place that contains it', { venues: ['saudi-arabia'] }, true],
    ['not by another place', { venues: ['miami'] }, false],
    ['by one of several places', { venues: ['miami', 'riyadh'] }, true],
    [
      'by every kind of filter together',
      { venues: ['riyadh'], parties: ['russia'], statuses: ['expected'], issues: ['territory'] },
      true,
    ],
    ['not where one kind fails', { venues: ['riyadh'], statuses: ['held'] }, false],
    ['not "certain only"', { certain: true }, false],
    ['in a period that touches its days', { from: '2025-12-21', to: '2026-01-31' }, true],
    ['not in a period after them', { from: '2025-12-22' }, false],
    ['not in a period before them', { to: '2025-12-19' }, false],
    ['not where only what is new is wanted', { fresh: true }, false],
  ])('%s', (_, wanted, expected) => {
    expect(passes(meeting, { ...NO_FILTERS, ...wanted }, never)).toBe(expected);
  });

  test('in no period when it states no date', () => {
    const undated = { ...meeting, earliest: '', latest: '' };
    expect(passes(undated, NO_FILTERS, never)).toBe(true);
    expect(passes(undated, { ...NO_FILTERS, to: '2030-01-01' }, never)).toBe(false);
  });

  test('when it is new and that is wanted', () => {
    expect(passes(meeting, { ...NO_FILTERS, fresh: true }, (id) => id === 'a-m1')).toBe(true);
  });
});

test('counts of a facet tell what choosing in it would leave', () => {
  const other = { ...meeting, id: 'a-m2', venues: ['miami'], status: 'held' };
  const wanted = { ...NO_FILTERS, venues: ['miami'] };
  expect(Object.fromEntries(countValues([meeting, other], wanted, never, 'venues'))).toEqual({
    riyadh: 1,
    'saudi-arabia': 1,
    miami: 1,
  });
  expect(Object.fromEntries(countValues([meeting, other], wanted, never, 'statuses'))).toEqual({ held: 1 });
});
