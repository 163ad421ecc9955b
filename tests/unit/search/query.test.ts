import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conditionsOf,
  EMPTY_SEARCH,
  isEmptySearch,
  readSearch,
  writeSearch,
  type SearchState,
} from '../../../src/search/query.ts';

const values = fc
  .uniqueArray(fc.constantFrom('Saudi Arabia', 'Miami', 'Under way', 'a & b'))
  .map((all) => all.sort());
const state: fc.Arbitrary<SearchState> = fc.record({
  words: fc.string({ maxLength: 30 }).map((text) => text.trim()),
  chosen: fc.record({
    venue: values,
    month: fc.uniqueArray(fc.constantFrom('2025-12', '2026-01')).map((all) => all.sort()),
    party: values,
    status: values,
  }),
  certain: fc.boolean(),
  sort: fc.constantFrom('relevance', 'newest', 'oldest'),
});

describe('a search in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(state, (made) => {
        expect(readSearch(new URLSearchParams(`${writeSearch(made)}`))).toEqual(made);
      }),
    );
  });

  test('passes over what has no sense', () => {
    expect(readSearch(new URLSearchParams('month=soon&sort=best&venue=&certain=maybe'))).toEqual(
      EMPTY_SEARCH,
    );
  });

  test('is nothing to search for without words and choices', () => {
    expect(isEmptySearch({ ...EMPTY_SEARCH, words: '  ', sort: 'newest' })).toBe(true);
    expect(isEmptySearch({ ...EMPTY_SEARCH, chosen: { ...EMPTY_SEARCH.chosen, status: ['Held'] } })).toBe(
      false,
    );
  });
});

describe('conditions', () => {
  const chosen = { venue: ['Miami', 'Riyadh'], month: ['2025-12'], party: [], status: [] };

  test('are alternatives within a facet, and add up across facets', () => {
    expect(conditionsOf({ ...EMPTY_SEARCH, chosen })).toEqual({
      all: [
        { venue: { any: ['Miami', 'Riyadh'] } },
        { any: [{ 'month-certain': { any: ['2025-12'] } }, { 'month-possible': { any: ['2025-12'] } }] },
      ],
    });
  });

  test('take only certain months where that is wanted', () => {
    expect(conditionsOf({ ...EMPTY_SEARCH, chosen, certain: true }, 'venue')).toEqual({
      all: [{ 'month-certain': { any: ['2025-12'] } }],
    });
  });

  test('are none where nothing is chosen', () => {
    expect(conditionsOf(EMPTY_SEARCH)).toEqual({});
  });
});
