import { addDays, daysBetween } from '../../../src/domain/edtf.ts';
import { makeRandom } from '../../kill/make-random.ts';
import { pick, SIDES, TOWNS, type Side } from './names.ts';

/** A meeting that the articles of a corpus tell of. */
export interface Event {
  /** ISO days; the same where it took one day. */
  readonly first: string;
  readonly last: string;
  readonly town: string;
  readonly sides: readonly [Side, Side];
  readonly mediator: Side;
  /** Its number among the rounds between these sides, from 1. */
  readonly round: number;
}

/** Where in time a corpus lies, and what repeats it. */
export interface Plan {
  readonly seed: number;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
}

export const ROUNDS = 4;
const MOST_DAYS_APART = 70;
/** Steps of this share of a span never come close to an earlier one, however many there are. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The event of that index, the same whatever else is asked for: series of four rounds between two sides each, the series spread evenly
 * over the span.
 */
export function eventAt(index: number, { seed, from, to }: Plan): Event {
  const series = Math.floor(index / ROUNDS);
  const round = (index % ROUNDS) + 1;
  const ofSeries = makeRandom(mixSeeds(seed, series));
  const span = daysBetween(from, to) - ROUNDS * MOST_DAYS_APART;
  const start = addDays(from, Math.floor(Math.max(1, span) * ((series * GOLDEN) % 1)));
  const one = pick(ofSeries, SIDES);
  const other = pick(
    ofSeries,
    SIDES.filter((side) => side !== one),
  );
  const mediator = pick(
    ofSeries,
    SIDES.filter((side) => side !== one && side !== other),
  );
  const pace = 25 + Math.floor(ofSeries() * (MOST_DAYS_APART - 35));
  const ofRound = makeRandom(mixSeeds(seed + 1, index));
  const first = addDays(start, (round - 1) * pace + Math.floor(ofRound() * 10));
  const last = addDays(first, ofRound() < 0.6 ? 0 : 1 + Math.floor(ofRound() * 2));
  return { first, last, town: pick(ofRound, TOWNS), sides: [one, other], mediator, round };
}

/** A seed for each index, unlike those of its neighbours. */
export function mixSeeds(seed: number, index: number): number {
  return Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
}
