import { wordsOf, edtfOfDays } from '../edtf.ts';
import { nameInWords } from '../party.ts';
import { isWithin, type Register } from '../register.ts';
import type { Group } from './group.ts';
import { lengthOf, shareDays } from './time-window.ts';

/** How well two groups fit as reports of one round, 0 to 1, and what speaks for it in short phrases. */
export interface Fit {
  readonly score: number;
  readonly belief: 'certain' | 'probable';
  readonly reasons: readonly string[];
}

interface Point {
  readonly value: number;
  readonly reason?: string;
}

const ENOUGH = 0.6;
const PLENTY = 0.75;

/** How two groups fit, or null where they contradict each other or too little speaks for one round. */
export function compareGroups(one: Group, other: Group, register: Register): Fit | null {
  if (findContradiction(one, other, register) !== null) return null;
  const points = [
    kindPoint(one, other),
    timePoint(one, other),
    venuePoint(one, other, register),
    sidesPoint(one, other, register),
  ];
  const score = Math.min(
    1,
    Math.max(
      0,
      points.reduce((sum, { value }) => sum + value, 0),
    ),
  );
  if (score < ENOUGH) return null;
  const [, time, venue, sides] = points as [Point, Point, Point, Point];
  const isFull = time.value >= 0.3 && (venue.value >= 0.25 || sides.value >= 0.25) && score >= PLENTY;
  const reasons = points.flatMap(({ reason }) => reason ?? []);
  return { score: Math.round(score * 100) / 100, belief: isFull ? 'certain' : 'probable', reasons };
}

/** What keeps two groups from being one round, in a short phrase, or null. */
export function findContradiction(one: Group, other: Group, register: Register): string | null {
  if ([...one.entries].some((id) => other.entries.has(id))) return 'one article tells of both';
  if (!one.kinds.values().some((kind) => other.kinds.values().some((their) => canBeOne(kind, their))))
    return 'the kinds differ';
  if (
    one.window !== null &&
    other.window !== null &&
    shareDays(one.window, other.window) === null &&
    !hasOnlyReports(one, other)
  )
    return 'the days differ';
  if (hasOnlyReports(one, other) && shareDays(one.window!, other.window!) === null)
    return 'the reports lie too far apart';
  if (isOtherVenue(one, other, register)) return 'the places differ';
  if (isAbsentFrom(one, other) || isAbsentFrom(other, one))
    return 'a party took part in one and not in the other';
  if (isOverBefore(one, other) || isOverBefore(other, one))
    return 'held in one while still ahead in the other';
  return null;
}

function hasOnlyReports(one: Group, other: Group): boolean {
  return one.window?.basis === 'reported' && other.window?.basis === 'reported';
}

const GATHERINGS = new Set(['talks', 'consultation', 'summit']);

/** Gatherings may be called by different names, but nobody takes a call for a meeting in a place; the rest must be of one kind. */
function canBeOne(one: string, other: string): boolean {
  if (one === other) return true;
  return GATHERINGS.has(one) && GATHERINGS.has(other);
}

function isOtherVenue(one: Group, other: Group, register: Register): boolean {
  if (one.venue !== null && other.venue !== null)
    return !isWithin(register, one.venue, other.venue) && !isWithin(register, other.venue, one.venue);
  return one.venueName !== null && other.venueName !== null && one.venueName !== other.venueName;
}

function isAbsentFrom(one: Group, other: Group): boolean {
  return one.absent.values().some((id) => other.present.has(id) || other.sides.has(id));
}

function isOverBefore(one: Group, other: Group): boolean {
  return one.heldBy !== null && other.aheadOn !== null && one.heldBy < other.aheadOn;
}

function kindPoint(one: Group, other: Group): Point {
  const isAct =
    one.kinds.has('proposal') ||
    one.kinds.has('measure') ||
    one.kinds.has('agreement') ||
    one.kinds.has('statement');
  if (!isAct) return { value: one.kinds.values().some((kind) => other.kinds.has(kind)) ? 0.1 : 0.05 };
  const shared = [...one.subjects].find((subject) => other.subjects.has(subject));
  return shared === undefined ? { value: -0.2 } : { value: 0.3, reason: `both: ${shared}` };
}

function timePoint(one: Group, other: Group): Point {
  if (one.window === null || other.window === null) return { value: 0 };
  const shared = shareDays(one.window, other.window);
  if (shared === null) return { value: 0 };
  if (one.window.basis === 'reported' || other.window.basis === 'reported')
    return { value: 0.1, reason: 'reported at the same time' };
  const words = wordsOf(edtfOfDays(shared.earliest, shared.latest));
  const length = Math.max(lengthOf(one.window), lengthOf(other.window));
  const value = length <= 4 ? 0.45 : length <= 14 ? 0.3 : length <= 31 ? 0.2 : 0.1;
  return { value, reason: `both may be ${words}` };
}

function venuePoint(one: Group, other: Group, register: Register): Point {
  if (one.venueName !== null && one.venueName === other.venueName)
    return { value: 0.35, reason: `both in ${one.venueName}` };
  if (one.venue === null || other.venue === null) return { value: 0 };
  const name = (id: string): string => register.venues.get(id)?.name ?? id;
  if (one.venue === other.venue) return { value: 0.35, reason: `both in ${name(one.venue)}` };
  const [inner, outer] = isWithin(register, one.venue, other.venue)
    ? [one.venue, other.venue]
    : [other.venue, one.venue];
  return { value: 0.25, reason: `${name(inner)} lies in ${name(outer)}` };
}

function sidesPoint(one: Group, other: Group, register: Register): Point {
  if (one.sides.size === 0 || other.sides.size === 0) return { value: 0 };
  const shared = [...one.sides].filter((id) => other.sides.has(id));
  const share = shared.length / Math.min(one.sides.size, other.sides.size);
  if (share < 0.5) return { value: -0.3 };
  const names = shared.map((id) => {
    const party = register.parties.get(id);
    return party === undefined ? id : nameInWords(party);
  });
  return { value: 0.25 * share, reason: `both with ${names.join(', ')}` };
}
