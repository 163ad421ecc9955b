import type { Entry } from '../../../src/domain/entry.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import type { Party } from '../../../src/domain/party.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { Venue } from '../../../src/domain/venue.ts';

export function quoted(quote: string): Evidence {
  return { before: '', quote, after: '' };
}

export function makeMeeting(
  edtf: string | null,
  more: Partial<Omit<Meeting, 'when'>> & { direction?: Meeting['when']['direction'] } = {},
): Meeting {
  const { direction = null, ...rest } = more;
  return {
    id: 'm1',
    kind: 'talks',
    title: 'Talks',
    summary: 'They talked.',
    when: { edtf, direction, marks: [] },
    venue: null,
    venueName: null,
    status: 'held',
    hedges: [],
    participants: [],
    mediators: [],
    absent: [],
    issues: [],
    evidence: [quoted('They talked.')],
    ...rest,
  };
}

export function makeEntry(id: string, published: string | null, more: Partial<Entry> = {}): Entry {
  return {
    id,
    title: `Title of ${id}`,
    titleFrom: 'notes',
    source: { name: 'Example Times' },
    published: published === null ? null : { edtf: published },
    language: 'en',
    dates: [],
    venues: [],
    parties: [],
    meetings: [],
    positions: [],
    ...more,
  };
}

/** An entry with one meeting on those days. */
export function tellOf(id: string, edtf: string | null, published: string | null = '2025-12-31'): Entry {
  return makeEntry(id, published, { meetings: [makeMeeting(edtf)] });
}

export const NO_NAMES: Register = { venues: new Map(), parties: new Map() };

export function makeRegister(
  venues: readonly [id: string, parent?: string][],
  parties: string[] = [],
): Register {
  return {
    venues: new Map(venues.map(([id, parent]) => [id, makeVenue(id, parent)])),
    parties: new Map(parties.map((id) => [id, makeParty(id)])),
  };
}

function makeVenue(id: string, parent: string | undefined): Venue {
  return { id, name: capitalise(id), aliases: [], ...(parent === undefined ? {} : { parent }) };
}

function makeParty(id: string): Party {
  return { id, kind: 'state', name: capitalise(id), aliases: [], adjectives: [], seats: [], roles: [] };
}

function capitalise(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
