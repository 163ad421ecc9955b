import { describe, expect, test } from 'vitest';
import { compareChronicles, isUnchanged } from '../../../src/domain/changes.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { knownChronicleSchema } from '../../../src/domain/known-chronicle.ts';
import { makeEntries, makeFile, tell } from './make-file.ts';

const [a, b, c] = makeEntries() as [Entry, Entry, Entry];
const knownOf = (entries: Entry[]) =>
  knownChronicleSchema.parse(JSON.parse(JSON.stringify(makeFile(entries))));
const was = knownOf([a, b]);
const changesTo = (entries: Entry[]) => compareChronicles(was, makeFile(entries, was));
const roundOf = (file: ReturnType<typeof makeFile>, id: string) =>
  file.rounds.find((round) => round.id === id);
const withMeetings = (entry: Entry, change: (meetings: Entry['meetings']) => Entry['meetings']): Entry => ({
  ...entry,
  meetings: change(entry.meetings),
});

describe('two chronicles', () => {
  test('that are the same have no changes', () => {
    expect(isUnchanged(changesTo([b, a]))).toBe(true);
  });

  test('differ by entries and meetings that one of them lacks', () => {
    const { entries, rounds, since } = changesTo([a, c]);
    expect(entries.added).toEqual(['c']);
    expect(entries.removed.map(({ id }) => id)).toEqual(['b']);
    expect(rounds.removed.map(({ id }) => id).sort()).toEqual(['b-m1', 'b-m2', 'b-m3', 'b-m4', 'b-m5']);
    expect(since).toBe('2025-05-27?/2025-06-02?');
  });

  test('tell the old date beside the new one', () => {
    const redated = withMeetings(a, ([first, ...rest]) => [
      { ...first!, when: { ...first!.when, edtf: '2025-05-02' } },
      ...rest,
    ]);
    expect(changesTo([redated, b]).rounds).toMatchObject({
      redated: [{ id: 'a-m1', fields: [{ field: 'edtf', was: ['2025-05-01'], now: ['2025-05-02'] }] }],
      corrected: [],
      added: [],
      removed: [],
    });
  });

  test('tell a date that was found from one that was not stated', () => {
    const found = withMeetings(a, (meetings) =>
      meetings.map((meeting) => (meeting.id === 'm4' ? tell('m4', '2025-07') : meeting)),
    );
    expect(changesTo([found, b]).rounds.redated[0]?.fields).toContainEqual({
      field: 'edtf',
      was: [],
      now: ['2025-07'],
    });
  });

  test('tell a correction of anything but the date apart', () => {
    const corrected = withMeetings(a, ([first, ...rest]) => [
      { ...first!, status: 'cancelled', participants: ['niger', 'chad'] },
      ...rest,
    ]);
    expect(changesTo([corrected, b]).rounds).toMatchObject({
      redated: [],
      corrected: [{ id: 'a-m1', fields: [{ field: 'status', was: ['held'], now: ['cancelled'] }] }],
    });
  });

  test('are compared by the sentences of a meeting, whatever its number', () => {
    const renumbered = withMeetings(a, (meetings) => [
      tell('m1', '2025-04-30', {
        title: 'New first',
        evidence: [{ before: '', quote: 'It began.', after: '' }],
      }),
      ...meetings.map((meeting, index) => ({ ...meeting, id: `m${index + 2}` })),
    ]);
    const { added, removed, redated, corrected } = changesTo([renumbered, b]).rounds;
    expect({ added, removed, redated, corrected }).toEqual({
      added: ['a-m1'],
      removed: [],
      redated: [],
      corrected: [],
    });
  });
});

describe('the revisions of a round', () => {
  const moved = withMeetings(a, ([first, ...rest]) => [
    { ...first!, when: { ...first!.when, edtf: '2025-05-02' } },
    ...rest,
  ]);

  test('begin at nought, on the day it was reported', () => {
    expect(roundOf(makeFile([a, b]), 'a-m1')).toMatchObject({
      uid: 'a-m1',
      revision: 0,
      since: '2025-05-02',
      changes: [],
    });
  });

  test('go up by one with each change, and stay where nothing changed', () => {
    const second = makeFile([moved, b], was);
    expect(roundOf(second, 'a-m1')).toMatchObject({ uid: 'a-m1', revision: 1, since: '2025-06-02' });
    expect(roundOf(second, 'a-m2')).toMatchObject({ revision: 0, since: '2025-05-02' });
    const third = makeFile([moved, b], knownChronicleSchema.parse(second));
    expect(roundOf(third, 'a-m1')).toEqual(roundOf(second, 'a-m1'));
  });

  test('keep the name of a round whose number has changed, and give it to no other', () => {
    const renumbered = withMeetings(a, (meetings) => [
      tell('m1', '2025-04-30', {
        title: 'New first',
        evidence: [{ before: '', quote: 'It began.', after: '' }],
      }),
      ...meetings.map((meeting, index) => ({ ...meeting, id: `m${index + 2}` })),
    ]);
    const next = makeFile([renumbered, b], was);
    expect(roundOf(next, 'a-m2')?.uid).toBe('a-m1');
    const uids = next.rounds.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe('an earlier chronicle', () => {
  test('is read though it is of another version', () => {
    const { entries, rounds } = JSON.parse(JSON.stringify(makeFile([a])));
    const old = rounds.map((round: object) =>
      Object.fromEntries(
        Object.entries(round).filter(([key]) => !['uid', 'revision', 'since', 'changes'].includes(key)),
      ),
    );
    for (const round of old) round.novelty = 1;
    expect(knownChronicleSchema.parse({ entries, rounds: old }).rounds[0]).toMatchObject({ revision: 0 });
  });

  test.each([[{}], [{ entries: [], rounds: [{}] }], ['text'], [null]])('is not %j', (document) => {
    expect(knownChronicleSchema.safeParse(document).success).toBe(false);
  });
});
