import { makeParley } from '../build/parley.ts';
import { makeReports } from '../corpus/make-articles.ts';
import type { Cost, Measured } from '../measure/run-measured.ts';
import { fitExponent, median } from '../measure/statistics.ts';
import type { Measure, Unit } from '../report/measure.ts';

/** How many times the work. */
export const FACTORS = [1, 2, 4, 8] as const;

/** What stages cost at an amount of work. */
export interface Sample extends Cost {
  readonly articles: number;
  readonly stage: string;
}

const COSTS: readonly (readonly [what: string, unit: Unit, valueOf: (cost: Cost) => number])[] = [
  ['time', 's', ({ seconds }) => seconds],
  ['processor time', 's', ({ processor }) => processor],
  ['memory', 'MB', ({ memory }) => memory / 1e6],
];

/** Converts and builds 1, 2, 4 and 8 times so many articles, the sizes taking turns. */
export async function sampleGrowth(articles: number, rounds: number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const factor of FACTORS)
    await makeParley(`reports-${articles * factor}`).write(makeReports(articles * factor));
  for (let round = 0; round < rounds; round++)
    for (const factor of FACTORS) samples.push(...(await sampleSize(articles * factor)));
  return samples;
}

async function sampleSize(articles: number): Promise<Sample[]> {
  const parley = makeParley(`reports-${articles}`);
  const converted = await parley.convert();
  await parley.clean();
  const built = await parley.build();
  return [
    { articles, stage: 'converter alone', ...costOf(converted) },
    { articles, stage: 'full build', ...costOf(built) },
    ...built.stages.map((stage) => Object.assign({ articles }, stage)),
  ];
}

function costOf({ seconds, processor, memory }: Measured): Cost {
  return { seconds, processor, memory };
}

/** Each cost of each stage at each size, and the power of the work with which it grows; a column for each. */
export function describeGrowth(samples: readonly Sample[]): Measure[] {
  const stages = Map.groupBy(samples, ({ stage }) => stage);
  return [...stages].flatMap(([stage, ofStage]) =>
    COSTS.flatMap(([cost, unit, valueOf]) => {
      const bySize = [...Map.groupBy(ofStage, ({ articles }) => articles)].toSorted(([a], [b]) => a - b);
      const points = bySize.map(([articles, some]) => [articles, median(some.map(valueOf))] as const);
      return describePoints(`${stage}, ${cost}`, unit, points);
    }),
  );
}

function describePoints(
  what: string,
  unit: Unit,
  points: readonly (readonly [articles: number, value: number])[],
): Measure[] {
  const columns = points.map(([articles, value]): Measure => ({
    what,
    tool: `${articles.toLocaleString('en')} articles`,
    unit,
    values: [value],
  }));
  return columns.concat(exponentOf(what, points));
}

/** None where a stage is too short to be measured at some size. */
function exponentOf(what: string, points: readonly (readonly [number, number])[]): Measure[] {
  if (points.length < 2 || points.some(([, value]) => value <= 0)) return [];
  return [{ what, tool: 'exponent', unit: '', values: [fitExponent(points)] }];
}
