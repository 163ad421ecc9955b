import { array, assert, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRounds } from '../../../src/domain/round.ts';
import { project } from '../venues/project-register.ts';
import { makeEntry, type MeetingFacts } from './made-entries.ts';

const { register } = project;

function group(
  one: MeetingFacts,
  other: MeetingFacts,
  published: readonly [string | null, string | null] = ['2025-05-12', '2025-05-13'],
): string {
  const [a, b] = published;
  const [round] = groupRounds([makeEntry('a', a, one), makeEntry('b', b, other)], register);
  return round === undefined ? 'apart' : round.belief;
}

const MUSCAT = { venue: 'muscat', edtf: '2025-05-11' } as const;

/** Two reports, and whether they are of one round. */
const table: readonly (readonly [string, MeetingFacts, MeetingFacts, string])[] = [
  ['same day and place', MUSCAT, MUSCAT, 'certain'],
  ['a place and the country it lies in', MUSCAT, { venue: 'oman', edtf: '2025-05-11' }, 'certain'],
  ['consultations and talks', MUSCAT, { ...MUSCAT, kind: 'consultation' }, 'certain'],
  ['a day within a weekend', MUSCAT, { venue: 'muscat', edtf: '2025-05-10/2025-05-11' }, 'certain'],
  ['the same place, one without a day', MUSCAT, { venue: 'muscat' }, 'probable'],
  ['the same day, one without a place', MUSCAT, { edtf: '2025-05-11' }, 'certain'],
  ['a day and its month', MUSCAT, { venue: 'muscat', edtf: '2025-05' }, 'probable'],
  ['one expected and one held', { ...MUSCAT, status: 'expected' }, MUSCAT, 'certain'],
  [
    'a person and the state that person speaks for',
    MUSCAT,
    { ...MUSCAT, participants: ['abbas-araghchi', 'steve-witkoff'] },
    'certain',
  ],
  ['other places', MUSCAT, { venue: 'rome', edtf: '2025-05-11' }, 'apart'],
  ['other days', MUSCAT, { venue: 'muscat', edtf: '2025-05-04' }, 'apart'],
  [
    'other sides and no place',
    { edtf: '2025-05-11' },
    { edtf: '2025-05-11', participants: ['india', 'pakistan'] },
    'apart',
  ],
  [
    'a party present and absent',
    MUSCAT,
    { ...MUSCAT, participants: ['iran'], absent: ['united-states'] },
    'apart',
  ],
  ['a call and a meeting', MUSCAT, { ...MUSCAT, kind: 'call' }, 'apart'],
  ['talks and a proposal', MUSCAT, { ...MUSCAT, kind: 'proposal' }, 'apart'],
  ['neither day nor place', {}, {}, 'apart'],
  [
    'unregistered places of one name',
    { venueName: 'Rimbo', edtf: '2025-05-11' },
    { venueName: 'Rimbo', edtf: '2025-05-11' },
    'certain',
  ],
  [
    'unregistered places of two names',
    { venueName: 'Rimbo', edtf: '2025-05-11' },
    { venueName: 'Sigtuna', edtf: '2025-05-11' },
    'apart',
  ],
];

describe('groupRounds', () => {
  it.each(table)('%s', (_name, one, other, expected) => {
    expect(group(one, other)).toBe(expected);
    expect(group(other, one, ['2025-05-12', '2025-05-13'])).toBe(
      one.status === 'expected' ? 'apart' : expected,
    );
  });

  it('keeps apart what one article has held and a later one still ahead', () => {
    expect(
      group({ venue: 'muscat' }, { venue: 'muscat', status: 'expected' }, ['2025-05-01', '2025-05-20']),
    ).toBe('apart');
  });

  it('takes plans of one name, makers and month for one, and others not', () => {
    const plan: MeetingFacts = {
      kind: 'proposal',
      title: 'Peace plan of Iran',
      status: 'proposed',
      participants: ['iran'],
      edtf: '2025-05',
    };
    expect(group(plan, plan)).toBe('probable');
    expect(group(plan, { ...plan, title: 'Trade plan of Iran' })).toBe('apart');
    expect(group(plan, { ...plan, edtf: '2024-05' })).toBe('apart');
  });

  it('never takes two meetings of one article for one', () => {
    expect(groupRounds([makeEntry('a', '2025-05-12', MUSCAT, MUSCAT)], register)).toEqual([]);
  });

  it('tells why', () => {
    const [round] = groupRounds(
      [makeEntry('a', '2025-05-12', MUSCAT), makeEntry('b', '2025-05-13', MUSCAT)],
      register,
    );
    expect(round).toEqual({
      reports: ['a-m1', 'b-m1'],
      belief: 'certain',
      score: 1,
      reasons: ['both may be 11 May 2025', 'both in Muscat', 'both with Iran, the United States'],
    });
  });

  it('gives the days that only the reports together fix', () => {
    const early = makeEntry('a', '2025-05-20', { venue: 'muscat', edtf: '2025-05-09/2025-05-11' });
    const late = makeEntry('b', '2025-05-20', { venue: 'muscat', edtf: '2025-05-11/2025-05-13' });
    expect(groupRounds([early, late], register)[0]?.edtf).toBe('2025-05-11');
  });

  it('does not chain three reports across a contradiction', () => {
    const wide = makeEntry('a', '2025-05-20', { venue: 'muscat', edtf: '2025-05-10/2025-05-12' });
    const first = makeEntry('b', '2025-05-20', { venue: 'muscat', edtf: '2025-05-10' });
    const second = makeEntry('c', '2025-05-20', { venue: 'muscat', edtf: '2025-05-12' });
    const rounds = groupRounds([wide, first, second], register).map(({ reports }) => reports);
    expect(rounds).toEqual([['a-m1', 'b-m1']]);
  });

  it('obeys an editor', () => {
    const muscat = makeEntry('a', '2025-05-12', MUSCAT);
    const rome = makeEntry('b', '2025-05-13', { venue: 'rome', edtf: '2025-06-01' });
    const again = makeEntry('c', '2025-05-13', MUSCAT);
    const because = 'one hotel, one table';
    const same = { kind: 'same', keys: ['a-m1', 'b-m1'], because } as const;
    expect(groupRounds([muscat, rome], register, [same])).toMatchObject([
      { reports: ['a-m1', 'b-m1'], belief: 'confirmed', reasons: [`an editor says so: ${because}`] },
    ]);
    const all = groupRounds([muscat, rome, again], register, [same]);
    expect(all.map(({ reports, belief }) => [reports, belief])).toEqual([
      [['a-m1', 'b-m1', 'c-m1'], 'certain'],
    ]);
    expect(
      groupRounds([muscat, again], register, [{ kind: 'apart', keys: ['a-m1', 'c-m1'], because }]),
    ).toEqual([]);
  });

  it('does not depend on the order of the entries, and names every report once', () => {
    const facts = record({
      venue: constantFrom(null, 'muscat', 'oman', 'rome', 'geneva'),
      edtf: constantFrom(null, '2025-05-11', '2025-05-10/2025-05-12', '2025-05', '2025-06-01~'),
      status: constantFrom('held', 'expected', 'under-way', 'proposed' as const),
      kind: constantFrom('talks', 'summit', 'call', 'proposal' as const),
      participants: shuffledSubarray(['iran', 'united-states', 'oman', 'qatar']),
      absent: shuffledSubarray(['israel', 'oman'], { maxLength: 1 }),
    });
    const published = constantFrom(null, '2025-05-09', '2025-05-12', '2025-06-10');
    assert(
      property(array(record({ facts, published }), { maxLength: 12 }), (made) => {
        const entries = made.map(({ facts: given, published: day }, index) =>
          makeEntry(`e${index}`, day, given as MeetingFacts),
        );
        const rounds = groupRounds(entries, register);
        expect(groupRounds(entries.toReversed(), register)).toEqual(rounds);
        const keys = rounds.flatMap(({ reports }) => reports);
        expect(new Set(keys).size).toBe(keys.length);
        expect(rounds.every(({ score, reasons }) => score > 0 && score <= 1 && reasons.length > 0)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});
