import type { Cycle, DateExpression, Unit } from '../date-expression.ts';
import { boundsOf, qualifierOf } from '../edtf/bounds.ts';
import { calendarOf, countDays, countOf } from '../edtf/days.ts';
import { moveSpan, pickRound, roundsWithin, unitAround } from './spans.ts';
import type { Span } from './spans.ts';

/** Days an expression may mean, seen from one anchor. */
export interface Alternative extends Span {
  /** Whether the words say "about". */
  readonly isAbout: boolean;
  /** Why it is read so, where the words leave it open. */
  readonly because?: string;
}

const FIRST = countDays(0, 1, 1);
const LAST = countDays(9999, 12, 31);

/** Everything an expression may mean, seen from `anchor`; nothing where it needs an anchor and there is none, or names no days. */
export function alternativesOf(expression: DateExpression, anchor: Span | null): Alternative[] {
  return spell(expression, anchor).filter(({ start, end }) => start >= FIRST && end <= LAST && start <= end);
}

function spell(expression: DateExpression, anchor: Span | null): Alternative[] {
  switch (expression.type) {
    case 'fixed':
      return [fixed(expression.edtf)];
    case 'direction':
      return [];
    case 'unit':
      return plain(anchor && unitFrom(anchor, expression.unit, expression.shift));
    case 'shift':
      return anchor ? [shift(expression, anchor)] : [];
    case 'in-year':
      return plain(anchor && moveSpan(anchor, 'year', expression.year - calendarOf(anchor.start).year));
    case 'cycle':
      return plain(
        anchor && fitsCycle(anchor, expression.cycle)
          ? pickRound(expression.cycle, expression.pick, anchor)
          : null,
      );
    case 'within':
      return alternativesOf(expression.outer, anchor).flatMap((outer) =>
        plain(roundsWithin(expression.cycle, outer).at(nthIndex(expression.nth)) ?? null),
      );
    case 'edge':
      return alternativesOf(expression.outer, anchor).flatMap((outer) => plain(cutEdge(expression, outer)));
    case 'range':
      return alternativesOf(expression.from, anchor).flatMap((from) =>
        alternativesOf(expression.to, anchor).map((to) => joined(from, to)),
      );
    case 'from':
      return alternativesOf(expression.base, anchor).flatMap((base) => alternativesOf(expression.of, base));
    case 'about':
      return alternativesOf(expression.of, anchor).map((one) => Object.assign(one, { isAbout: true }));
    case 'either':
      return withoutRepeats(
        expression.of.flatMap((choice) =>
          alternativesOf(choice.expression, anchor).map((one) =>
            Object.assign(one, { because: choice.because }),
          ),
        ),
      );
  }
}

/** Of alternatives with the same days the first is kept. */
export function withoutRepeats(alternatives: readonly Alternative[]): Alternative[] {
  const known = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = `${one.start}/${one.end}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

function plain(span: Span | null): Alternative[] {
  return span === null ? [] : [{ start: span.start, end: span.end, isAbout: false }];
}

function fixed(edtf: string): Alternative {
  const { earliest, latest } = boundsOf(edtf);
  return { start: countOf(earliest), end: countOf(latest), isAbout: qualifierOf(edtf) !== '' };
}

function nthIndex(nth = 1): number {
  return nth > 0 ? nth - 1 : nth;
}

/** Days an anchor may span and still say which unit lies beside it. */
const WIDEST: Readonly<Partial<Record<Unit, number>>> = {
  day: 7,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  half: 184,
  year: 366,
};

function daysIn({ start, end }: Span): number {
  return end - start + 1;
}

/** "That day" after "in March 2024" is a day nobody stated; counted from some days in a row it starts at their nearer end. */
function unitFrom(anchor: Span, unit: Unit, by: number): Span | null {
  if (daysIn(anchor) > (WIDEST[unit] ?? Infinity)) return null;
  if (unit === 'day' && by === 0) return anchor;
  return unitAround(unit, by > 0 ? anchor.end : anchor.start, by);
}

function fitsCycle(anchor: Span, { cycle }: Cycle): boolean {
  if (cycle === 'weekday' || cycle === 'weekend') return daysIn(anchor) <= 7;
  return daysIn(anchor) <= (cycle === 'day' ? 31 : 366);
}

/** An anchor wider than the grain stays as wide, and what is counted from it is then only about right. */
function shift({ unit, by, grain }: Extract<DateExpression, { type: 'shift' }>, anchor: Span): Alternative {
  const moved = moveSpan(anchor, unit, by);
  if (grain === 'same') return { start: moved.start, end: moved.end, isAbout: false };
  const first = unitAround(grain, moved.start, 0);
  const last = unitAround(grain, moved.end, 0);
  return { start: first.start, end: last.end, isAbout: first.start !== last.start };
}

function cutEdge({ edge, unit, count }: Extract<DateExpression, { type: 'edge' }>, outer: Span): Span {
  const size = moveSpan({ start: outer.start, end: outer.start }, unit, count).start - outer.start;
  if (edge === 'first') return { start: outer.start, end: Math.min(outer.end, outer.start + size - 1) };
  const next = { start: outer.end + 1, end: outer.end + 1 };
  return { start: Math.max(outer.start, moveSpan(next, unit, -count).start), end: outer.end };
}

function joined(from: Alternative, to: Alternative): Alternative {
  const because = from.because ?? to.because;
  return {
    start: from.start,
    end: to.end,
    isAbout: from.isAbout || to.isAbout,
    ...(because === undefined ? {} : { because }),
  };
}
