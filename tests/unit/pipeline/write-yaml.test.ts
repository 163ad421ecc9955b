import { anything, assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { writeYaml } from '../../../src/domain/write-yaml.ts';

/** What the library writes in the style of front matter. */
function writeWithLibrary(object: object): string {
  return new Document(object, { version: '1.2', aliasDuplicateObjects: false }).toString({
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedAsJSON: true,
    doubleQuotedMinMultiLineLength: Infinity,
    lineWidth: 0,
  });
}

test.each([
  { texts: { plain: 'a', empty: '', quoted: '"no"', lines: 'a\nb\tc', slash: '\\', odd: '- [x]: {y} # z' } },
  { numbers: [0, -0.5, 1e21, 12], others: [true, false, null] },
  { nothing: [], none: {}, left: undefined, lists: [[], [1, ['a']], {}] },
  { deep: [{ a: 1, b: { c: [{ d: 'e' }, { f: [] }] } }, { g: null }] },
])('front matter is laid out as the library lays it out: %j', (object) => {
  expect(writeYaml(object)).toBe(writeWithLibrary(object));
});

test('front matter reads back as what was written, whatever texts, lists and objects it holds', () => {
  const values = anything({
    key: string({ unit: 'grapheme-ascii', minLength: 1 }).map(plainKey),
    maxDepth: 4,
  });
  assert(
    property(values, (value) => {
      const object = JSON.parse(JSON.stringify({ value: value ?? null })) as object;
      expect(parse(writeYaml(object))).toEqual(object);
    }),
  );
});

function plainKey(text: string): string {
  return `k${text.replaceAll(/\W/gu, '')}`;
}
