import type { Round } from './chronicle-rounds.ts';
import type { Entry } from './entry.ts';
import { ancestorsOf, type Register } from './register.ts';
import type { Venue } from './venue.ts';

/** A place with everything that is told of it and of the places in it. */
export interface VenueRecord {
  readonly venue: Venue;
  /** The places that contain it, nearest first. */
  readonly ancestors: readonly Venue[];
  /** Places directly in it that have something to tell. */
  readonly children: readonly Venue[];
  /** Rounds here or in a place within, in the order of the list. */
  readonly rounds: readonly Round[];
  /** Entries that name it, or a place within, as a venue; in order of publication. */
  readonly entries: readonly Entry[];
}

interface OpenRecord {
  rounds: Round[];
  entries: Set<Entry>;
}

/** Every registered place that a round or an entry names, and every place that contains one; by name. */
export function indexVenues(
  entries: readonly Entry[],
  rounds: readonly Round[],
  register: Register,
): Map<string, VenueRecord> {
  const open = new Map<string, OpenRecord>();
  const recordOf = (id: string): OpenRecord => {
    const found = open.get(id) ?? { rounds: [], entries: new Set() };
    open.set(id, found);
    return found;
  };
  for (const entry of entries) {
    for (const id of placesOf(entry, register)) recordOf(id).entries.add(entry);
  }
  for (const round of rounds)
    for (const id of placesOfRound(round, register)) recordOf(id).rounds.push(round);
  return finishRecords(open, register);
}

function placesOf(entry: Entry, register: Register): Set<string> {
  const named = entry.venues.flatMap(({ venue }) => (venue === null ? [] : [venue]));
  return withAncestors(named, register);
}

/** Reports of one round may name places of different size: all of them count. */
function placesOfRound({ reports }: Round, register: Register): Set<string> {
  const named = reports.flatMap(({ meeting }) => (meeting.venue === null ? [] : [meeting.venue]));
  return withAncestors(named, register);
}

function withAncestors(ids: readonly string[], register: Register): Set<string> {
  return new Set(ids.flatMap((id) => [id, ...ancestorsOf(register, id)]));
}

function finishRecords(open: ReadonlyMap<string, OpenRecord>, register: Register): Map<string, VenueRecord> {
  const known = [...open.keys()].flatMap((id) => register.venues.get(id) ?? []);
  const sorted = known.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const childrenOf = Map.groupBy(sorted, ({ parent }) => parent);
  return new Map(
    sorted.map((venue) => [
      venue.id,
      {
        venue,
        ancestors: ancestorsOf(register, venue.id).flatMap((id) => register.venues.get(id) ?? []),
        children: childrenOf.get(venue.id) ?? [],
        rounds: open.get(venue.id)?.rounds ?? [],
        entries: [...(open.get(venue.id)?.entries ?? [])],
      },
    ]),
  );
}
