import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PROJECT } from '../corpus/locate-corpus.ts';

/** How a run ended, and after how many milliseconds. */
export interface Ending {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly milliseconds: number;
  readonly errors: string;
}

/** When a run is killed: so many milliseconds after its start, or after a path of its process appears. */
export interface Moment {
  readonly milliseconds: number;
  readonly after?: (pid: number) => string;
}

/** Runs a script of the project in a process group of its own, and kills the group with -9 at the moment given if it still runs. */
export async function runKilled(script: string, args: readonly string[], moment?: Moment): Promise<Ending> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(PROJECT, 'scripts', script), ...args], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new AbortController();
  if (moment !== undefined && child.pid !== undefined) void killAt(moment, child.pid, ended.signal);
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  ended.abort();
  return { status, signal, milliseconds: performance.now() - started, errors };
}

async function killAt({ milliseconds, after }: Moment, pid: number, ended: AbortSignal): Promise<void> {
  try {
    if (after !== undefined) await waitForPath(after(pid), ended);
    await wait(milliseconds, undefined, { signal: ended });
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    if (name !== 'AbortError' && code !== 'ESRCH') throw error;
  }
}

async function waitForPath(path: string, ended: AbortSignal): Promise<void> {
  while (!existsSync(path)) await wait(1, undefined, { signal: ended });
}
