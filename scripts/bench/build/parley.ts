import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../corpus/locate-corpus.ts';
import { runMeasured, type Measured } from '../measure/run-measured.ts';

const stageOf = (line: string): string | undefined => /^stage\s+(?<stage>.+)$/u.exec(line)?.groups?.['stage'];

/** Converts a corpus into a new folder of entries, as `npm run convert` does. */
export async function runConvert(corpus: string): Promise<Measured> {
  const entries = join(corpus, 'entries');
  await rm(entries, { recursive: true, force: true });
  return runScript('convert.ts', ['--content', corpus, '--entries', entries]);
}

/** Builds the site of a corpus, as `npm run build` does, into a folder that holds none yet. */
export async function runFullBuild(corpus: string, out: string): Promise<Measured> {
  await rm(out, { recursive: true, force: true });
  return runBuild(corpus, out);
}

/** Builds the site of a corpus over what an earlier build left. */
export function runBuild(corpus: string, out: string): Promise<Measured> {
  return runScript('build.ts', ['--content', corpus, '--out', out, '--stages']);
}

function runScript(script: string, args: readonly string[]): Promise<Measured> {
  const path = join(PROJECT, 'scripts', script);
  return runMeasured({ command: process.execPath, args: [path, ...args], cwd: PROJECT, stageOf }, 'Starting');
}
