import { join } from 'node:path';
import { PROJECT } from '../../corpus/locate-corpus.ts';
import { makeLists, makeReports } from '../corpus/make-articles.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';

/** Where everything that benchmarks make and fetch is kept; Git ignores it. */
export const BENCH = join(PROJECT, '.cache', 'bench');

/** Writes a corpus of so many articles that each report one meeting. Returns its folder. */
export async function makeReportCorpus(articles: number): Promise<string> {
  const folder = join(BENCH, 'corpora', `reports-${articles}`);
  await writeCorpus(folder, makeReports(articles));
  return folder;
}

/** Writes a corpus of lists that tell of so many meetings. Returns its folder. */
export async function makeMeetingCorpus(meetings: number): Promise<string> {
  const folder = join(BENCH, 'corpora', `meetings-${meetings}`);
  await writeCorpus(folder, makeLists(meetings));
  return folder;
}
