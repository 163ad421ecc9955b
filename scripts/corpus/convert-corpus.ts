import { setImmediate } from 'node:timers/promises';
import { decideRounds } from '../../src/domain/decide-rounds.ts';
import { isError, stopsRun, type Problem } from '../../src/domain/problems.ts';
import { addTags, type TagCounts } from '../report/count-tags.ts';
import { guardFiles } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';
import { KeptOutcomes } from './kept-outcomes.ts';
import type { Outcome } from './outcome.ts';
import { listArticles, type ArticleFiles, type ArticleList } from './list-articles.ts';
import type { Corpus } from './locate-corpus.ts';
import { readArticle, type ArticleJob } from './read-articles.ts';
import { readNames } from './read-names.ts';
import { WorkerPool } from './worker-pool.ts';

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
  /** Given the text of each entry as soon as it is made; the run may still be stopped by a problem of another article. */
  readonly onEntry?: ((id: string, text: string) => void) | undefined;
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
  { strict, keeps = false, onProgress, onEntry }: ConversionOptions,
): Promise<Conversion> {
  const list = await guardFiles(corpus.articles, () => listArticles(corpus.articles));
  const {
    register,
    decisions,
    problems: ofNames,
  } = await guardFiles(corpus.register, () => readNames(corpus));
  const kept = keeps ? await KeptOutcomes.open(corpus.articles, register) : null;
  pool.prepare(register);
  const convert = ofNames.some(stopsRun) ? null : converter({ pool, kept, onEntry });
  const reads: ReadAndHandedOn[] = [];
  for (const files of list.articles) {
    reads.push(readAndConvert(files, convert));
    // Answers of workers are taken, and they are given more, between two articles.
    await setImmediate();
  }
  const outcomes = await allDone(
    reads.flatMap(({ outcome }) => outcome ?? []),
    onProgress,
  );
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

type Convert = (job: ArticleJob) => Promise<Outcome>;

interface Converting {
  readonly pool: WorkerPool;
  readonly kept: KeptOutcomes | null;
  readonly onEntry: ConversionOptions['onEntry'];
}

/** What makes an outcome of an article: one that is known, or what a worker makes of it. */
function converter({ pool, kept, onEntry }: Converting): Convert {
  const make = async (job: ArticleJob): Promise<Outcome> => {
    const known = kept?.find(job);
    if (known) return known;
    const outcome = await pool.convert(job);
    kept?.add(job, outcome);
    return outcome;
  };
  return async (job) => {
    const outcome = await make(job);
    if (outcome.mdx !== null) onEntry?.(job.id, outcome.mdx);
    return outcome;
  };
}

interface ReadAndHandedOn {
  readonly problems: readonly Problem[];
  readonly outcome: Promise<Outcome> | null;
}

/** Reads an article and hands it on to be converted, without waiting for that, so that others are read meanwhile. */
function readAndConvert(files: ArticleFiles, convert: Convert | null): ReadAndHandedOn {
  const { job, problems } = readArticle(files);
  const outcome = job === null || convert === null ? null : convert(job);
  // Waited for when all are read.
  outcome?.catch(() => {});
  return { problems, outcome };
}

function allDone(
  outcomes: readonly Promise<Outcome>[],
  onProgress: ConversionOptions['onProgress'],
): Promise<Outcome[]> {
  let done = 0;
  for (const outcome of outcomes) {
    const tell = (): void => onProgress?.(++done, outcomes.length);
    outcome.then(tell, () => {});
  }
  return Promise.all(outcomes);
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
