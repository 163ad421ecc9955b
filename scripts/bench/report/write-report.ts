import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { displayPath, PROJECT } from '../../corpus/locate-corpus.ts';
import { drawReport } from './draw-report.ts';
import type { Measure } from './measure.ts';

/** Where reports go; Git ignores it. */
export const REPORTS = join(PROJECT, 'bench-report');

/** A part of a report. */
export interface Part {
  readonly part: string;
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** Prints measures as a table, writes them as JSON, `bench-report/PART.json`, and returns them as a part of a whole report. */
export async function writeReport(part: string, title: string, measures: readonly Measure[]): Promise<Part> {
  const path = await writeJson(part, { part, title, machine, measures });
  console.log(`${drawReport(title, measures)}\n${displayPath(path)}\n`);
  return { part, title, measures };
}

/** Writes all parts as one report, `bench-report/report.json`. */
export async function writeWhole(parts: readonly Part[]): Promise<void> {
  console.log(displayPath(await writeJson('report', { machine, parts })));
}

const machine = { cores: availableParallelism(), system: process.platform, node: process.version };

async function writeJson(name: string, report: object): Promise<string> {
  const path = join(REPORTS, `${name}.json`);
  await mkdir(REPORTS, { recursive: true });
  await writeFileAtomic(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
