import { describe, expect, it } from 'vitest';
import type { ReportedPosition } from '../../../src/domain/chronicle-positions.ts';
import { gatherStances } from '../../../src/domain/held-stances.ts';
import type { Position } from '../../../src/domain/position.ts';
import { makeEntry, quoted } from './make-entry.ts';

const may = makeEntry('may', '2025-05-01');
const june = makeEntry('june', '2025-06-01');

function report(entry: typeof may, stance: Position['stance'], words: string): ReportedPosition {
  const position: Position = {
    party: 'chad',
    issue: 'territory',
    stance,
    basis: 'rule',
    evidence: quoted(words),
  };
  return { entry, position };
}

describe('what a party is reported to hold on one issue', () => {
  it('says each stance once, in the plainest words of the article that says it first', () => {
    const { stances } = gatherStances([
      report(may, 'rejects', 'Chad’s previous rejection of any swap'),
      report(may, 'rejects', 'Chad opposes any swap'),
      report(june, 'rejects', 'Chad will not swap'),
    ]);
    expect(stances).toHaveLength(1);
    expect(stances[0]?.told.position.evidence.quote).toBe('Chad opposes any swap');
    expect(stances[0]?.others.map(({ position }) => position.evidence.quote)).toEqual([
      'Chad’s previous rejection of any swap',
      'Chad will not swap',
    ]);
  });

  it('tells that nothing moved where later articles say the same', () => {
    const { movement, entries } = gatherStances([
      report(may, 'rejects', 'Chad opposes any swap'),
      report(june, 'rejects', 'Chad will not swap'),
    ]);
    expect(movement).toBe('unchanged');
    expect(entries.map(({ id }) => id)).toEqual(['may', 'june']);
  });

  it('tells that a party has turned where a later article has it accept what it rejected', () => {
    const { movement, stances } = gatherStances([
      report(may, 'rejects', 'Chad opposes any swap'),
      report(june, 'offers', 'Chad offered a swap'),
    ]);
    expect(movement).toBe('turned');
    expect(stances.map(({ stance, isLater }) => [stance, isLater])).toEqual([
      ['rejects', false],
      ['offers', true],
    ]);
  });

  it('takes neither an offer nor a refusal after a demand for a turn, nor two stances of one article', () => {
    expect(gatherStances([report(may, 'demands', 'a'), report(june, 'offers', 'b')]).movement).toBeNull();
    expect(gatherStances([report(may, 'supports', 'a'), report(may, 'rejects', 'b')]).movement).toBeNull();
    expect(gatherStances([report(may, 'demands', 'a'), report(june, 'rejects', 'b')]).movement).toBeNull();
  });
});
