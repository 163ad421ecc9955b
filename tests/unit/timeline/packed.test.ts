import { describe, expect, test } from 'vitest';
import type { Round } from '../../../src/domain/chronicle.ts';
import { boundsOf } from '../../../src/domain/edtf.ts';
import type { Register } from '../../../src/domain/register.ts';
import { factsOf } from '../../../src/filters/facts.ts';
import { unpackFacts } from '../../../src/filters/packed-facts.ts';
import { en } from '../../../src/i18n/en.ts';
import { makeTimeline } from '../../../src/timeline/data.ts';
import type { TimelineItem } from '../../../src/timeline/items.ts';
import { packTimeline, type PackedTimeline } from '../../../src/timeline/packed.ts';
import { unpackTimeline } from '../../../src/timeline/unpack.ts';

const register = {
  venues: new Map([['miami', { id: 'miami', name: 'Miami', aliases: [] }]]),
  parties: new Map([
    ['russia', { id: 'russia', name: 'Russia' }],
    ['usa', { id: 'usa', name: 'United States' }],
  ]),
} as unknown as Register;

const DATES = [
  '2025-12-20',
  '2025-12-20/2025-12-21',
  '2025-03-24~',
  '2025-11',
  '2025-12-30?',
  '2025-12-01/..',
];

function makeRound(id: string, edtf: string | null, more: Partial<Round> = {}): Round {
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
    mediators: ['usa', 'qatar'],
    issues: ['ceasefire-terms'],
    ...more,
  } as unknown as Round;
}

const rounds = new Map(
  [
    ...DATES.map((edtf, index) => makeRound(`a-m${index}`, edtf)),
    makeRound('b-m1', null),
    makeRound('b-m2', null, { reported: null }),
    makeRound('b-m3', '2026-01-01', { venue: null, venueName: 'a villa', within: [], certain: true }),
    makeRound('b-m4', '2026-01-02', { venue: null, venueName: null, within: [], participants: [] }),
  ].map((round) => [round.id, round]),
);
const made = makeTimeline({ rounds, register }, en.timeline, en);
const packed = JSON.parse(
  JSON.stringify(packTimeline(made, { rounds, kinds: en.kinds }, (id) => `/${id[0]}/`)),
) as PackedTimeline;

/** The fields of an item as plain data, whether stored or put together. */
function plain(item: TimelineItem): TimelineItem {
  const { id, label, kind, what, place, who, when, dating, possible, certain } = item;
  const { status, venue, venues, parties, issues, sure } = item;
  return {
    id,
    label,
    kind,
    what,
    place,
    who,
    when,
    dating,
    possible,
    certain,
    status,
    venue,
    venues,
    parties,
    issues,
    sure,
  };
}

describe('the packed time line', () => {
  const unpacked = unpackTimeline(packed);

  test('gives back every item as it was', () => {
    expect(unpacked.items.map(plain)).toEqual(made.items);
  });

  test('gives back names, frame and what has no place in time', () => {
    const { names, frame, unplaced, words, language } = unpacked;
    expect({ names, frame, unplaced, words, language }).toEqual({
      names: made.names,
      frame: made.frame,
      unplaced: made.unplaced,
      words: made.words,
      language: made.language,
    });
  });

  test('tells on which page of the list a meeting stands', () => {
    expect(unpacked.pageOf.get('b-m2')).toBe('/b/');
  });

  test('has what the filters look at, of every meeting', () => {
    expect(unpackFacts(packed)).toEqual([...rounds.values()].map(factsOf));
  });
});
