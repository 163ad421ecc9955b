import { launchChrome } from '../browser/launch-chrome.ts';
import { measureBuildSizes } from './build/measure-sizes.ts';
import { describeGrowth, sampleGrowth } from './grow/measure-growth.ts';
import { measureParts, PAGE_PARTS } from './page/measure-parts.ts';
import { mergeRounds, type Measure } from './report/measure.ts';
import { writeReport, type Part } from './report/write-report.ts';
import { measureAllTaggers, type Labelled } from './taggers/measure-corpus.ts';

/** The parts of a whole report, in the order they run. */
export const BENCH_PARTS = ['build', 'page', 'taggers', 'grow'] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

/** How much is measured. */
interface Sizes {
  readonly articles: readonly number[];
  readonly meetings: readonly number[];
  readonly searched: number;
  readonly least: number;
}

/** All that is promised, and as much as a first look needs. */
export const SIZES: Readonly<Record<'whole' | 'quick', Sizes>> = {
  whole: { articles: [100, 1000, 5000], meetings: [50, 500, 1000, 10_000], searched: 5000, least: 250 },
  quick: { articles: [100], meetings: [50], searched: 100, least: 25 },
};

/** What a report is made of. */
export interface Plan extends Sizes {
  readonly rounds: number;
  readonly labelled: Labelled;
}

/** Runs the parts one after the other; each is printed and written as soon as it is there. */
export async function runParts(parts: readonly BenchPart[], plan: Plan): Promise<Part[]> {
  const done: Part[] = [];
  for (const part of BENCH_PARTS.filter((one) => parts.includes(one))) {
    const { title, measure } = WORK[part];
    done.push(await writeReport(part, title, mergeRounds(await measure(plan))));
  }
  return done;
}

const WORK: Readonly<
  Record<BenchPart, { readonly title: string; measure(plan: Plan): Measure[] | Promise<Measure[]> }>
> = {
  build: {
    title: 'Build',
    measure: ({ articles, rounds }) =>
      measureBuildSizes({ sizes: articles, rounds, only: ['parley', 'starlight', 'eleventy', 'hugo'] }),
  },
  page: { title: 'Pages', measure: measurePages },
  taggers: {
    title: 'Dates and venues',
    measure: ({ labelled, rounds }) => measureAllTaggers(labelled, rounds),
  },
  grow: {
    title: 'Growth',
    measure: async ({ least, rounds }) => describeGrowth(await sampleGrowth(least, rounds)),
  },
};

async function measurePages({ meetings, searched, rounds }: Plan): Promise<Measure[]> {
  const browser = await launchChrome();
  try {
    return await measureParts(PAGE_PARTS, { browser, rounds, reuse: false, meetings, articles: searched });
  } finally {
    await browser.close();
  }
}
