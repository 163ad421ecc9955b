import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../scripts/convert/read-register.ts';
import { formatProblem } from '../../../src/domain/problems.ts';
import { ancestorsOf } from '../../../src/domain/register.ts';
import { project } from '../venues/project-register.ts';

/** Reads a register and prints its problems as a command would. */
function read(venues: string, parties = '') {
  const { register, problems } = readRegister({
    venues: { file: 'venues.yaml', text: venues },
    parties: { file: 'parties.yaml', text: parties },
  });
  return { register, problems: problems.map(formatProblem) };
}

describe('the project’s register', () => {
  it('has no problem', () => {
    expect(project.problems.map(formatProblem)).toEqual([]);
  });

  it('places a town in its state and country', () => {
    expect(ancestorsOf(project.register, 'miami')).toEqual(['florida', 'united-states']);
    expect(ancestorsOf(project.register, 'camp-david')).toEqual(['maryland', 'united-states']);
  });

  it('gives every venue its coordinates', () => {
    const without = [...project.register.venues.values()].filter(
      ({ coordinates }) => coordinates === undefined,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

it('reads venues and parties with their defaults', () => {
  const { register, problems } = read(
    '- { id: oslo, name: Oslo }',
    '- { id: norway, kind: state, name: Norway }',
  );
  expect(problems).toEqual([]);
  expect(register.venues.get('oslo')).toEqual({ id: 'oslo', name: 'Oslo', aliases: [] });
  expect(register.parties.get('norway')?.adjectives).toEqual([]);
});

it('takes an empty file for an empty list', () => {
  expect(read('# nothing yet\n').problems).toEqual([]);
});

/** A file of venues, and the problem that is reported. */
const BAD_VENUES: readonly (readonly [string, string, string])[] = [
  [
    'an unknown key',
    '- id: oslo\n  name: Oslo\n  alias: [Christiania]',
    'venues.yaml:3 register-field the key "alias" is not known here – remove it or mend its spelling',
  ],
  [
    'an id with a capital',
    '- id: Oslo\n  name: Oslo',
    'venues.yaml:1 register-field id is "Oslo" – write lower-case letters, digits and single hyphens, such as saudi-arabia',
  ],
  [
    'no name',
    '- id: oslo',
    'venues.yaml:1 register-field name is missing – write the name readers should see',
  ],
  [
    'a country that is no code',
    '- id: oslo\n  name: Oslo\n  country: Norway',
    'venues.yaml:3 register-field country is "Norway" – write the two capital letters of ISO 3166-1, such as SA',
  ],
  [
    'a code that no country has',
    '- id: oslo\n  name: Oslo\n  country: XQ',
    'venues.yaml:1 register-field country of oslo is "XQ", which no country has – write the two capital letters of ISO 3166-1, such as SA',
  ],
  [
    'coordinates off the globe',
    '- id: oslo\n  name: Oslo\n  coordinates:\n    - 95\n    - 10',
    'venues.yaml:4 register-field coordinates.0 is 95 – write [latitude, longitude] in degrees, such as [24.71, 46.68]',
  ],
  [
    'one coordinate',
    '- id: oslo\n  name: Oslo\n  coordinates: [59]',
    'venues.yaml:3 register-field coordinates is [59] – write [latitude, longitude] in degrees, such as [24.71, 46.68]',
  ],
  [
    'a line that is no item',
    '- id: oslo\n  name: Oslo\n- Bergen',
    'venues.yaml:3 register-field item is "Bergen" – write an item with id: and name:',
  ],
  [
    'one id twice',
    '- { id: oslo, name: Oslo }\n- { id: oslo, name: Christiania }',
    'venues.yaml:2 duplicate-id the id "oslo" stands on line 1 already – give one of the two another id, or join them',
  ],
  [
    'two owners of an alias',
    '- { id: oslo, name: Oslo }\n- { id: oslo-minnesota, name: Oslo (Minnesota), aliases: [Oslo] }',
    'venues.yaml:2 duplicate-alias oslo-minnesota and oslo both have the name "Oslo" – leave the name with one of them',
  ],
  [
    'a missing parent',
    '- { id: oslo, name: Oslo, parent: norge }',
    'venues.yaml:1 missing-parent oslo has parent: "norge", which is not in the file – add an item with the id norge, or mend the spelling',
  ],
  [
    'a circle',
    '- { id: a, name: A, parent: b }\n- { id: b, name: B, parent: c }\n- { id: c, name: C, parent: a }',
    'venues.yaml:1 parent-cycle a → b → c → a goes round in a circle – take parent: out of one of them',
  ],
  [
    'a place in itself',
    '- { id: a, name: A, parent: a }',
    'venues.yaml:1 parent-cycle a → a goes round in a circle – take parent: out of one of them',
  ],
  [
    'a map instead of a list',
    'oslo: Oslo',
    'venues.yaml:1 register-syntax the file is not a list – write a YAML list in which every item begins with "- id: "',
  ],
];

describe('a file of venues', () => {
  it.each(BAD_VENUES)('with %s is reported with its line and the fix', (_what, text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  it('that is no YAML is reported with its line', () => {
    const { problems } = read('- id: oslo\n  name: [Oslo\n- id: bergen\n');
    expect(problems[0]).toMatch(/^venues\.yaml:\d+ register-syntax .* – write a YAML list/u);
  });

  it('with many mistakes is reported in one run, line by line', () => {
    const { register, problems } = read(
      '- { id: a, name: A, country: no }\n- { id: b, name: B }\n- { id: b, name: B2 }',
    );
    expect(problems.map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'venues.yaml:1 register-field',
      'venues.yaml:3 duplicate-id',
    ]);
    expect(register.venues.get('b')?.name).toBe('B');
  });
});

describe('a file of parties', () => {
  it('is checked like one of venues', () => {
    const text =
      '- { id: envoy, kind: person, name: An Envoy, of: nowhere }\n- { id: x, kind: city, name: X }\n';
    expect(read('', text).problems).toEqual([
      'parties.yaml:2 register-field kind is "city" – write state, organisation or person',
    ]);
    expect(read('', text.split('\n')[0]).problems).toEqual([
      'parties.yaml:1 missing-parent envoy has of: "nowhere", which is not in the file – add an item with the id nowhere, or mend the spelling',
    ]);
  });

  it('may use a name that a venue has', () => {
    expect(
      read('- { id: qatar, name: Qatar }', '- { id: qatar, kind: state, name: Qatar }').problems,
    ).toEqual([]);
  });
});
