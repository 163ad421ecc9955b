import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROJECT } from '../corpus/locate-corpus.ts';

/** How a run ended, and after how many milliseconds. */
export interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
  readonly errors: string;
}

/** Runs a script of the project in a process group of its own, and kills the group with -9 after so many milliseconds if it still runs. */
export async function runKilled(
  script: string,
  args: readonly string[],
  milliseconds: number = Infinity,
): Promise<Ending> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, 'scripts', script), ...args], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const timer = Number.isFinite(milliseconds) ? setTimeout(kill, milliseconds) : undefined;
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return { status, signal, milliseconds: performance.now() - started, errors };
}
