import { expect, it } from 'vitest';
import { readRounds } from '../../../scripts/convert/read-rounds.ts';
import { reportsOf } from '../../../src/domain/round-decisions.ts';

function read(text: string): ReturnType<typeof readRounds> {
  return readRounds({ file: 'rounds.yaml', text });
}

it('reads what an editor has decided', () => {
  const { decisions, problems } = read(`
- same:
    - { entry: one, quote: "met in Oslo" }
    - { entry: two, quote: "the Oslo round", title: Talks in Oslo }
  because: the host says so
- apart:
    - { entry: one, quote: "met in Oslo" }
    - { entry: three, quote: "dined in Oslo" }
  because: two dinners
`);
  expect(problems).toEqual([]);
  expect(decisions.map((decision) => reportsOf(decision).map(({ entry }) => entry))).toEqual([
    ['one', 'two'],
    ['one', 'three'],
  ]);
  expect(decisions.map(({ place }) => place?.line)).toEqual([2, 6]);
});

it.each(['', '# nothing decided\n'])('takes an empty file for no decision', (text) => {
  expect(read(text)).toEqual({ decisions: [], problems: [] });
});

const TWO = '[{ entry: a, quote: x }, { entry: b, quote: y }]';

it.each([
  ['one report', '- same: [{ entry: a, quote: x }]\n  because: x\n', 1],
  ['no reason', `- same: ${TWO}\n- apart: ${TWO}\n  because: x\n`, 1],
  ['a meeting by its number', `- same: ${TWO}\n  because: x\n- apart: [a#m1, b#m2]\n  because: x\n`, 3],
  ['another key', `- merge: ${TWO}\n`, 1],
])('reports %s with its line and what to write', (_what, text, line) => {
  const { problems } = read(text);
  expect(problems[0]).toMatchObject({ code: 'register-field', file: 'rounds.yaml', line });
  expect(problems[0]?.instead).toContain('"entry:" and "quote:"');
});
