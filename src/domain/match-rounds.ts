import type { KnownChronicle, KnownRound, ToldChronicle, ToldRound } from './known-chronicle.ts';

/**
 * The earlier round that each round continues, by the round's id; undefined where there is none. Rounds belong together that share most
 * of the sentences they come from; then those that share a report's key. An earlier round is continued by one round at most.
 */
export function matchRounds(was: KnownChronicle, now: ToldChronicle): Map<string, KnownRound | undefined> {
  const traces = tracesOf(was);
  const holders = new Map<string, KnownRound[]>();
  for (const round of was.rounds) {
    for (const trace of traces(round)) holders.set(trace, [...(holders.get(trace) ?? []), round]);
  }
  const tracesNow = tracesOf(now);
  const candidates = now.rounds.flatMap((round) =>
    rateHolders(round, tracesNow(round), holders).map(([before, score]) => ({ round, before, score })),
  );
  const pairs = new Map<string, KnownRound | undefined>(now.rounds.map(({ id }) => [id, undefined]));
  const taken = new Set<KnownRound>();
  for (const { round, before } of candidates.sort((a, b) => b.score - a.score)) {
    if (pairs.get(round.id) !== undefined || taken.has(before)) continue;
    pairs.set(round.id, before);
    taken.add(before);
  }
  return pairs;
}

/** A shared sentence counts for more than anything else; then a shared key, the kind and the title. */
function rateHolders(
  round: ToldRound,
  traces: readonly string[],
  holders: ReadonlyMap<string, readonly KnownRound[]>,
): [KnownRound, number][] {
  const scores = new Map<KnownRound, number>();
  for (const trace of traces) {
    for (const before of holders.get(trace) ?? []) {
      const weight = trace.includes('\n') ? 16 : 4;
      scores.set(before, (scores.get(before) ?? 0) + weight);
    }
  }
  return [...scores].map(([before, score]) => [
    before,
    score + Number(before.kind === round.kind) * 2 + Number(before.title === round.title),
  ]);
}

/** What tells a round again: its reports' keys, and each sentence with the entry it stands in. */
function tracesOf({ entries }: Pick<ToldChronicle, 'entries'>): (round: ToldRound) => string[] {
  const sentences = new Map(
    entries.flatMap(({ id, meetings }) =>
      meetings.map((meeting) => [
        `${id} ${meeting.id}`,
        meeting.evidence.map(({ before, quote, after }) => `${id}\n${before}${quote}${after}`),
      ]),
    ),
  );
  return ({ reports }) => [
    ...new Set(
      reports.flatMap(({ key, entry, meeting }) => [key, ...(sentences.get(`${entry} ${meeting}`) ?? [])]),
    ),
  ];
}
