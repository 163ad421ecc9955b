import type { Cycle, Pick, Season, Unit } from '../date-expression.ts';
import { calendarOf, countDays, daysInMonth } from '../edtf/days.ts';
import { holidays } from './holidays.ts';

/** Whole days from `start` to `end`, both in it, counted from 1970-01-01. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
/** Monday, 29 December 1969, the start of week 0. */
const WEEK_ZERO = -3;

/** The unit that `day` lies in, moved on by `shift` units. */
export function unitAround(unit: Unit, day: number, shift: number): Span {
  if (unit === 'day') return { start: day + shift, end: day + shift };
  const months = MONTHS_OF[unit];
  if (months !== undefined) return monthSpan(Math.floor(monthOf(day) / months) + shift, months);
  const monday = WEEK_ZERO + 7 * (weekOfDay(day) + shift);
  return { start: monday + (unit === 'weekend' ? 5 : 0), end: monday + 6 };
}

/** Days moved by so many units; a day that its new month lacks becomes that month's last. */
export function moveSpan(span: Span, unit: Unit, by: number): Span {
  const months = MONTHS_OF[unit];
  if (months === undefined) {
    const days = unit === 'day' ? by : by * 7;
    return { start: span.start + days, end: span.end + days };
  }
  const isWholeMonths = calendarOf(span.start).day === 1 && calendarOf(span.end + 1).day === 1;
  const start = moveDay(span.start, months * by);
  return {
    start,
    end: isWholeMonths ? moveDay(span.end + 1, months * by) - 1 : moveDay(span.end, months * by),
  };
}

/** The round of a cycle that is picked from where `anchor` lies; null where there is none. */
export function pickRound(cycle: Cycle, pick: Pick, anchor: Span): Span | null {
  const here = roundOf(cycle, pick === 'before' || pick === 'next' ? anchor.start : anchor.end);
  if (pick === 'this')
    return isWinter(cycle)
      ? pickRound(cycle, 'nearest', anchor)
      : roundAt(cycle, roundOf(cycle, anchor.start));
  const rounds: Span[] = [];
  for (let round = here - REACH; round <= here + REACH; round++) {
    const span = roundAt(cycle, round);
    if (span !== null) rounds.push(span);
  }
  return choose(rounds, pick, anchor);
}

/** A winter lies in two years, so "this winter" is the one nearest. */
function isWinter(cycle: Cycle): boolean {
  return cycle.cycle === 'season' && cycle.season === 'winter';
}

/** The rounds of a cycle that start within the days, in order. */
export function roundsWithin(cycle: Cycle, outer: Span): Span[] {
  const found: Span[] = [];
  const last = Math.min(roundOf(cycle, outer.end), roundOf(cycle, outer.start) + 1200);
  for (let round = roundOf(cycle, outer.start); round <= last; round++) {
    const span = roundAt(cycle, round);
    if (span !== null && span.start >= outer.start && span.start <= outer.end) found.push(span);
  }
  return found;
}

/** A 29 February or a 31st can be missing from several rounds in a row. */
const REACH = 9;

function choose(rounds: readonly Span[], pick: Exclude<Pick, 'this'>, anchor: Span): Span | null {
  switch (pick) {
    case 'latest':
      return rounds.findLast(({ start }) => start <= anchor.end) ?? null;
    case 'before':
      return rounds.findLast(({ end }) => end < anchor.start) ?? null;
    case 'next':
      return rounds.find(({ end }) => end >= anchor.start) ?? null;
    case 'after':
      return rounds.find(({ start }) => start > anchor.end) ?? null;
    case 'nearest':
      return nearest(rounds, anchor, 1, 1);
    case 'leans-back':
      return nearest(rounds, anchor, 1, LEAN);
    case 'leans-ahead':
      return nearest(rounds, anchor, LEAN, 1);
  }
}

/** How many times as far the other side counts for a pick that leans. */
const LEAN = 8;

function nearest(rounds: readonly Span[], anchor: Span, back: number, ahead: number): Span | null {
  let best: Span | null = null;
  let least = Infinity;
  for (const span of rounds) {
    const away = Math.max(0, (anchor.start - span.end) * back, (span.start - anchor.end) * ahead);
    if (away < least) [best, least] = [span, away];
  }
  return best;
}

/** Number of the week, month or year that the day lies in: one round of the cycle falls in each. */
function roundOf(cycle: Cycle, day: number): number {
  if (cycle.cycle === 'weekday' || cycle.cycle === 'weekend') return weekOfDay(day);
  return cycle.cycle === 'day' ? monthOf(day) : calendarOf(day).year;
}

function roundAt(cycle: Cycle, round: number): Span | null {
  switch (cycle.cycle) {
    case 'weekday': {
      const day = WEEK_ZERO + round * 7 + cycle.weekday - 1;
      return { start: day, end: day };
    }
    case 'weekend':
      return { start: WEEK_ZERO + round * 7 + 5, end: WEEK_ZERO + round * 7 + 6 };
    case 'day':
      return dayOfMonth(Math.floor(round / 12), (round % 12) + 1, cycle.day);
    case 'month':
      return cycle.day === undefined
        ? monthSpan(round * 12 + cycle.month - 1, 1)
        : dayOfMonth(round, cycle.month, cycle.day);
    case 'quarter':
      return monthSpan(round * 4 + cycle.quarter - 1, 3);
    case 'half':
      return monthSpan(round * 2 + cycle.half - 1, 6);
    case 'season':
      return {
        start: countDays(round, FIRST_MONTH[cycle.season], 1),
        end: countDays(round, FIRST_MONTH[cycle.season] + 3, 1) - 1,
      };
    case 'holiday': {
      const days = holidays[cycle.holiday]?.(round);
      return days === undefined ? null : { start: days[0], end: days[1] };
    }
  }
}

function dayOfMonth(year: number, month: number, day: number): Span | null {
  if (day > daysInMonth(year, month)) return null;
  const count = countDays(year, month, day);
  return { start: count, end: count };
}

/** The `index`-th stretch of so many months since the year 0. */
function monthSpan(index: number, months: number): Span {
  const first = index * months;
  return { start: countDays(0, first + 1, 1), end: countDays(0, first + months + 1, 1) - 1 };
}

function moveDay(count: number, months: number): number {
  const { year, month, day } = calendarOf(count);
  const target = calendarOf(countDays(year, month + months, 1));
  return countDays(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

function monthOf(day: number): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}

function weekOfDay(day: number): number {
  return Math.floor((day - WEEK_ZERO) / 7);
}
