import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { displayPath, PROJECT } from '../../corpus/locate-corpus.ts';
import { drawReport } from './draw-report.ts';
import type { Measure } from './measure.ts';

/** Where reports go; Git ignores it. */
export const REPORTS = join(PROJECT, 'bench-report');

/** Prints measures as a table and writes them as JSON, `bench-report/PART.json`. */
export async function writeReport(part: string, title: string, measures: readonly Measure[]): Promise<void> {
  const path = join(REPORTS, `${part}.json`);
  const machine = { cores: availableParallelism(), system: process.platform, node: process.version };
  await mkdir(REPORTS, { recursive: true });
  await writeFileAtomic(path, `${JSON.stringify({ part, title, machine, measures }, null, 2)}\n`);
  console.log(`${drawReport(title, measures)}\n${displayPath(path)}\n`);
}
