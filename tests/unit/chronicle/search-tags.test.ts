import { describe, expect, test } from 'vitest';
import { searchTagsOf, type SearchTags } from '../../../src/corpus/search-tags.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeEntry, makeMeeting, makeRegister, quoted } from './make-entry.ts';

const register = makeRegister([['norway'], ['oslo', 'norway']], ['chad']);
const valuesOf = ({ filters }: SearchTags, wanted: string): string[] =>
  filters.filter(({ name }) => name === wanted).map(({ value }) => value);

const tags = searchTagsOf(
  makeEntry('a', '2025-12-30?/2026-01-02?', {
    meetings: [
      makeMeeting('2025-12-14/2025-12-15', { venue: 'oslo', venueName: 'Oslo' }),
      makeMeeting('2025-11~', { id: 'm2', venueName: 'Naivasha', status: 'proposed' }),
    ],
    parties: [{ party: 'chad', role: 'named', mentions: 1, evidence: quoted('Chad') }],
  }),
  register,
  en,
);

describe('the search index', () => {
  test('finds an entry under every place that contains its venues, and under places without a page', () => {
    expect(valuesOf(tags, 'venue')).toEqual(['Naivasha', 'Norway', 'Oslo']);
  });

  test('is told the words readers see', () => {
    expect(valuesOf(tags, 'party')).toEqual(['Chad']);
    expect(valuesOf(tags, 'status')).toEqual(['Held', 'Proposed']);
  });

  test('parts months and years that are certain from those that are possible', () => {
    expect(valuesOf(tags, 'month-certain')).toEqual(['2025-12']);
    expect(valuesOf(tags, 'month-possible')).toEqual(['2025-11', '2026-01']);
    expect(valuesOf(tags, 'year-certain')).toEqual(['2025']);
    expect(valuesOf(tags, 'year-possible')).toEqual(['2026']);
  });

  test('sorts by the first day an entry may have come out on, and leaves out what has none', () => {
    expect(tags.sort).toBe('2025-12-30');
    expect(searchTagsOf(makeEntry('b', null), register, en).sort).toBeNull();
  });
});
