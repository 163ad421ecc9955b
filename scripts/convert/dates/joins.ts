import type { Cycle, DateExpression } from '../../../src/domain/date-expression.ts';
import type { Finding } from './scan.ts';

const GAP = /^(?:[^\S\n]?[-–—][^\S\n]?|\s(?:to|until|till|through|and)\s(?:the\s|on\s)?)$/u;
const FROM = /\b(?:from|between)\s(?:the\s)?$/iu;

/** Joins the two ends of a range ("between Sunday and Tuesday") and days in a row ("last Sunday and Monday") into one finding. */
export function joinRanges(text: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const before = joined.at(-1);
    const range = before && rangeOf(text, before, finding);
    if (range) joined[joined.length - 1] = range;
    else joined.push(finding);
  }
  return joined;
}

function rangeOf(text: string, one: Finding, other: Finding): Finding | null {
  if (other.start - one.end > 14) return null;
  const gap = text.slice(one.end, other.start);
  const [from, to] = [one.reading.expression, other.reading.expression];
  if (!GAP.test(gap) || from === null || to === null || !isEnd(one) || !isEnd(other)) return null;
  if (!isAlike(from, to) || !isRange(text, one, gap, from, to)) return null;
  return {
    start: one.start,
    end: other.end,
    rule: 'range',
    reading: { ...one.reading, expression: spanning(from, to), setsPeriod: false },
  };
}

/** Only days of the week, days of months, or months make a range; years apart are named one by one. */
function isAlike(from: DateExpression, to: DateExpression): boolean {
  const grain = grainOf(from);
  return grain !== null && grain === grainOf(to);
}

function grainOf(expression: DateExpression): 'weekday' | 'day' | 'month' | null {
  if (expression.type === 'about') return grainOf(expression.of);
  if (expression.type === 'fixed') {
    if (/^\d{4}-\d\d-\d\d$/u.test(expression.edtf)) return 'day';
    return /^\d{4}-\d\d$/u.test(expression.edtf) ? 'month' : null;
  }
  const round = expression.type === 'within' ? expression.cycle : cycleIn(expression);
  if (round?.cycle === 'weekday') return 'weekday';
  if (round?.cycle !== 'month') return null;
  return round.day === undefined ? 'month' : 'day';
}

/** "And" joins only after "between", or where the other day is the very next one. */
function isRange(text: string, one: Finding, gap: string, from: DateExpression, to: DateExpression): boolean {
  const isFrom = FROM.test(text.slice(Math.max(0, one.start - 14), one.start));
  if (/\band\b/u.test(gap)) {
    return (
      (isFrom && /between\s/iu.test(text.slice(Math.max(0, one.start - 14), one.start))) ||
      isNextDay(from, to)
    );
  }
  if (/to/u.test(gap))
    return isFrom || (weekdayIn(from) !== null && weekdayIn(to) !== null) || isMonthPair(from, to);
  return true;
}

function isEnd({ reading, rule }: Finding): boolean {
  return (
    reading.kind === 'date' &&
    (reading.footing === undefined || reading.footing.on === 'published') &&
    rule !== 'range' &&
    reading.expression?.type !== 'direction'
  );
}

function isNextDay(from: DateExpression, to: DateExpression): boolean {
  const [first, second] = [weekdayIn(from), weekdayIn(to)];
  return first !== null && second !== null && second === (first % 7) + 1;
}

function isMonthPair(from: DateExpression, to: DateExpression): boolean {
  return cycleIn(from)?.cycle === 'month' && cycleIn(to)?.cycle === 'month';
}

function weekdayIn(expression: DateExpression): number | null {
  const round = cycleIn(expression);
  return round?.cycle === 'weekday' ? round.weekday : null;
}

function cycleIn(expression: DateExpression): Cycle | null {
  if (expression.type === 'cycle') return expression.cycle;
  const [choice] = expression.type === 'either' ? expression.of : [];
  return choice ? cycleIn(choice.expression) : null;
}

/** A stated end fixes the other; else the later end is counted from the earlier. */
function spanning(from: DateExpression, to: DateExpression): DateExpression {
  if (from.type === 'cycle' && to.type === 'fixed') {
    return { type: 'range', from: { type: 'from', base: to, of: { ...from, pick: 'latest' } }, to };
  }
  const round = cycleIn(to);
  if (round === null) return { type: 'range', from, to };
  return {
    type: 'range',
    from,
    to: { type: 'from', base: from, of: { type: 'cycle', cycle: round, pick: 'after' } },
  };
}
