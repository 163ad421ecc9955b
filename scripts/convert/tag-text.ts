import type { Register } from '../../src/domain/register.ts';
import { findDates } from './dates/find-dates.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import type { Mentions } from './mentions.ts';
import { findParties } from './parties/find-parties.ts';
import { findPositions } from './positions/find-positions.ts';
import { splitSentences } from './sentences.ts';
import { findVenues } from './venues/find-venues.ts';

/** What a text names, before anything is made of it. */
export type Named = Pick<Mentions, 'dates' | 'venues' | 'parties'>;

/** What a text tells of the things it names. */
export type Told = Pick<Mentions, 'meetings' | 'positions'>;

/** Changes what was found: the names before meetings are made of them, then what is told. */
export interface Corrector {
  named(found: Named): Named;
  told(found: Told): Told;
}

const asFound: Corrector = { named: (found) => found, told: (found) => found };

/**
 * Finds the dates, venues, parties, meetings and positions of a text. `published` is the EDTF day or interval of its publication, null
 * where it is not known. Throws an EdtfError where `published` is not EDTF.
 */
export function tagText(
  text: string,
  published: string | null,
  register: Register,
  { named, told }: Corrector = asFound,
): Mentions {
  const sentences = splitSentences(text);
  const { dates, parties, ...names } = named({
    dates: findDates(text, published),
    venues: findVenues(text, sentences, register),
    parties: findParties(text, sentences, register, published),
  });
  const venues = withoutSides(names.venues, parties);
  const { meetings, positions } = told({
    meetings: findMeetings({ text, sentences, dates, venues, parties, register, published }),
    positions: findPositions({ text, sentences, parties, register }),
  });
  return { dates, venues: withStatuses(venues, meetings), parties, meetings, positions };
}

/** "Washington and Tehran held five rounds": who takes part is not where. */
function withoutSides(venues: Named['venues'], parties: Named['parties']): Named['venues'] {
  const sides = parties.filter(({ role }) => role === 'participant');
  const starts = new Set(sides.map(({ start }) => start));
  return venues.filter(({ start, rule }) => rule === 'noted' || !starts.has(start));
}

/**
 * A venue is where a meeting was held, or will be, as the meeting itself is told: the same words read in view of days and clauses. What an
 * editor noted stays, and what hosts is not merely proposed, whatever is hoped for there.
 */
function withStatuses(venues: Mentions['venues'], meetings: Mentions['meetings']): Mentions['venues'] {
  const statuses = new Map(meetings.flatMap(({ venueStatuses }) => [...venueStatuses]));
  return venues.map((venue) => {
    const status = statuses.get(venue.start);
    const isKept = status === undefined || venue.rule === 'noted';
    return isKept || (status === 'proposed' && venue.rule === 'hosting') ? venue : { ...venue, status };
  });
}
