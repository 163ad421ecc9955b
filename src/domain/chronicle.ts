import { buildArchive, type Archive } from './chronicle-archive.ts';
import { orderRounds, type Chronology } from './chronicle-order.ts';
import { indexParties, type PartyRecord } from './chronicle-parties.ts';
import { indexPositions, type PositionTable } from './chronicle-positions.ts';
import { makeRounds, type Round, type RoundDecision, type Span } from './chronicle-rounds.ts';
import { findUnknownNames } from './chronicle-problems.ts';
import { indexVenues, type VenueRecord } from './chronicle-venues.ts';
import { boundsOf } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problems.ts';
import type { Register } from './register.ts';

export type { Archive, ArchivePeriod } from './chronicle-archive.ts';
export type { Chronology, Period, Step } from './chronicle-order.ts';
export type { PartyRecord } from './chronicle-parties.ts';
export type { PositionTable, ReportedPosition } from './chronicle-positions.ts';
export type { Report, Round, RoundDecision, Span } from './chronicle-rounds.ts';
export type { VenueRecord } from './chronicle-venues.ts';

/** An entry with its place in time. */
export interface ChronicleEntry {
  readonly entry: Entry;
  /** The days it may have come out on, or null where nobody knows. */
  readonly span: Span | null;
  /** The rounds it reports, in order of first mention. */
  readonly rounds: readonly Round[];
  /** The neighbours in order of publication; see {@link isOrderKnown} for whether that order is certain. */
  readonly previous: Entry | null;
  readonly next: Entry | null;
}

/** Everything the pages and the data files are made of. */
export interface Chronicle {
  readonly register: Register;
  /** In order of publication, by id; undated entries last. */
  readonly entries: ReadonlyMap<string, ChronicleEntry>;
  /** Every round in the order of the list, by id. */
  readonly rounds: ReadonlyMap<string, Round>;
  /** The round of each report, by the report's key. */
  readonly roundOf: ReadonlyMap<string, Round>;
  /** The rounds in honest order. */
  readonly chronology: Chronology;
  /** Each venue with something to tell, and every place that contains one, by id. */
  readonly venues: ReadonlyMap<string, VenueRecord>;
  readonly parties: ReadonlyMap<string, PartyRecord>;
  readonly archive: Archive;
  readonly positions: PositionTable;
  readonly problems: readonly Problem[];
}

/**
 * Builds the chronicle of a corpus. `decisions` says which meetings are one round; a meeting no decision names is a round of its own.
 * One pass over the entries, sorting aside. Entries may come in any order; the result does not depend on it.
 */
export function buildChronicle(
  entries: readonly Entry[],
  register: Register,
  decisions: readonly RoundDecision[] = [],
): Chronicle {
  const inTime = sortEntries(entries);
  const unordered = makeRounds(inTime, register, decisions);
  const chronology = orderRounds(unordered);
  const rounds = chronology.rounds;
  const roundOf = new Map(rounds.flatMap((round) => round.reports.map((report) => [report.key, round])));
  return {
    register,
    entries: linkEntries(inTime, roundOf),
    rounds: new Map(rounds.map((round) => [round.id, round])),
    roundOf,
    chronology,
    venues: indexVenues(inTime, rounds, register),
    parties: indexParties(inTime, rounds, register),
    archive: buildArchive(inTime, rounds),
    positions: indexPositions(inTime),
    problems: findUnknownNames(inTime, register),
  };
}

/** The days an entry may have come out on, or null. */
export function publicationSpan(entry: Entry): Span | null {
  return entry.published === null ? null : boundsOf(entry.published.edtf);
}

function sortEntries(entries: readonly Entry[]): Entry[] {
  const keyed = entries.map((entry) => {
    const span = publicationSpan(entry);
    return { entry, key: `${span?.earliest ?? '~'} ${span?.latest ?? '~'} ${entry.id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

function linkEntries(
  entries: readonly Entry[],
  roundOf: ReadonlyMap<string, Round>,
): Map<string, ChronicleEntry> {
  return new Map(
    entries.map((entry, index) => {
      const rounds = entry.meetings.map(({ id }) => roundOf.get(`${entry.id}-${id}`));
      return [
        entry.id,
        {
          entry,
          span: publicationSpan(entry),
          rounds: [...new Set(rounds)].filter((round) => round !== undefined),
          previous: entries[index - 1] ?? null,
          next: entries[index + 1] ?? null,
        },
      ];
    }),
  );
}
