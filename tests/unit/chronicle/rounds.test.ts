import { describe, expect, test } from 'vitest';
import { buildChronicle, type Round, type RoundDecision } from '../../../src/domain/chronicle.ts';
import { isCertain } from '../../../src/domain/chronicle-rounds.ts';
import { makeEntry, makeMeeting, makeRegister } from './make-entry.ts';

const register = makeRegister([['norway'], ['oslo', 'norway']], ['chad', 'mali']);
const early = makeEntry('early', '2025-05-01', {
  meetings: [
    makeMeeting('2025-05', {
      venue: 'norway',
      venueName: 'Norway',
      status: 'expected',
      hedges: ['possibly'],
      participants: ['chad'],
    }),
  ],
});
const late = makeEntry('late', '2025-05-20', {
  meetings: [makeMeeting('2025-05-12', { venue: 'oslo', venueName: 'Oslo', participants: ['chad', 'mali'] })],
});
const together: RoundDecision = {
  reports: ['late-m1', 'early-m1', 'gone-m1'],
  belief: 'probable',
  score: 0.7,
  reasons: ['Oslo lies in Norway'],
};

function onlyRound(decisions: readonly RoundDecision[]): Round | undefined {
  return [...buildChronicle([late, early], register, decisions).rounds.values()][0];
}

describe('a round of several reports', () => {
  const round = onlyRound([together]);

  test('is named after its first report and lists the reports as they came out', () => {
    expect(round?.id).toBe('early-m1');
    expect(round?.reports.map(({ key }) => key)).toEqual(['early-m1', 'late-m1']);
    expect(round?.reported).toBe('2025-05-01');
  });

  test('takes the narrowest day and the innermost place that any report gives', () => {
    expect(round?.edtf).toBe('2025-05-12');
    expect(round?.venue).toBe('oslo');
    expect(round?.within).toEqual(['oslo', 'norway']);
  });

  test('has the status of its latest report, and everyone who is said to take part', () => {
    expect(round?.status).toBe('held');
    expect(round?.participants).toEqual(['chad', 'mali']);
  });

  test('says why its reports are taken for one', () => {
    expect(round?.match).toEqual({ belief: 'probable', score: 0.7, reasons: ['Oslo lies in Norway'] });
  });

  test('follows a decision about its days', () => {
    expect(onlyRound([{ ...together, edtf: '2025-05-11/2025-05-12' }])?.edtf).toBe('2025-05-11/2025-05-12');
  });
});

test('reports that no decision joins stay rounds of their own', () => {
  const { rounds, roundOf } = buildChronicle([early, late], register);
  expect([...rounds.keys()]).toEqual(['late-m1', 'early-m1']);
  expect(roundOf.get('early-m1')?.match).toBeNull();
});

describe('a meeting is certain', () => {
  const plain = { status: 'held', hedges: [] } as const;

  test.each([
    ['held on a stated day', '2025-05-12', plain, true],
    ['held on about that day', '2025-05-12~', plain, false],
    ['held on no stated day', null, plain, false],
    ['only expected', '2025-05-12', { ...plain, status: 'expected' as const }, false],
    ['hedged', '2025-05-12', { ...plain, hedges: ['reportedly'] }, false],
  ])('%s: %s', (_, edtf, meeting, expected) => {
    expect(isCertain(edtf, { status: meeting.status, hedges: [...meeting.hedges] })).toBe(expected);
  });
});
