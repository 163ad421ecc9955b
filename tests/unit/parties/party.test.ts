import { expect, it } from 'vitest';
import { heldOn, nameInWords } from '../../../src/domain/party.ts';
import { project } from '../venues/project-register.ts';

it('puts the article before names that take one', () => {
  expect(nameInWords({ name: 'European Union', article: 'the' })).toBe('the European Union');
  expect(nameInWords({ name: 'Iran' })).toBe('Iran');
});

it.each([
  ['2019', '2021', '2020-01-01', '2020-12-31', true],
  ['2019-05-20', undefined, '2025-01-01', '2025-01-02', true],
  ['2019-05-20', undefined, '2019-05-19', '2019-05-21', false],
  ['2019', undefined, '2019-06-01', '2019-06-01', false],
  ['2017-01-20', '2021-01-20', '2021-01-19', '2021-01-21', false],
  [undefined, '2021', '2020-01-01', '2020-01-01', false],
] as const)(
  'knows whether an office from %s to %s was held from %s to %s',
  (from, to, earliest, latest, held) => {
    expect(heldOn({ from, to }, { earliest, latest })).toBe(held);
  },
);

it('registers people with an office and the party they speak for', () => {
  const people = [...project.register.parties.values()].filter(({ kind }) => kind === 'person');
  expect(people.filter(({ of, roles }) => of === undefined || roles.length === 0)).toEqual([]);
});
