import { describe, expect, test } from 'vitest';
import { buildChronicle } from '../../../src/domain/chronicle.ts';
import { cellOf } from '../../../src/domain/chronicle-positions.ts';
import type { Position } from '../../../src/domain/position.ts';
import { makeEntry, makeMeeting, makeRegister, NO_NAMES, quoted, tellOf } from './make-entry.ts';

describe('the index of venues', () => {
  const register = makeRegister([['norway'], ['oslo', 'norway'], ['bergen', 'norway'], ['geneva']]);
  const inOslo = makeEntry('talks', '2025-05-02', {
    meetings: [makeMeeting('2025-05-01', { venue: 'oslo', venueName: 'Oslo' })],
  });
  const inNorway = makeEntry('more', '2025-06-02', {
    meetings: [makeMeeting('2025-06-01', { venue: 'norway', venueName: 'Norway' })],
  });
  const { venues } = buildChronicle([inNorway, inOslo], register);
  const idsAt = (id: string): string[] | undefined => venues.get(id)?.rounds.map((round) => round.id);

  test('finds a meeting under every place that contains its venue', () => {
    expect(idsAt('oslo')).toEqual(['talks-m1']);
    expect(idsAt('norway')).toEqual(['talks-m1', 'more-m1']);
  });

  test('never narrows a country down to its cities', () => {
    expect(venues.get('norway')?.children.map(({ id }) => id)).toEqual(['oslo']);
    expect(venues.has('bergen')).toBe(false);
  });

  test('passes over places of which nothing is told', () => {
    expect(venues.has('geneva')).toBe(false);
  });
});

describe('the archive', () => {
  const days = ['2025-12-20', '2025-12-27/2026-01-02', '2025', '2025-12-31~', '2025-11-02?'];
  const { archive } = buildChronicle(
    days.map((edtf, index) => tellOf(`e${index}`, edtf, null)),
    NO_NAMES,
  );
  const told = (key: string): unknown => {
    const rounds = (key.length === 4 ? archive.years : archive.months).get(key)?.rounds;
    return {
      certain: rounds?.certain.map(({ edtf }) => edtf),
      possible: rounds?.possible.map(({ edtf }) => edtf),
    };
  };

  test('parts what certainly falls in a month from what possibly does', () => {
    expect(told('2025-12')).toEqual({
      certain: ['2025-12-20'],
      possible: ['2025-12-31~', '2025', '2025-12-27/2026-01-02'],
    });
    expect(told('2026-01')).toEqual({ certain: [], possible: ['2025-12-27/2026-01-02'] });
  });

  test('takes nothing that is marked uncertain for certain', () => {
    expect(told('2025-11')).toEqual({ certain: [], possible: ['2025-11-02?', '2025'] });
  });

  test('does the same for years', () => {
    expect(told('2025')).toMatchObject({ certain: ['2025-12-20', '2025'] });
  });

  test('opens no periods for a span without an end', () => {
    const open = buildChronicle(
      [tellOf('a', '2025-03-01/..', null), tellOf('b', '2025-04-02', null)],
      NO_NAMES,
    );
    expect([...open.archive.months.keys()]).toEqual(['2025-04']);
    expect(open.archive.months.get('2025-04')?.rounds.possible.map(({ edtf }) => edtf)).toEqual([
      '2025-03-01/..',
    ]);
  });
});

describe('the index of parties', () => {
  const register = makeRegister([], ['norway', 'chad']);
  const meeting = makeMeeting('2025-05-01', {
    participants: ['norway'],
    mediators: ['norway'],
    absent: ['chad'],
  });
  const { parties } = buildChronicle([makeEntry('a', '2025-05-02', { meetings: [meeting] })], register);

  test('gives each party its strongest role in a meeting', () => {
    expect(parties.get('norway')?.rounds.map(({ role }) => role)).toEqual(['participant']);
    expect(parties.get('chad')?.rounds.map(({ role }) => role)).toEqual(['absent']);
  });
});

function hold(party: string, stance: Position['stance'], words: string): Position {
  return { party, issue: 'territory', stance, basis: 'rule', evidence: quoted(words) };
}

describe('the table of positions', () => {
  const { positions } = buildChronicle(
    [
      makeEntry('later', '2025-06-01', { positions: [hold('chad', 'offers', 'may cede')] }),
      makeEntry('earlier', '2025-05-01', { positions: [hold('chad', 'rejects', 'never')] }),
    ],
    NO_NAMES,
  );

  test('shows what is reported in order of publication', () => {
    expect(cellOf(positions, 'territory', 'chad').map(({ position }) => position.stance)).toEqual([
      'rejects',
      'offers',
    ]);
  });

  test('has a row only for issues on which anything is reported', () => {
    expect(positions.issues).toEqual(['territory']);
    expect(cellOf(positions, 'prisoners', 'chad')).toEqual([]);
  });
});

describe('neighbours in time', () => {
  test('follow the day of publication, undated entries last', () => {
    const { entries } = buildChronicle(
      [makeEntry('c', null), makeEntry('b', '2025-06-01'), makeEntry('a', '2025-07-01')],
      NO_NAMES,
    );
    expect([...entries.keys()]).toEqual(['b', 'a', 'c']);
    expect(entries.get('a')?.previous?.id).toBe('b');
    expect(entries.get('a')?.next?.id).toBe('c');
    expect(entries.get('c')?.next).toBeNull();
  });
});

describe('names that the register lacks', () => {
  test('are reported with the entry that is tagged with them', () => {
    const meeting = makeMeeting(null, { venue: 'atlantis', venueName: 'Atlantis', participants: ['mu'] });
    const { problems } = buildChronicle([makeEntry('a', null, { meetings: [meeting] })], NO_NAMES);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['unknown-name', 'the entry is tagged with the venue "atlantis", which the register does not have'],
      ['unknown-name', 'the entry is tagged with the party "mu", which the register does not have'],
    ]);
  });
});
