import type { Entry } from '../../../src/domain/entry.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';

/** What a test says of a meeting; the rest is filled in. */
export type MeetingFacts = Partial<Omit<Meeting, 'when'>> & { readonly edtf?: string | null };

/** A meeting held by Iran and the United States, as far as `facts` do not say otherwise. */
export function makeMeeting({ edtf = null, ...facts }: MeetingFacts, number = 1): Meeting {
  return {
    id: `m${number}`,
    kind: 'talks',
    title: 'Talks of Iran and the United States',
    summary: '',
    when: { edtf, direction: null, marks: [] },
    venue: null,
    venueName: facts.venue ?? null,
    status: 'held',
    hedges: [],
    participants: ['iran', 'united-states'],
    mediators: [],
    absent: [],
    issues: [],
    evidence: [{ before: '', quote: `words of m${number}`, after: '' }],
    ...facts,
  };
}

/** An entry with these meetings. */
export function makeEntry(id: string, published: string | null, ...meetings: readonly MeetingFacts[]): Entry {
  return {
    id,
    title: id,
    titleFrom: 'notes',
    source: { name: 'Test' },
    published: published === null ? null : { edtf: published },
    language: 'en',
    dates: [],
    venues: [],
    parties: [],
    meetings: meetings.map((facts, index) => makeMeeting(facts, index + 1)),
    positions: [],
  };
}
