import type { DateExpression } from '../../../src/domain/date-expression.ts';
import type { Link } from '../../../src/domain/resolve.ts';
import { directionOf } from '../../../src/domain/resolve.ts';
import type { Finding } from './scan.ts';

/** Gives every finding what it is counted from: the publication, or an earlier finding by its index. */
export function linkFindings(findings: readonly Finding[]): Link[] {
  let previous: number | null = null;
  let period: number | null = null;
  let stated: number | null = null;
  const links: Link[] = [];
  findings.forEach((finding, index) => {
    const { reading } = finding;
    links.push(linkOf(finding, previous, period, stated));
    if (reading.kind !== 'date' || reading.expression === null) return;
    if (reading.setsPeriod === true) period = index;
    if (reading.expression.type === 'direction' || reading.footing?.on === 'period') return;
    previous = index;
    stated = reading.expression.type === 'fixed' ? index : null;
  });
  return links;
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
