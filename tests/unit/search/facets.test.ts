import { expect, test } from 'vitest';
import { makeChoices, type FacetChoice } from '../../../src/search/facets.ts';
import { EMPTY_SEARCH } from '../../../src/search/query.ts';

const words = {
  language: 'en',
  parents: { Miami: 'Florida', Florida: 'United States', Riyadh: 'Saudi Arabia' },
  statuses: ['Held', 'Expected'],
};
const shape = ({ label, count, children }: FacetChoice): unknown => [label, count, ...children.map(shape)];

test('places stand under the nearest offered place that contains them', () => {
  const counts = { venue: { Miami: 2, 'United States': 3, Riyadh: 4, Oslo: 0 } };
  expect(makeChoices('venue', counts, EMPTY_SEARCH, words).map(shape)).toEqual([
    ['Riyadh', 4],
    ['United States', 3, ['Miami', 2]],
  ]);
});

test('a month tells certain and possible apart', () => {
  const counts = { 'month-certain': { '2025-12': 2 }, 'month-possible': { '2025-12': 1, '2025-11': 5 } };
  const months = makeChoices('month', counts, EMPTY_SEARCH, words);
  expect(months.map(({ label, count, possible }) => [label, count, possible])).toEqual([
    ['November 2025', 0, 5],
    ['December 2025', 2, 1],
  ]);
  const certain = makeChoices('month', counts, { ...EMPTY_SEARCH, certain: true }, words);
  expect(certain.map(({ label, possible }) => [label, possible])).toEqual([['December 2025', 0]]);
});

test('statuses stand in the order of how far things got', () => {
  const made = makeChoices('status', { status: { Expected: 9, Held: 1 } }, EMPTY_SEARCH, words);
  expect(made.map(({ label }) => label)).toEqual(['Held', 'Expected']);
});

test('what is chosen stays to be taken away, even with nothing left behind it', () => {
  const state = { ...EMPTY_SEARCH, chosen: { ...EMPTY_SEARCH.chosen, party: ['Norway'] } };
  expect(makeChoices('party', { party: { France: 1 } }, state, words)).toMatchObject([
    { value: 'France', isChosen: false },
    { value: 'Norway', isChosen: true, count: 0 },
  ]);
});
