import { decideRounds } from '../../src/domain/decide-rounds.ts';
import type { Register } from '../../src/domain/register.ts';
import { isError, stopsRun, type Problem } from '../../src/domain/problems.ts';
import { addTags, type TagCounts } from '../report/count-tags.ts';
import { guardFiles } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';
import { KeptOutcomes } from './kept-outcomes.ts';
import type { Outcome } from './outcome.ts';
import { mapInLanes } from './in-lanes.ts';
import { listArticles, type ArticleList } from './list-articles.ts';
import type { Corpus } from './locate-corpus.ts';
import { readArticle, type ArticleJob } from './read-articles.ts';
import { readNames } from './read-names.ts';
import { countWorkers, WorkerPool } from './worker-pool.ts';

/** What a conversion came to, before anything is written. */
export interface Conversion {
  /** Text of each entry's file by the entry's id, in order of the ids. */
  readonly entries: ReadonlyMap<string, string>;
  /** Ids of the articles left out: their previous entries stay. */
  readonly skipped: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly tags: TagCounts;
  /** Articles found, skipped ones included. */
  readonly articles: number;
}

/** How a conversion is run. */
export interface ConversionOptions {
  /** Any skipped article stops the run. */
  readonly strict?: boolean;
  /** Whether outcomes of earlier runs serve again, and those of this run are kept. */
  readonly keeps?: boolean;
  /** Told of each article done. */
  readonly onProgress?: (done: number, all: number) => void;
}

const SECONDS_AN_ARTICLE = 10;
const MEGABYTES_A_WORKER = 2048;

/** Converts all articles of a corpus and writes nothing. Throws a {@link RunError} with every problem found where the run must stop. */
export async function convertCorpus(corpus: Corpus, options: ConversionOptions = {}): Promise<Conversion> {
  const pool = new WorkerPool({
    module: new URL('convert-worker.ts', import.meta.url),
    seconds: SECONDS_AN_ARTICLE,
    megabytes: MEGABYTES_A_WORKER,
  });
  try {
    return await convertWith(pool, corpus, options);
  } finally {
    await pool.close();
  }
}

async function convertWith(
  pool: WorkerPool,
  corpus: Corpus,
  { strict, keeps = false, onProgress }: ConversionOptions,
): Promise<Conversion> {
  const list = await guardFiles(corpus.articles, () => listArticles(corpus.articles));
  const {
    register,
    decisions,
    problems: ofNames,
  } = await guardFiles(corpus.register, () => readNames(corpus));
  const reads = await mapInLanes(list.articles, readArticle);
  const jobs = reads.flatMap(({ job }) => (job === null ? [] : [job]));
  const kept = keeps ? await KeptOutcomes.open(corpus.articles, register) : null;
  const outcomes = await convertJobs(ofNames.some(stopsRun) ? [] : jobs, {
    pool,
    register,
    kept,
    onProgress,
  });
  const problems = [
    ...ofNames,
    ...list.problems,
    ...reads.flatMap((read) => read.problems),
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...decideRounds(
      outcomes.flatMap(({ told }) => told ?? []),
      register,
      decisions,
    ).problems,
  ];
  if (problems.some(strict ? isError : stopsRun)) throw new RunError(problems);
  await kept?.save();
  return gather(list, outcomes, problems);
}

interface Converting {
  readonly onProgress: ConversionOptions['onProgress'];
  readonly pool: WorkerPool;
  readonly register: Register;
  readonly kept: KeptOutcomes | null;
}

/** Outcomes of all jobs, in their order: those that are known, and for the others what the workers make of them. */
async function convertJobs(
  jobs: readonly ArticleJob[],
  { pool, register, kept, onProgress }: Converting,
): Promise<Outcome[]> {
  const known = jobs.map((job) => kept?.find(job) ?? null);
  const open = jobs.filter((_, index) => known[index] === null);
  let done = jobs.length - open.length;
  const onDone = (): void => onProgress?.(++done, jobs.length);
  const made = await pool.run(open, { size: countWorkers(open.length), data: register, onDone });
  open.forEach((job, index) => kept?.add(job, made[index]!));
  const rest = made.values();
  return known.map((outcome) => outcome ?? rest.next().value!);
}

function gather(list: ArticleList, outcomes: readonly Outcome[], problems: readonly Problem[]): Conversion {
  const made = outcomes.filter((outcome) => outcome.mdx !== null);
  const entries = new Map(made.map(({ id, mdx }) => [id, mdx ?? '']));
  const found = [...list.articles.map(({ id }) => id), ...list.skipped];
  return {
    entries,
    skipped: new Set(found.filter((id) => !entries.has(id))),
    problems,
    tags: addTags(made.flatMap(({ tags }) => tags ?? [])),
    articles: found.length,
  };
}
