import type { Problem } from '../../src/domain/problems.ts';
import { planEntries, type EntryPlan } from '../output/plan-entries.ts';
import { publishEach, publishEntries } from '../output/publish-entries.ts';
import { resolveLinks } from '../output/side-folder.ts';
import { guardFiles } from '../report/describe-file-error.ts';
import { printProblems } from '../report/print-problems.ts';
import type { Progress } from '../report/progress.ts';
import { describeSkipped, summarise } from '../report/summary.ts';
import { convertCorpus, type Conversion, type ConversionOptions } from './convert-corpus.ts';
import type { Corpus } from './locate-corpus.ts';

/** How a conversion is run and what is done with its entries. */
export interface RunOptions {
  readonly progress: Progress;
  /** Any skipped article stops the run. */
  readonly strict: boolean;
  /** Whether work of earlier runs serves again, and that of this run is kept. */
  readonly keeps: boolean;
  /** `swap` replaces the folder at once, `each` one file after the other, `none` writes nothing. */
  readonly publish: 'swap' | 'each' | 'none';
  readonly onEntry?: ConversionOptions['onEntry'];
}

/** A conversion, what it changes among the entries, and every problem of both. */
export interface Run {
  readonly conversion: Conversion;
  readonly plan: EntryPlan;
  readonly problems: readonly Problem[];
}

/** Converts a corpus, prints its problems, writes its entries and prints a summary. The caller holds the lock of the entries. */
export async function runConversion(
  corpus: Corpus,
  { progress, strict, keeps, publish, onEntry }: RunOptions,
): Promise<Run> {
  const onProgress = (done: number, all: number): void => progress.show('Converting articles', done, all);
  const conversion = await convertCorpus(corpus, { strict, keeps, onProgress, onEntry }).finally(
    progress.clear,
  );
  const folder = await resolveLinks(corpus.entries);
  const plan = await guardFiles(folder, () => planEntries(folder, conversion));
  const problems = [...conversion.problems, ...plan.problems];
  printProblems(problems);
  if (publish === 'none') return { conversion, plan, problems };
  await guardFiles(folder, () =>
    publish === 'swap' ? publishEntries(folder, plan) : publishEach(folder, plan.changes),
  );
  console.log(summarise({ ...conversion, problems }, plan));
  const skipped = describeSkipped(conversion.skipped, problems);
  if (skipped !== null) console.error(skipped);
  return { conversion, plan, problems };
}
