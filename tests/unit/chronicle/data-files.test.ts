import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { chronicleJson } from '../../../src/data-files/chronicle-json.ts';
import { entriesCsv, meetingsCsv } from '../../../src/data-files/tables.ts';
import { buildChronicle } from '../../../src/domain/chronicle.ts';
import { makeEntry, makeMeeting, makeRegister, quoted } from './make-entry.ts';

const register = makeRegister([['oslo']], ['chad']);
const entry = makeEntry('a', '2025-05-02', {
  title: '=SUM(A1), "quoted"\nand broken',
  meetings: [
    makeMeeting('2025-04~', {
      venue: 'oslo',
      venueName: 'Oslo',
      participants: ['chad'],
      evidence: [{ before: 'They ', quote: 'met', after: ' in Oslo.' }, quoted('Then they left.')],
    }),
  ],
});
const chronicle = buildChronicle([entry], register);
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

describe('the table of meetings', () => {
  const [row] = rowsOf(meetingsCsv(chronicle));

  test('gives the widest days, the value and the words', () => {
    expect(row).toMatchObject({
      earliest: '2025-04-01',
      latest: '2025-04-30',
      edtf: '2025-04~',
      words: 'about April 2025',
    });
  });

  test('names venue, participants and the sentences it comes from', () => {
    expect(row).toMatchObject({
      venue: 'Oslo',
      participants: 'Chad',
      evidence: 'They met in Oslo. … Then they left.',
    });
  });
});

describe('the table of entries', () => {
  test('keeps commas, quotes and line breaks, and lets no title run as a formula', () => {
    expect(rowsOf(entriesCsv(chronicle))[0]?.['entry_title']).toBe(`'${entry.title}`);
  });
});

describe('the JSON document', () => {
  test('holds entries and rounds with their days', () => {
    const site = { title: 'T', description: 'D', language: 'en' };
    const document = JSON.parse(chronicleJson(chronicle, site));
    expect(document.entries[0].title).toBe(entry.title);
    expect(document.rounds[0]).toMatchObject({
      id: 'a-m1',
      earliest: '2025-04-01',
      words: 'about April 2025',
    });
  });
});
