import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { entriesCsv } from '../../../src/exports/entries-csv.ts';
import { meetingsCsv } from '../../../src/exports/meetings-csv.ts';
import { selectRounds } from '../../../src/exports/select-rounds.ts';
import { makeFile, NASTY } from './make-file.ts';

const file = makeFile();
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const meetings = rowsOf(meetingsCsv(file));
const entries = rowsOf(entriesCsv(file));
const rowOf = (meeting: string) => meetings.find((row) => row['meeting'] === meeting);

describe('the table of meetings', () => {
  test('gives the widest days, the value, the words and what they rest on', () => {
    expect(rowOf('a-m3')).toMatchObject({
      earliest: '2025-05-10',
      latest: '2025-05-11',
      edtf: '2025-05-10/2025-05-11',
      words: '10–11 May 2025',
      basis: 'relative',
    });
  });

  test('gives no day where none is stated, and none for an open end', () => {
    expect(rowOf('a-m4')).toMatchObject({
      earliest: '',
      latest: '',
      edtf: '',
      words: '',
      direction: 'future',
    });
    expect(rowOf('a-m5')).toMatchObject({ earliest: '', latest: '2025-04-30', edtf: '../2025-04' });
  });

  test('names venue, participants, sentences and source', () => {
    expect(rowOf('a-m1')).toMatchObject({
      venue: 'Oslo',
      participants: 'Chad; Niger',
      source: 'Example Times',
      source_url: 'https://example.org/a?b=1&c=2',
    });
  });

  test('keeps a coordinate a number though it begins with a sign', () => {
    expect(rowOf('a-m1')).toMatchObject({ latitude: '59.91', longitude: '-10.75' });
  });

  test('keeps commas, quotes and signs, and lets no words run as a formula', () => {
    expect(rowOf('a-m1')?.['title']).toBe(`'${NASTY}`);
    expect(rowOf('a-m1')?.['evidence']).toBe(`'${NASTY}`);
  });

  test('has its header also where nothing is left', () => {
    expect(meetingsCsv(selectRounds(file, new Set()))).toBe(`${meetingsCsv(file).split('\r\n')[0]}\r\n`);
  });
});

describe('the table of entries', () => {
  test('says whether the day of publication is stated, inferred or unknown', () => {
    expect(entries.map(({ entry, basis, earliest }) => [entry, basis, earliest])).toEqual([
      ['a', 'stated', '2025-05-02'],
      ['b', 'inferred', '2025-05-27'],
      ['c', '', ''],
    ]);
  });
});
