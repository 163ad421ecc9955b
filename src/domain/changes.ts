import type { KnownChronicle, KnownEntry, KnownRound, ToldRound } from './known-chronicle.ts';
import { matchRounds } from './match-rounds.ts';
import { compareFields, type FieldChange } from './revision.ts';

/** What two chronicles have in common and where they differ; entries and rounds by id, in the order of their chronicle. */
export interface Changes {
  /** EDTF of when the latest article of the earlier chronicle came out, or null. */
  readonly since: string | null;
  readonly entries: ChangesOf<KnownEntry>;
  readonly rounds: ChangesOf<KnownRound>;
}

/** What was added, what is gone, and what is told differently. */
export interface ChangesOf<T> {
  readonly added: readonly string[];
  readonly removed: readonly T[];
  readonly redated: readonly Change[];
  readonly corrected: readonly Change[];
}

/** Something told differently: what it was called, and each fact with its old and its new value. */
export interface Change {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldChange[];
}

/** Fields that say when. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(['edtf', 'published']);

/** Compares a chronicle with an earlier one. Rounds are the same where they come of the same sentences, whatever their numbers. */
export function compareChronicles(was: KnownChronicle, now: KnownChronicle): Changes {
  const earlierEntries = new Map(was.entries.map((entry) => [entry.id, entry]));
  const entryPairs = new Map(now.entries.map(({ id }) => [id, earlierEntries.get(id)]));
  return {
    since: was.asKnownOn,
    entries: sortChanges(was.entries, now.entries, entryPairs, entryFacts),
    rounds: sortChanges(was.rounds, now.rounds, matchRounds(was, now), roundFacts),
  };
}

/** Whether nothing differs. */
export function isUnchanged({ entries, rounds }: Changes): boolean {
  return [entries, rounds].every(({ added, removed, redated, corrected }) =>
    [added, removed, redated, corrected].every((list) => list.length === 0),
  );
}

/** The facts of a round that are compared, as lists of words and ids. */
export function roundFacts(round: ToldRound): Record<string, string[]> {
  return {
    edtf: listOf(round.edtf),
    venue: listOf(round.venueName),
    status: [round.status],
    kind: [round.kind],
    hedges: round.hedges,
    participants: round.participants,
    mediators: round.mediators,
    absent: round.absent,
    reports: [...new Set(round.reports.map(({ entry }) => entry))],
  };
}

function entryFacts({ title, published, source }: KnownEntry): Record<string, string[]> {
  return { published: listOf(published?.edtf ?? null), title: [title], source: [source.name] };
}

function listOf(value: string | null): string[] {
  return value === null ? [] : [value];
}

function sortChanges<T extends { id: string; title: string }>(
  was: readonly T[],
  now: readonly T[],
  pairs: ReadonlyMap<string, T | undefined>,
  factsOf: (item: T) => Record<string, string[]>,
): ChangesOf<T> {
  const kept = new Set(pairs.values());
  const changed = now.flatMap((item): Change[] => {
    const before = pairs.get(item.id);
    const fields = before === undefined ? [] : compareFields(factsOf(before), factsOf(item));
    return fields.length === 0 ? [] : [{ id: item.id, title: item.title, fields }];
  });
  const { redated = [], corrected = [] } = Object.groupBy(changed, ({ fields }) =>
    fields.some(({ field }) => DATE_FIELDS.has(field)) ? 'redated' : 'corrected',
  );
  return {
    added: now.filter(({ id }) => pairs.get(id) === undefined).map(({ id }) => id),
    removed: was.filter((item) => !kept.has(item)),
    redated,
    corrected,
  };
}
