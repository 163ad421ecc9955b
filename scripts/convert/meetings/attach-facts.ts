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
/** A day hardly ever belongs to another clause, save one that opens the sentence. */
const DATE_BARRIER_COST = 250;
const OPENING = 25;

/**
 * Each trigger with the facts nearest to it; words after a trigger are nearer to it than words before, and a new clause is far.
 * `barriers` are the offsets in the whole text where clauses begin, in order.
 */
export function attachFacts(
  triggers: readonly Trigger[],
  facts: SentenceFacts,
  barriers: readonly number[],
  sentence: Pick<Span, 'start'>,
): Attached[] {
  const nearest = (fact: Pick<Span, 'start' | 'end'>): Trigger | undefined =>
    findNearest(triggers, (trigger) => distanceOf(trigger, fact, barriers, BARRIER_COST));
  const nearestOfDate = (fact: Span): Trigger | undefined =>
    findNearest(triggers, (trigger) => {
      const isOpening = fact.start - sentence.start < OPENING && !trigger.isBackground;
      return distanceOf(trigger, fact, barriers, isOpening ? 0 : DATE_BARRIER_COST);
    });
  const units = unitsOf(facts.parties);
  return triggers.map((trigger) => ({
    trigger,
    dates: facts.dates.filter(({ mention }) => nearestOfDate(mention) === trigger),
    venues: facts.venues.filter((mention) => nearest(mention) === trigger),
    parties: units
      .filter((unit) => nearest({ start: unit[0]!.start, end: unit.at(-1)!.end }) === trigger)
      .flat(),
  }));
}

function findNearest(
  triggers: readonly Trigger[],
  distanceTo: (trigger: Trigger) => number,
): Trigger | undefined {
  let best: Trigger | undefined;
  let least = FARTHEST;
  for (const trigger of triggers) {
    const distance = distanceTo(trigger);
    if (distance < least) [best, least] = [trigger, distance];
  }
  return best;
}

function distanceOf(
  trigger: Trigger,
  fact: Pick<Span, 'start' | 'end'>,
  barriers: readonly number[],
  cost: number,
): number {
  if (fact.start < trigger.end && fact.end > trigger.start) return 0;
  const isAfter = fact.start >= trigger.end;
  const [from, to] = isAfter ? [trigger.end, fact.start] : [fact.end, trigger.start];
  const crossed = barriers.filter((barrier) => barrier >= from && barrier < to).length;
  return (isAfter ? to - from : (to - from) * 1.5 + 10) + crossed * cost;
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
