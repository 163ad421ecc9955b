import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../../src/domain/constraint.ts';
import { decideRounds } from '../../../src/domain/decide-rounds.ts';
import { project } from '../venues/project-register.ts';
import { makeEntry } from './made-entries.ts';

const { register } = project;

function order(relation: Constraint['relation'], days: Constraint['days'], quote: string): Constraint {
  return { relation, days, venue: 'muscat', evidence: { before: '', quote, after: '' } };
}

const MUSCAT = { venue: 'muscat', edtf: '2025-05-11' } as const;

function narrowedDays(edtf: string | null, constraint: Constraint): string | null | undefined {
  const entry = makeEntry('a', '2025-06-01', { venue: 'rome', edtf, constraints: [constraint] }, MUSCAT);
  const { rounds } = decideRounds([entry], register);
  return rounds.find(({ reports }) => reports[0] === 'a-m1')?.edtf;
}

describe('an order that an article gives', () => {
  it.each([
    [null, order('after', [2, 2], 'two days after the Muscat talks'), '2025-05-13'],
    [null, order('before', [1, 1], 'a day before the Muscat talks'), '2025-05-10'],
    [null, order('after', [6, 8], 'a week after the Muscat talks'), '2025-05-17~/2025-05-19~'],
    [null, order('after', null, 'after the Muscat talks'), undefined],
    ['2025-05', order('after', null, 'after the Muscat talks'), '2025-05-11/2025-05-31'],
    ['2025-05', order('before', null, 'before the Muscat talks'), '2025-05-01/2025-05-11'],
    ['2025-05~', order('before', null, 'before the Muscat talks'), '2025-05-01~/2025-05-11~'],
    ['2025-05-13', order('after', [2, 2], 'two days after the Muscat talks'), undefined],
  ])('%s narrowed by %o gives %s', (edtf, constraint, expected) => {
    expect(narrowedDays(edtf, constraint)).toBe(expected);
  });

  it('reaches the days that another article gives for the same round', () => {
    const undated = makeEntry(
      'a',
      '2025-05-20',
      { venue: 'rome', constraints: [order('after', [2, 2], 'two days later')] },
      { venue: 'muscat' },
    );
    const dated = makeEntry('b', '2025-05-20', MUSCAT);
    const { rounds } = decideRounds([undated, dated], register);
    expect(rounds.find(({ reports }) => reports[0] === 'a-m1')).toMatchObject({
      edtf: '2025-05-13',
      reasons: ['“two days later”'],
    });
  });

  it('reports days that cannot be, with both quotations', () => {
    const words = 'two days after the Muscat talks';
    const entry = makeEntry(
      'a',
      '2025-06-01',
      { venue: 'rome', edtf: '2025-05-20', constraints: [order('after', [2, 2], words)] },
      MUSCAT,
    );
    const { problems, rounds } = decideRounds([entry], register);
    expect(rounds).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'contradicting-dates', file: 'a.mdx' });
    for (const quoted of [words, 'words of m1', 'words of m2', '2025-05-20', '2025-05-11'])
      expect(problems[0]?.message).toContain(quoted);
  });
});
