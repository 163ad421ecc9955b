import { describe, expect, it } from 'vitest';
import { convertArticle } from '../../../scripts/convert/convert-article.ts';
import { readNotes } from '../../../scripts/convert/read-notes.ts';
import { buildChronicle } from '../../../src/domain/chronicle.ts';
import { decideRounds } from '../../../src/domain/decide-rounds.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { project } from '../venues/project-register.ts';
import { retold } from './retold.ts';

const { register } = project;

/** The entry of an article that is called by its number. */
function convert([published, text]: readonly [string, string], index: number): Entry {
  const id = String(index + 1);
  const { notes } = readNotes(
    `${id}.yaml`,
    `title: Report ${id}\npublished: "${published}"\nsource: { name: Test }\n`,
  );
  const { made, problems } = convertArticle({ id, file: `${id}.txt`, format: 'txt', text }, notes!, register);
  if (made === null) throw new Error(problems.map(({ message }) => message).join());
  return made.entry;
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.published!.edtf < b.published!.edtf ? -1 : 1));
}

describe('articles on the same events', () => {
  it.each(retold)('$name', ({ articles, rounds: expected, hedges = [], days = {}, problem }) => {
    const entries = articles.map(convert);
    const { rounds, problems } = decideRounds(entries, register);
    const shared = rounds.filter(({ reports }) => reports.length > 1);
    expect(
      shared.map(({ reports, belief }) => `${reports.map((key) => key.split('-')[0]).join(' ')} ${belief}`),
    ).toEqual(expected.map(([numbers, belief]) => `${numbers} ${belief}`));
    expected.forEach(([, , reason], index) => expect(shared[index]?.reasons).toContain(reason));
    const told = [...buildChronicle(inOrder(entries), register, rounds).rounds.values()];
    expect(
      told.filter(({ reports }) => reports.length > 1).map((round) => [round.reported, round.hedges]),
    ).toEqual(shared.map(() => [inOrder(entries)[0]!.published!.edtf, hedges]));
    for (const [title, edtf] of Object.entries(days))
      expect(told.find((round) => round.title === title)?.edtf).toBe(edtf);
    expect(problems).toHaveLength(problem === undefined ? 0 : 1);
    for (const words of problem ?? []) expect(problems[0]?.message).toContain(words);
  });
});
