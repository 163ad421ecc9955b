import Table from 'cli-table3';
import { compare, OWN, type Measure } from './measure.ts';

const NOTE = "Medians; × is Parley's value divided by that tool's in the same run.";

/** A table of measures for a terminal: a row for each thing measured, a column for each tool, with Parley's share of it beside. */
export function drawReport(title: string, measures: readonly Measure[]): string {
  const named = new Set(measures.map(({ tool }) => tool));
  const tools = named.has(OWN) ? [...new Set([OWN, ...named])] : [...named];
  const note = named.has(OWN) && named.size > 1 ? NOTE : 'Medians.';
  const table = new Table({ head: [title, ...tools], style: { head: [], border: [], compact: true } });
  for (const [what, row] of Map.groupBy(measures, (measure) => measure.what)) {
    const cells = tools.map((tool) => {
      const measure = row.find((one) => one.tool === tool);
      return measure === undefined ? '' : sayCell(measure, measures);
    });
    table.push([what, ...cells]);
  }
  return `${table.toString()}\n${note}`;
}

function sayCell(measure: Measure, all: readonly Measure[]): string {
  const { middle, ratio } = compare(measure, all);
  const value = `${sayNumber(middle)} ${measure.unit}`.trim();
  return ratio === null ? value : `${value} (×${ratio.toFixed(2)})`;
}

/** Three digits that count: `0.123`, `12.3`, `1,230`. */
export function sayNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}
