import type { DateMention, PartyMention, Span, VenueMention } from '../mentions.ts';
import type { Trigger } from './trigger.ts';

/** What one sentence holds, each list in order; dates with their index among all of the text. */
export interface SentenceFacts {
  readonly dates: readonly { readonly index: number; readonly mention: DateMention }[];
  readonly venues: readonly VenueMention[];
  readonly parties: readonly PartyMention[];
}

/** A trigger with the facts of its sentence that belong to it. */
export interface Attached extends SentenceFacts {
  readonly trigger: Trigger;
}

const FARTHEST = 260;
const BARRIER_COST = 90;

/**
 * Each trigger with the facts nearest to it; words after a trigger are nearer to it than words before, and a new clause is far.
 * `barriers` are the offsets in the whole text where clauses begin, in order.
 */
export function attachFacts(
  triggers: readonly Trigger[],
  facts: SentenceFacts,
  barriers: readonly number[],
): Attached[] {
  const nearest = (fact: Span): Trigger | undefined => findNearest(triggers, fact, barriers);
  const units = unitsOf(facts.parties);
  const nearestOfUnit = (unit: readonly PartyMention[]): Trigger | undefined =>
    findNearest(triggers, { start: unit[0]!.start, end: unit.at(-1)!.end, text: '' }, barriers);
  return triggers.map((trigger) => ({
    trigger,
    dates: facts.dates.filter(({ mention }) => nearest(mention) === trigger),
    venues: facts.venues.filter((mention) => nearest(mention) === trigger),
    parties: units.filter((unit) => nearestOfUnit(unit) === trigger).flat(),
  }));
}

function findNearest(
  triggers: readonly Trigger[],
  fact: Span,
  barriers: readonly number[],
): Trigger | undefined {
  let best: Trigger | undefined;
  let least = FARTHEST;
  for (const trigger of triggers) {
    const distance = distanceOf(trigger, fact, barriers);
    if (distance < least) [best, least] = [trigger, distance];
  }
  return best;
}

function distanceOf(trigger: Trigger, fact: Span, barriers: readonly number[]): number {
  if (fact.start < trigger.end && fact.end > trigger.start) return 0;
  const isAfter = fact.start >= trigger.end;
  const [from, to] = isAfter ? [trigger.end, fact.start] : [fact.end, trigger.start];
  const crossed = barriers.filter((barrier) => barrier >= from && barrier < to).length;
  return (isAfter ? to - from : (to - from) * 1.5 + 10) + crossed * BARRIER_COST;
}

/** Parties that stand together with one role, such as a list of delegations, belong to one meeting. */
function unitsOf(parties: readonly PartyMention[]): PartyMention[][] {
  const units: PartyMention[][] = [];
  for (const party of parties) {
    const last = units.at(-1)?.at(-1);
    const isTogether =
      last !== undefined &&
      last.role === party.role &&
      last.rule === party.rule &&
      party.start - last.end < 40;
    if (isTogether) units.at(-1)!.push(party);
    else units.push([party]);
  }
  return units;
}
