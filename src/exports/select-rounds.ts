import type { ChronicleFile } from '../domain/chronicle-file.ts';

/** The part of a chronicle that is about some of its rounds: the entries that report them, and the venues and parties they name. */
export function selectRounds(file: ChronicleFile, ids: ReadonlySet<string>): ChronicleFile {
  const rounds = file.rounds.filter(({ id }) => ids.has(id));
  const meetings = new Set(rounds.flatMap(({ reports }) => reports.map(({ key }) => key)));
  const entries = file.entries.flatMap((entry) => {
    const kept = entry.meetings.filter(({ id }) => meetings.has(`${entry.id}-${id}`));
    return kept.length === 0 ? [] : [{ ...entry, meetings: kept }];
  });
  const venues = new Set(rounds.flatMap(({ within }) => within));
  const parties = new Set([
    ...rounds.flatMap(({ participants, mediators, absent }) => [...participants, ...mediators, ...absent]),
    ...entries.flatMap((entry) => entry.parties.map(({ party }) => party)),
  ]);
  return {
    ...file,
    rounds,
    entries,
    venues: file.venues.filter(({ id }) => venues.has(id)),
    parties: file.parties.filter(({ id }) => parties.has(id)),
  };
}
