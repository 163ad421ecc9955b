import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sideFolder } from '../output/side-folder.ts';
import { runKilled, type Moment } from './run-killed.ts';
import { sumFolder } from './sum-folder.ts';

/** A command that writes a folder, from one of two corpora. */
export interface Killable {
  readonly script: 'convert.ts' | 'build.ts';
  /** Arguments for a corpus and the folder to write. */
  arguments(content: string, target: string): string[];
}

/** The commands whose output must survive a kill. */
export const killables: Readonly<Record<'convert' | 'build', Killable>> = {
  convert: {
    script: 'convert.ts',
    arguments: (content, target) => ['--content', content, '--entries', target],
  },
  build: { script: 'build.ts', arguments: (content, target) => ['--content', content, '--out', target] },
};

/** What a series of kills came to. */
export interface KillReport {
  /** Runs that were killed, and runs that had ended before. */
  readonly killed: number;
  readonly finished: number;
  /** How often the folder held the old and the new output after a kill. */
  readonly old: number;
  readonly fresh: number;
  /** What was neither: must be empty. */
  readonly faults: readonly string[];
}

/** About how long it takes to put an output in place. */
const SWAP_MILLISECONDS = 60;

/** Where a process makes an output before it takes its place. */
function freshPath(target: string, pid: number): string {
  return join(sideFolder(target), `${basename(target)}.new-${pid}`);
}

/**
 * Runs a command over and over, from one corpus and then the other, and kills it at random moments of the whole run, every other time of
 * the short while in which the output is put in place. After each the folder must hold, file for file, the output of before or that of a whole run.
 */
export async function tryKills(
  killable: Killable,
  corpora: readonly [string, string],
  folder: string,
  { kills, random }: { readonly kills: number; readonly random: () => number },
): Promise<KillReport> {
  const target = join(folder, 'target');
  const { sums, milliseconds } = await runWhole(killable, corpora, target);
  const report = { killed: 0, finished: 0, old: 0, fresh: 0, faults: [] as string[] };
  let held = 1;
  for (let count = 0; count < kills; count++) {
    const next = 1 - held;
    const moment: Moment =
      count % 2 === 0
        ? { milliseconds: milliseconds * random() }
        : { milliseconds: SWAP_MILLISECONDS * random(), after: (pid) => freshPath(target, pid) };
    const args = killable.arguments(corpora[next]!, target);
    const ending = await runKilled(killable.script, args, moment);
    report[ending.signal === 'SIGKILL' ? 'killed' : 'finished'] += 1;
    if (ending.signal === null && ending.status !== 0) report.faults.push(`run ${count}: ${ending.errors}`);
    const sum = await sumFolder(target);
    if (sum === sums[held]) report.old += 1;
    else if (sum === sums[next]) {
      report.fresh += 1;
      held = next;
    } else report.faults.push(`run ${count}, killed at ${JSON.stringify(moment)}: ${describeMix(sum, sums)}`);
  }
  const last = await runKilled(killable.script, killable.arguments(corpora[0], target));
  if (last.status !== 0 || (await sumFolder(target)) !== sums[0])
    report.faults.push(`a whole run after the kills failed: ${last.errors}`);
  return report;
}

/** How a folder differs from the old and from the new output. */
function describeMix(sum: string, sums: readonly string[]): string {
  const present = new Set(sum.split('\n'));
  const counts = sums.map((whole) => {
    const lines = whole.split('\n');
    const missing = lines.filter((line) => !present.has(line));
    return `${missing.length} of ${lines.length} files of one output are not there (${missing.slice(0, 3).join(', ')})`;
  });
  return `${present.size} files, but ${counts.join('; ')}`;
}

/** Runs the command to its end from both corpora; the folder holds the second one's output then. */
async function runWhole(
  { script, arguments: args }: Killable,
  corpora: readonly [string, string],
  target: string,
): Promise<{ sums: string[]; milliseconds: number }> {
  await rm(target, { recursive: true, force: true });
  const sums: string[] = [];
  let milliseconds = 0;
  for (const content of corpora) {
    const ending = await runKilled(script, args(content, target));
    if (ending.status !== 0) throw new Error(`${script} failed without a kill: ${ending.errors}`);
    sums.push(await sumFolder(target));
    milliseconds = ending.milliseconds;
  }
  if (sums[0] === sums[1]) throw new Error('the two corpora give the same output');
  return { sums, milliseconds };
}
