import type { Cycle, DateExpression } from '../../../src/domain/date-expression.ts';
import type { Link } from '../../../src/domain/resolve.ts';
import { directionOf } from '../../../src/domain/resolve.ts';
import type { Finding } from './scan.ts';

/** Gives every finding what it is counted from: the publication, or an earlier finding by its index. */
export function linkFindings(text: string, findings: readonly Finding[]): Link[] {
  let previous: number | null = null;
  let previousDay: number | null = null;
  let period: number | null = null;
  let stated: number | null = null;
  const links: Link[] = [];
  findings.forEach((finding, index) => {
    const { reading } = finding;
    const takesAny = reading.footing?.on === 'previous' && reading.footing.takesAny === true;
    const isOfDays = !takesAny && reading.expression !== null && isDayLevel(reading.expression);
    const isUncounted =
      isOfDays &&
      reading.footing?.on === 'previous' &&
      isInOneSentence(text, findings[previous ?? -1], finding) &&
      !isInOneSentence(text, findings[previousDay ?? -1], finding);
    links.push(
      isUncounted
        ? { expression: onlyDirection(reading.expression), anchor: 'published' }
        : linkOf(finding, isOfDays ? (previousDay ?? previous) : previous, period, stated),
    );
    if (reading.endsPeriod === true) period = null;
    if (reading.kind !== 'date' || reading.expression === null) return;
    if (reading.setsPeriod === true && !isNeighbour(findings[period ?? -1], finding)) period = index;
    if (reading.expression.type === 'direction' || reading.footing?.on === 'period') return;
    previous = index;
    if (isDayLevel(reading.expression)) previousDay = index;
    stated = reading.expression.type === 'fixed' ? index : null;
  });
  return links;
}

/**
 * Days are not counted across a sentence where it names a year or a month itself: "In 2004 they came close; three weeks later voters said
 * no" counts from no day that is known.
 */
function isInOneSentence(text: string, earlier: Finding | undefined, { start }: Finding): boolean {
  return earlier !== undefined && !SENTENCE_END.test(text.slice(earlier.end, start));
}

const SENTENCE_END = /[.!?]['"”’)]{0,3}\s|\n\s*\n/u;

/** A quarter beside the one the text speaks of is only compared with it. */
function isNeighbour(period: Finding | undefined, finding: Finding): boolean {
  const [one, other] = [quarterIn(period), quarterIn(finding)];
  return one !== null && other !== null && (one % 4 === (other + 1) % 4 || other % 4 === (one + 1) % 4);
}

function quarterIn(finding: Finding | undefined): number | null {
  const expression = finding?.reading.expression;
  return expression?.type === 'cycle' && expression.cycle.cycle === 'quarter'
    ? expression.cycle.quarter
    : null;
}

/** Whether an expression names days or weeks, which only days can be counted from. */
function isDayLevel(expression: DateExpression): boolean {
  switch (expression.type) {
    case 'fixed':
      return /^\d{4}-\d\d-\d\d/u.test(expression.edtf);
    case 'unit':
      return expression.unit === 'day' || expression.unit === 'week' || expression.unit === 'weekend';
    case 'shift':
      return expression.unit === 'day' || expression.unit === 'week';
    case 'cycle':
    case 'within':
      return isDayCycle(expression.cycle);
    case 'range':
      return isDayLevel(expression.from) && isDayLevel(expression.to);
    case 'from':
    case 'about':
      return isDayLevel(expression.of);
    case 'either':
      return expression.of.every((choice) => isDayLevel(choice.expression));
    default:
      return false;
  }
}

function isDayCycle(round: Cycle): boolean {
  if (round.cycle === 'month') return round.day !== undefined;
  return (
    round.cycle === 'weekday' ||
    round.cycle === 'weekend' ||
    round.cycle === 'day' ||
    round.cycle === 'holiday'
  );
}

function linkOf(
  { reading }: Finding,
  previous: number | null,
  period: number | null,
  stated: number | null,
): Link {
  const expression = reading.expression ?? { type: 'direction', direction: 'present' };
  const footing = reading.footing ?? { on: 'published' };
  if (footing.on === 'published') return { expression, anchor: 'published' };
  const anchor = footing.on === 'previous' ? previous : period;
  if (anchor !== null) return { expression, anchor };
  if (footing.on === 'period' && footing.narrated && stated !== null) {
    return { expression: footing.narrated, anchor: stated };
  }
  return { expression: footing.otherwise ?? onlyDirection(expression), anchor: 'published' };
}

function onlyDirection(expression: DateExpression): DateExpression {
  return { type: 'direction', direction: directionOf(expression) };
}
