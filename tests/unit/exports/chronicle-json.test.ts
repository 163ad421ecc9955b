import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { chronicleFileSchema } from '../../../src/domain/chronicle-file.ts';
import { chronicleJson } from '../../../src/exports/chronicle-json.ts';
import { chronicleSchemaJson } from '../../../src/exports/chronicle-schema.ts';
import { selectRounds } from '../../../src/exports/select-rounds.ts';
import { makeFile } from './make-file.ts';

const file = makeFile();
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));
const validate = ajv.compile(JSON.parse(chronicleSchemaJson()));
const findingsOf = (document: unknown): unknown => (validate(document) ? [] : validate.errors);

describe('chronicle.json', () => {
  const document = JSON.parse(chronicleJson(file));

  test('is what its JSON Schema says, to an independent validator', () => {
    expect(findingsOf(document)).toEqual([]);
  });

  test('is what the site’s own schema says', () => {
    expect(chronicleFileSchema.parse(document)).toEqual(document);
  });

  test('is refused where a field is missing, unknown or of another kind', () => {
    const [first] = document.rounds;
    const { edtf: _, ...undated } = first;
    for (const round of [undated, { ...first, day: '2025-05-01' }, { ...first, status: 'perhaps' }]) {
      expect(findingsOf({ ...document, rounds: [round] })).not.toEqual([]);
    }
  });

  test('keeps no form of the words that only the resolver reads', () => {
    expect(JSON.stringify(document)).not.toContain('"expression"');
  });

  test('says when it was last heard of', () => {
    expect(document.asKnownOn).toBe('2025-05-27?/2025-06-02?');
  });

  test('tells the very days of a meeting from days among which it fell', () => {
    const exact = Object.fromEntries(
      file.rounds.filter(({ edtf }) => edtf !== null).map((round) => [round.edtf, round.exact]),
    );
    expect(exact).toMatchObject({
      '2025-05-01': true,
      '2025-05-03/2025-05-04': true,
      '2025-05-10/2025-05-11': false,
      '2025-03-24~': false,
      '2025-11': false,
    });
  });
});

describe('a part of the chronicle', () => {
  const part = selectRounds(file, new Set(['a-m1']));

  test('holds the rounds that were asked for, with their entries, venues and parties alone', () => {
    expect(part.rounds.map(({ id }) => id)).toEqual(['a-m1']);
    expect(part.entries.map(({ id, meetings }) => [id, meetings.length])).toEqual([['a', 1]]);
    expect(part.venues.map(({ id }) => id).sort()).toEqual(['norway', 'oslo']);
    expect(part.parties.map(({ id }) => id).sort()).toEqual(['chad', 'niger']);
  });

  test('is what the schema says, and nothing where nothing was asked for', () => {
    expect(findingsOf(JSON.parse(chronicleJson(part)))).toEqual([]);
    expect(selectRounds(file, new Set())).toMatchObject({ rounds: [], entries: [], venues: [], parties: [] });
  });
});
