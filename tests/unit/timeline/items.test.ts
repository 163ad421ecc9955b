import { describe, expect, test } from 'vitest';
import type { Round } from '../../../src/domain/chronicle.ts';
import { boundsOf } from '../../../src/domain/edtf.ts';
import { countOf } from '../../../src/domain/edtf/days.ts';
import type { Register } from '../../../src/domain/register.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeTimeline } from '../../../src/timeline/data.ts';

const register = {
  venues: new Map([['miami', { id: 'miami', name: 'Miami', aliases: [], parent: 'united-states' }]]),
  parties: new Map([
    ['russia', { id: 'russia', name: 'Russia' }],
    ['usa', { id: 'usa', name: 'United States' }],
  ]),
} as unknown as Register;

function round(id: string, more: Partial<Round> = {}): Round {
  const edtf = more.edtf === undefined ? '2025-12-20/2025-12-21' : more.edtf;
  return {
    id,
    kind: 'talks',
    edtf,
    span: edtf === null ? null : boundsOf(edtf),
    reported: '2025-12-17/2025-12-18',
    venue: 'miami',
    venueName: 'Miami',
    within: ['miami', 'united-states'],
    status: 'expected',
    certain: false,
    participants: ['russia', 'usa'],
    mediators: [],
    issues: [],
    ...more,
  } as unknown as Round;
}

const timeline = (...rounds: Round[]) =>
  makeTimeline({ rounds: new Map(rounds.map((each) => [each.id, each])), register }, en.timeline, en);

describe('a round on the time line', () => {
  test('has a name that says what, where, how far, when and between whom', () => {
    expect(timeline(round('a-m1')).items[0]?.label).toBe(
      'Talks in Miami, expected, 20–21 December 2025, Russia and United States',
    );
  });

  test('has a caption of two names at most', () => {
    const [few, many] = timeline(
      round('a-m1'),
      round('a-m2', { participants: ['russia', 'usa', 'x', 'y'] }),
    ).items;
    expect(few?.who).toBe('Russia and United States');
    expect(many?.who).toBe('Russia, United States +2');
  });

  test('stands where it was reported, and says so, when it states no date', () => {
    const [item] = timeline(round('a-m1', { edtf: null })).items;
    expect(item).toMatchObject({
      dating: 'reported',
      certain: null,
      possible: { from: countOf('2025-12-17'), to: countOf('2025-12-18') },
    });
    expect(item?.label).toContain('date not stated, reported 17–18 December 2025');
  });

  test('is named apart when it was never reported on a known day either', () => {
    const made = timeline(round('a-m1', { edtf: null, reported: null }));
    expect(made.items).toEqual([]);
    expect(made.unplaced).toEqual(['a-m1']);
    expect(made.frame).toBeNull();
  });

  test('with an open end reaches as far as the story goes, not to the end of days', () => {
    const [open] = timeline(
      round('a-m1', { edtf: '2025-12-01/..' }),
      round('a-m2', { edtf: '2026-02-03' }),
    ).items;
    expect(open?.possible).toEqual({ from: countOf('2025-12-01'), to: countOf('2026-02-03') });
  });

  test('with a value that is no date stops the build', () => {
    expect(() => timeline(round('a-m1', { edtf: '2025-02-30', span: null }))).toThrow('2025-02-30');
  });

  test('comes through JSON unchanged', () => {
    const made = timeline(round('a-m1'), round('a-m2', { edtf: null }));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
