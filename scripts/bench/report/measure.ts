import { median } from '../measure/statistics.ts';

/** Units of the report. */
export type Unit = 's' | 'ms' | 'MB' | 'KB' | 'files' | 'requests' | 'score' | 'articles/s' | 'MB/s' | '';

/** One thing measured of one tool, once for each round. */
export interface Measure {
  /** What was measured: `1,000 articles, build`. */
  readonly what: string;
  readonly tool: string;
  readonly unit: Unit;
  readonly values: readonly number[];
}

/** The tool that the others are compared with. */
export const OWN = 'Parley';

/** Middle of the values of a measure, and how Parley's compares: 0.5 where Parley's is half. Null for Parley itself and where it has none. */
export function compare(measure: Measure, all: readonly Measure[]): { middle: number; ratio: number | null } {
  const middle = median(measure.values);
  const own = all.find(({ what, tool }) => what === measure.what && tool === OWN);
  const ratio = own === undefined || own === measure || middle === 0 ? null : median(own.values) / middle;
  return { middle, ratio };
}

/** Measures of the same thing and tool put together, in the order they were first seen. */
export function mergeRounds(measures: readonly Measure[]): Measure[] {
  const groups = Map.groupBy(measures, ({ what, tool, unit }) => `${what}\n${tool}\n${unit}`);
  return [...groups.values()].map((group) => {
    const { what, tool, unit } = group[0]!;
    return { what, tool, unit, values: group.flatMap(({ values }) => values) };
  });
}
