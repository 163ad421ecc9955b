import { expect, it } from 'vitest';
import { readRounds } from '../../../scripts/convert/read-rounds.ts';
import { keyOfReport, reportsOf } from '../../../src/domain/round-decisions.ts';

function read(text: string): ReturnType<typeof readRounds> {
  return readRounds({ file: 'rounds.yaml', text });
}

it('reads what an editor has decided', () => {
  const { decisions, problems } = read(`
- same: [one#m1, two-a#m12]
  because: the host says so
- apart: [one#m1, three#m1]
  because: two dinners
`);
  expect(problems).toEqual([]);
  expect(decisions.map(reportsOf)).toEqual([
    ['one#m1', 'two-a#m12'],
    ['one#m1', 'three#m1'],
  ]);
});

it.each(['', '# nothing decided\n'])('takes an empty file for no decision', (text) => {
  expect(read(text)).toEqual({ decisions: [], problems: [] });
});

it.each([
  ['one report', '- same: [one#m1]\n  because: x\n', 1],
  ['no reason', '- same: [a#m1, b#m1]\n- apart: [a#m1, b#m1]\n  because: x\n', 1],
  [
    'a meeting without its number',
    '- same: [a#m1, b#m2]\n  because: x\n- apart: [a#m1, b]\n  because: x\n',
    3,
  ],
  ['another key', '- merge: [a#m1, b#m1]\n', 1],
])('reports %s with its line and what to write', (_what, text, line) => {
  const { problems } = read(text);
  expect(problems[0]).toMatchObject({ code: 'register-field', file: 'rounds.yaml', line });
  expect(problems[0]?.instead).toContain('ENTRY#mN');
});

it('makes the key of a report of an entry with any id', () => {
  expect(keyOfReport('2025#talks#m3')).toBe('2025#talks-m3');
  expect(keyOfReport('a-b.c#m10')).toBe('a-b.c-m10');
});
