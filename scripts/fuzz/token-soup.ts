import { array, constantFrom, integer, oneof, record, string, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { tokens } from './tokens.ts';

const glue = constantFrom(
  '',
  '',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  'a',
  'word ',
  '.',
  '. ',
);
const word = constantFrom(
  'talks',
  'Kyiv',
  'the',
  'on',
  'import',
  'export',
  'a',
  'I',
  '1',
  '30',
  'x_y',
  'AT&T',
  'U.S.',
);
const token = oneof(
  { weight: 6, arbitrary: constantFrom(...tokens) },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 4 }) },
);

/** An article of signs and words in any order. */
export const tokenSoup: Arbitrary<string> = array(tuple(token, glue), { minLength: 1, maxLength: 40 }).map(
  (pairs) => pairs.flat().join(''),
);

/** A case to try: an article, its format, and where marks go, as parts of its length. */
export interface SoupCase {
  readonly source: string;
  readonly format: 'txt' | 'md';
  readonly marks: readonly (readonly [number, number])[];
}

const place = integer({ min: 0, max: 1000 });

export const soupCase: Arbitrary<SoupCase> = record({
  source: tokenSoup,
  format: constantFrom('txt' as const, 'md' as const),
  marks: array(tuple(place, place), { maxLength: 4 }),
});
