import { boundsOf } from './edtf.ts';
import type { Round, Span } from './chronicle-rounds.ts';
import { monthIndex } from './months.ts';

/**
 * One place in the order: everything in a step comes before everything in the next one.
 * `single` is one round; `same` are rounds on exactly the same days; in `unordered` the days overlap, so that the order is not known.
 */
export interface Step {
  readonly kind: 'single' | 'same' | 'unordered';
  readonly rounds: readonly [Round, ...Round[]];
}

/** A month, or a stretch of several that some rounds cannot be narrowed down from. */
export interface Period {
  /** First and last month, `2025-12`; the same for a month. */
  readonly from: string;
  readonly to: string;
  /** Certain order, earliest first. */
  readonly steps: readonly Step[];
  /** Some time in the period; where among its other rounds is not known. */
  readonly floating: readonly Round[];
}

/** The rounds in an order that claims no more than is known. */
export interface Chronology {
  readonly periods: readonly Period[];
  /** Rounds without days, by when they were reported; never reported on a known day last. */
  readonly undated: readonly Round[];
  /** All rounds in the order of the list. */
  readonly rounds: readonly Round[];
}

interface DatedRound {
  readonly round: Round;
  readonly span: Span;
}

/**
 * Orders rounds: by period, then in steps that certainly follow each other, then what floats in the period.
 *
 * Spans of days form an interval order: a round is certainly before another only when its latest day is before the other's earliest.
 * Within a month the narrowest spans are placed first. A wider one joins the one step whose every round it overlaps; where it reaches
 * over several steps, or only touches some of a step, no place in the order is honest and it floats.
 */
export function orderRounds(rounds: readonly Round[]): Chronology {
  const dated: DatedRound[] = [];
  const undated: Round[] = [];
  for (const round of rounds) {
    if (round.span === null) undated.push(round);
    else dated.push({ round, span: round.span });
  }
  const periods = [...Map.groupBy(dated, ({ span }) => periodKey(span))]
    .map(([key, members]) => makePeriod(key, members))
    .sort(comparePeriods);
  const last = [...undated].sort(compareReported);
  const listed = periods.flatMap(({ steps, floating }) => [
    ...steps.flatMap((step) => step.rounds),
    ...floating,
  ]);
  return { periods, undated: last, rounds: [...listed, ...last] };
}

/** Whether `a` is certainly over before `b` begins. */
export function isBefore(a: Span, b: Span): boolean {
  return a.latest < b.earliest;
}

/** Whether the order of two spans is certain. */
export function isOrderKnown(a: Span, b: Span): boolean {
  return isBefore(a, b) || isBefore(b, a);
}

function periodKey({ earliest, latest }: Span): string {
  return `${earliest.slice(0, -3)}/${latest.slice(0, -3)}`;
}

function makePeriod(key: string, members: readonly DatedRound[]): Period {
  const [from = '', to = ''] = key.split('/');
  const { placeable, loose } =
    from === to ? partWholeMonths(members, from) : { placeable: [], loose: members };
  const { steps, floating } = placeInSteps(placeable);
  return {
    from,
    to,
    steps: steps.map(({ rounds }) => makeStep(rounds)),
    floating: [...floating, ...loose].sort(compareEarliest).map(({ round }) => round),
  };
}

/** A whole month says nothing about its days: it never stands among them, only where there are no others. */
function partWholeMonths(
  members: readonly DatedRound[],
  month: string,
): { placeable: readonly DatedRound[]; loose: readonly DatedRound[] } {
  const whole = boundsOf(month);
  const isWhole = ({ span }: DatedRound): boolean =>
    span.earliest === whole.earliest && span.latest === whole.latest;
  const placeable = members.filter((member) => !isWhole(member));
  return placeable.length === 0
    ? { placeable: members, loose: [] }
    : { placeable, loose: members.filter(isWhole) };
}

interface OpenStep {
  /** All days of the step. */
  union: Span;
  /** The days that all its rounds share. */
  common: Span;
  rounds: DatedRound[];
}

function placeInSteps(members: readonly DatedRound[]): { steps: OpenStep[]; floating: DatedRound[] } {
  const steps: OpenStep[] = [];
  const floating: DatedRound[] = [];
  for (const member of sortByWidth(members)) {
    const touched = steps.filter(({ union }) => isOrderKnown(union, member.span) === false);
    const [only] = touched;
    if (only === undefined) steps.push({ union: member.span, common: member.span, rounds: [member] });
    else if (touched.length === 1 && !isOrderKnown(only.common, member.span)) join(only, member);
    else floating.push(member);
  }
  return { steps: steps.sort((a, b) => (a.union.earliest < b.union.earliest ? -1 : 1)), floating };
}

function join(step: OpenStep, { round, span }: DatedRound): void {
  step.rounds.push({ round, span });
  step.union = {
    earliest: min(step.union.earliest, span.earliest),
    latest: max(step.union.latest, span.latest),
  };
  step.common = {
    earliest: max(step.common.earliest, span.earliest),
    latest: min(step.common.latest, span.latest),
  };
}

function makeStep(members: readonly DatedRound[]): Step {
  const sorted = members.toSorted(compareEarliest);
  const rounds = sorted.map(({ round }) => round) as [Round, ...Round[]];
  if (rounds.length === 1) return { kind: 'single', rounds };
  const [first] = sorted;
  const isSame = sorted.every(
    ({ span }) => span.earliest === first!.span.earliest && span.latest === first!.span.latest,
  );
  return { kind: isSame ? 'same' : 'unordered', rounds };
}

/** Narrowest first, so that what is certain takes its place before what is not. */
function sortByWidth(members: readonly DatedRound[]): DatedRound[] {
  return members.toSorted((a, b) => widthOf(a.span) - widthOf(b.span) || compareEarliest(a, b));
}

/** A number that grows with the days between both ends; exact within a month, which is where it is compared. */
function widthOf({ earliest, latest }: Span): number {
  return Number(latest.replaceAll('-', '')) - Number(earliest.replaceAll('-', ''));
}

function compareEarliest(a: DatedRound, b: DatedRound): number {
  return (
    compare(a.span.earliest, b.span.earliest) ||
    compare(a.span.latest, b.span.latest) ||
    compareReported(a.round, b.round)
  );
}

/** By the day of the first report, then by id: never a claim about the order of what is reported. */
function compareReported(a: Round, b: Round): number {
  return compare(reportedKey(a), reportedKey(b)) || compareIds(a.id, b.id);
}

function reportedKey({ reported }: Round): string {
  if (reported === null) return '~';
  const { earliest, latest } = boundsOf(reported);
  return `${earliest} ${latest}`;
}

/** `m2` before `m10`. */
function compareIds(a: string, b: string): number {
  const [, entryA = a, meetingA = '0'] = /^(.*)-m(\d+)$/u.exec(a) ?? [];
  const [, entryB = b, meetingB = '0'] = /^(.*)-m(\d+)$/u.exec(b) ?? [];
  return compare(entryA, entryB) || Number(meetingA) - Number(meetingB);
}

/**
 * By last month. A stretch of two months stands between them, that is ahead of the second; a longer one after the months it covers.
 */
function comparePeriods(a: Period, b: Period): number {
  return compare(a.to, b.to) || rankPeriod(a) - rankPeriod(b) || compare(b.from, a.from);
}

function rankPeriod({ from, to }: Period): number {
  if (from === to) return 1;
  return monthIndex(to) - monthIndex(from) === 1 ? 0 : 2;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);
