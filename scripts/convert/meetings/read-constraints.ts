import type { MeetingMention } from '../mentions.ts';
import { isGathering, type Candidate } from './candidate.ts';
import type { Cluster } from './merge-candidates.ts';

type Constraints = NonNullable<MeetingMention['constraints']>;

/** What the sentences of `cluster` say of its order with meetings in other places: "before the Riyadh round". */
export function readConstraints(cluster: Cluster, all: readonly Candidate[], text: string): Constraints {
  const own = new Set(cluster);
  return cluster
    .filter(({ trigger }) => !trigger.isBackground)
    .flatMap(({ at }) => all.filter((other) => other.at === at && !own.has(other)))
    .flatMap((other) => asConstraint(other, text));
}

function asConstraint({ trigger, venue, ...other }: Candidate, text: string): Constraints {
  const { order, end } = trigger;
  if (order === undefined || venue === null || !isGathering(other)) return [];
  const { relation, days, start } = order;
  const evidence = { start, end, text: text.slice(start, end) };
  return [{ relation, days: days && [days[0], days[1]], venue, evidence }];
}
