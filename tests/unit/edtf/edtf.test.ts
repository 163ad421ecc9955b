import { parse as parseWithCore } from '@edtf-ts/core';
// @ts-expect-error the package has no types
import parseWithEdtf from 'edtf';
import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  EdtfError,
  addDays,
  boundsOf,
  certainlyIn,
  compareEdtf,
  datetimeOf,
  daysBetween,
  edtfOfDays,
  formatEdtf,
  isEdtf,
  parseEdtf,
  possiblyIn,
  weekOf,
  weekdayOf,
  wordsOf,
  wordsOfQuote,
  wordsOfUndated,
} from '../../../src/domain/edtf.ts';

const VALUES: [value: string, earliest: string, latest: string, words: string, datetime: string | null][] = [
  ['2025-12-20', '2025-12-20', '2025-12-20', '20 December 2025', '2025-12-20'],
  ['2025-03-24~', '2025-03-24', '2025-03-24', 'about 24 March 2025', '2025-03-24'],
  ['2025-12-30?', '2025-12-30', '2025-12-30', '30 December 2025 (uncertain)', '2025-12-30'],
  ['2025-12-30%', '2025-12-30', '2025-12-30', 'about 30 December 2025 (uncertain)', '2025-12-30'],
  ['2025-11', '2025-11-01', '2025-11-30', 'November 2025', '2025-11'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024', '2024-02'],
  ['2025', '2025-01-01', '2025-12-31', '2025', '2025'],
  ['2025~', '2025-01-01', '2025-12-31', 'about 2025', '2025'],
  ['199X', '1990-01-01', '1999-12-31', 'the 1990s', null],
  ['19XX', '1900-01-01', '1999-12-31', 'the 20th century', null],
  ['2025-XX', '2025-01-01', '2025-12-31', 'a day in 2025', '2025'],
  ['2025-12-XX', '2025-12-01', '2025-12-31', 'a day in December 2025', '2025-12'],
  ['2025-12-14/2025-12-15', '2025-12-14', '2025-12-15', '14–15 December 2025', null],
  ['2025-12-15/2025-12-21', '2025-12-15', '2025-12-21', '15–21 December 2025', '2025-W51'],
  ['2025-12-08~/2025-12-21~', '2025-12-08', '2025-12-21', 'between 8 and 21 December 2025', null],
  [
    '2025-12-27?/2026-01-02?',
    '2025-12-27',
    '2026-01-02',
    '27 December 2025 – 2 January 2026 (uncertain)',
    null,
  ],
  ['2025-11/2026-01', '2025-11-01', '2026-01-31', 'November 2025 – January 2026', null],
  ['2025-03/2025-05', '2025-03-01', '2025-05-31', 'March–May 2025', null],
  ['2025-02-27/2025-03-02', '2025-02-27', '2025-03-02', '27 February – 2 March 2025', null],
  ['1990/1993', '1990-01-01', '1993-12-31', '1990–1993', null],
  ['2025-12-20/..', '2025-12-20', '9999-12-31', 'from 20 December 2025', null],
  ['../2025-12', '0000-01-01', '2025-12-31', 'until December 2025', null],
];

describe('EDTF values', () => {
  test.each(VALUES)('%s covers %s to %s', (value, earliest, latest, words, datetime) => {
    expect(boundsOf(value)).toEqual({ earliest, latest });
    expect(wordsOf(value)).toBe(words);
    expect(datetimeOf(value)).toBe(datetime);
    expect(formatEdtf(parseEdtf(value))).toBe(value);
  });

  test.each(VALUES)('%s is EDTF to two other libraries', (value) => {
    expect(parseWithCore(value).success).toBe(true);
    expect(() => parseWithEdtf(value)).not.toThrow();
  });

  test.each([
    ['20.12.2025', 'write year-month-day, such as 2025-12-20'],
    ['2025-13', 'check the month and the day'],
    ['2025-02-29', 'check the month and the day'],
    ['2025-21', 'give its months, such as 2025-03/2025-05'],
    ['2025-12-20T10:00:00Z', 'give the day alone, such as 2025-12-20'],
    ['[2025-12-08..2025-12-21]', 'give an interval, such as 2025-12-08/2025-12-21'],
    ['2025-12-21/2025-12-08', 'write the earlier end first'],
    ['~2025-12', 'put ~ or ? at the end, such as 2025-03-24~'],
    ['Y20255', 'write four digits, such as 2025'],
    ['199X~', 'give an interval, such as 1990~/1999~'],
    ['2025-XX-12', 'write a day, month, year or interval'],
    ['../..', 'write a day, month, year or interval'],
    ['', 'write a day, month, year or interval'],
    ['soon', 'write a day, month, year or interval'],
  ])('refuses %j and says: %s', (value, instead) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => parseEdtf(value)).toThrow(EdtfError);
    expect(() => parseEdtf(value)).toThrow(instead);
    expect(() => parseEdtf(value)).toThrow(`"${value}"`);
  });

  it.each([
    ['2025', 'late 2025', 'late 2025'],
    ['2025', 'late in the year', 'late 2025'],
    ['2025-03', 'in early March', 'early March 2025'],
    ['2025-12', 'mid-December', 'mid-December 2025'],
    ['199X', 'the late 1990s', 'the late 1990s'],
    ['20XX', 'the early 21st century', 'the early 21st century'],
    ['2025-11', 'the end of November', 'the end of November 2025'],
    ['2025-11', 'the beginning of this month', 'the start of November 2025'],
    ['2025-11', 'November', 'November 2025'],
    ['2025', 'earlier this year', '2025'],
    ['2025-11-30', 'late on 30 November', '30 November 2025'],
    ['2025-12-15/2025-12-21', 'late this week', '15–21 December 2025'],
    ['1990~', 'the late 1990s or so', 'about 1990'],
  ])('tells the part of %s that "%s" names', (value, quote, words) => {
    expect(wordsOfQuote(value, quote)).toBe(words);
  });

  it('says of what has no date when it was reported', () => {
    expect(wordsOfUndated('2025-03-11/2025-03-17')).toBe('date not stated; reported 11–17 March 2025');
    expect(wordsOfUndated(null)).toBe('date not stated');
  });

  it('names months in the language asked for', () => {
    expect(wordsOf('2025-11', 'fr')).toBe('novembre 2025');
  });
});

describe('order', () => {
  test.each([
    ['2025-12-20', '2025-12-21', -1],
    ['2025-12', '2025-11-30', 1],
    ['2025-12', '2025-12-01/2025-12-31', 0],
    ['2025-12', '2025-12-20', null],
    ['2025-12-08~/2025-12-21~', '2025-12-14/2025-12-15', null],
  ] as const)('of %s and %s is %s', (one, other, order) => {
    expect(compareEdtf(one, other)).toBe(order);
  });

  test.each([
    ['2025-12-20', '2025-12', true, true],
    ['2025-12-08~/2025-12-21~', '2025-12', true, true],
    ['2025-11-30/2025-12-02', '2025-12', false, true],
    ['2025-12-30?', '2025-12', false, true],
    ['2025-03-28~', '2025-03', false, true],
    ['2025-03-15~', '2025-03', true, true],
    ['2025-03-24~', '2025', true, true],
    ['2025', '2025-12', false, true],
    ['2025-11', '2025-12', false, false],
  ])('%s in %s: certainly %s, possibly %s', (value, bucket, certain, possible) => {
    expect(certainlyIn(value, bucket)).toBe(certain);
    expect(possiblyIn(value, bucket)).toBe(possible);
  });
});

describe('days', () => {
  it('counts over leap days, years and centuries', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2000-01-01', '2025-12-20')).toBe(9485);
    expect(weekdayOf('2025-12-17')).toBe(3);
    expect(weekOf('2024-12-30')).toBe('2025-W01');
  });

  it('agrees with the calendar of the runtime on every day', () => {
    assert(
      property(integer({ min: -700_000, max: 2_900_000 }), (count) => {
        const iso = new Date(count * 86_400_000).toISOString().slice(0, 10);
        expect(addDays('1970-01-01', count)).toBe(iso);
        expect(daysBetween('1970-01-01', iso)).toBe(count);
        expect(weekdayOf(iso) % 7).toBe(new Date(count * 86_400_000).getUTCDay());
      }),
    );
  });

  it('gives back the days an interval was made of', () => {
    const day = nat(3_200_000);
    assert(
      property(day, nat(40_000), constantFrom('', '~', '?', '%'), (from, length, qualifier) => {
        const earliest = addDays('1000-01-01', from);
        const latest = addDays(earliest, length);
        const value = edtfOfDays(earliest, latest, qualifier as '~');
        expect(boundsOf(value)).toEqual({ earliest, latest });
        expect(formatEdtf(parseEdtf(value))).toBe(value);
        expect(parseWithCore(value).success).toBe(true);
      }),
    );
  });
});
