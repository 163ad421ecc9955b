import { parse as parseWithCore } from '@edtf-ts/core';
// @ts-expect-error the package has no types
import parseWithEdtf from 'edtf';
import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  property,
  string,
  tuple,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../scripts/convert/dates/rules.ts';
import { findDates } from '../../../scripts/convert/dates/find-dates.ts';
import { dateExpressionSchema } from '../../../src/domain/date-expression.ts';
import { addDays, boundsOf, edtfOfDays, formatEdtf, parseEdtf } from '../../../src/domain/edtf.ts';
import { resolveChain } from '../../../src/domain/resolve.ts';
import type { DateExpression } from '../../../src/domain/date-expression.ts';

const WORDS =
  'the a this last next coming past early late mid end of in on by since until from to between and about around day week weekend month quarter year decade century days weeks years ago later earlier before after Monday Tuesday Friday Sunday March May November Dec. Easter Christmas spring summer fall first second third twenty two three several few 1 2 12 25 31 32 99 1990 2025 2024-25 1990s 20th 30-day today yesterday tomorrow now recently soon year-ago third-quarter half Q3 10:30 a.m. every each was will meet said , . – - / \n \n\n ’s'.split(
    ' ',
  );
const text: Arbitrary<string> = oneof(
  string({ unit: 'grapheme', maxLength: 80 }),
  array(constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
);
const published: Arbitrary<string | null> = option(
  tuple(integer({ min: -20_000, max: 40_000 }), nat(20), constantFrom('', '~', '?', '%')).map(
    ([from, length, mark]) => {
      const first = addDays('1970-01-01', from);
      return edtfOfDays(first, addDays(first, length), mark as '~');
    },
  ),
);

describe('any text and any publication', () => {
  it('gives spans in order that slice to their words, and dates that two libraries read', () => {
    assert(
      property(text, published, (words, day) => {
        let free = 0;
        for (const date of findDates(words, day)) {
          expect(words.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(free);
          expect(date.end).toBeGreaterThan(date.start);
          free = date.end;
          expect(isSound(date.edtf)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives bounds that contain every reading, and never one reading alone', () => {
    assert(
      property(text, published, (words, day) => {
        for (const { edtf, direction, kind, readings } of findDates(words, day)) {
          expect(kind === 'date' ? (edtf === null) === (direction !== null) : direction === null).toBe(true);
          expect(readings).not.toHaveLength(1);
          const { earliest, latest } = boundsOf(edtf ?? '2000');
          for (const reading of readings) {
            const inner = boundsOf(reading.edtf);
            expect(earliest <= inner.earliest && inner.latest <= latest).toBe(true);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives expressions that survive JSON and resolve to the same again', () => {
    assert(
      property(text, published, (words, day) => {
        const dates = findDates(words, day);
        const links = dates.map((date) => ({
          expression: dateExpressionSchema.parse(
            JSON.parse(JSON.stringify(date.expression ?? { type: 'direction', direction: 'present' })),
          ) as DateExpression,
          anchor: date.anchor?.kind === 'date' ? date.anchor.index : ('published' as const),
        }));
        expect(resolveChain(links, day).map((one) => one.edtf)).toEqual(dates.map((date) => date.edtf));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the work', () => {
  it('is bounded for every rule: no pattern repeats without end', () => {
    const endless = rules.filter(({ pattern }) =>
      /(?<!\\)[*+]|\{\d+,\}/u.test(pattern.source.replaceAll(/\[[^\]]*\]/gu, 'x')),
    );
    expect(endless.map(({ name }) => name)).toEqual([]);
  });

  it('comes to an end on long runs of one kind', () => {
    for (const run of ['1', 'a1', 'the ', 'a ', ' ', '\n', '’', '-', '1-', 'March ', 'twenty-', '(']) {
      const long = `a${run.repeat(100_000 / run.length)}b`;
      expect(
        findDates(long, '2025-12-17').every((date) => long.slice(date.start, date.end) === date.text),
      ).toBe(true);
    }
  });

  it('knows every word a rule can start with', () => {
    for (const { starts } of rules) for (const start of starts) expect(start.length).toBeLessThanOrEqual(16);
  });

  it('gives every rule a name of its own and words to start from', () => {
    const names = rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, starts } of rules) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(starts.length).toBeGreaterThan(0);
    }
  });
});

/** Null, or EDTF that our own parser, `edtf` and `@edtf-ts/core` take. */
function isSound(edtf: string | null): boolean {
  if (edtf === null) return true;
  parseWithEdtf(edtf);
  return formatEdtf(parseEdtf(edtf)) === edtf && parseWithCore(edtf).success;
}
