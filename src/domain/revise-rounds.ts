import { roundFacts } from './changes.ts';
import type { KnownChronicle, KnownRound, ToldChronicle, ToldRound } from './known-chronicle.ts';
import { matchRounds } from './match-rounds.ts';
import { compareFields, type FieldChange } from './revision.ts';

/** How a round stands to what was published of it before. */
export interface Revision {
  /** The same from build to build. */
  readonly uid: string;
  /** How often it has changed; 0 where it is new. */
  readonly revision: number;
  /** ISO day since when it is told as it is, or null where no day is known. */
  readonly since: string | null;
  /** What the latest revision changed; empty where it is new. */
  readonly changes: readonly FieldChange[];
}

/**
 * The revision of each round, by its id, counted on from an earlier chronicle where there is one. `today` is the ISO day the chronicle is
 * known to, which is all that is known of when a change was made; `firstTold` gives the day a round was first reported.
 */
export function reviseRounds(
  now: ToldChronicle,
  was: KnownChronicle | null,
  today: string | null,
  firstTold: (id: string) => string | null,
): Map<string, Revision> {
  const pairs = was === null ? new Map<string, KnownRound | undefined>() : matchRounds(was, now);
  const uids = new Set(was?.rounds.map(uidOf));
  return new Map(
    now.rounds.map((round) => {
      const before = pairs.get(round.id);
      if (before !== undefined) return [round.id, continueRound(before, round, today)];
      const uid = freeUid(round.id, uids);
      uids.add(uid);
      const since = was === null ? firstTold(round.id) : today;
      return [round.id, { uid, revision: 0, since, changes: [] }];
    }),
  );
}

function uidOf({ uid, id }: KnownRound): string {
  return uid ?? id;
}

function continueRound(before: KnownRound, round: ToldRound, today: string | null): Revision {
  const uid = uidOf(before);
  const changes = compareFields(roundFacts(before), roundFacts(round));
  if (changes.length === 0)
    return { uid, revision: before.revision, since: before.since, changes: before.changes };
  const since = [before.since, today].filter((day) => day !== null).sort();
  return { uid, revision: before.revision + 1, since: since.at(-1) ?? null, changes };
}

/** A round's id, with a number where an earlier round goes on under that name. */
function freeUid(id: string, taken: ReadonlySet<string>): string {
  let uid = id;
  for (let number = 2; taken.has(uid); number += 1) uid = `${id}.${number}`;
  return uid;
}
