import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** What tells one process from every other, also from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** When it started, in the system's own units; null where the system does not say. */
  readonly started: string | null;
}

/** The identity of this process. */
export async function identifySelf(): Promise<ProcessIdentity> {
  return { pid: process.pid, host: hostname(), started: await readStart(process.pid) };
}

/** Whether a process is still running; one of another machine is taken to be. */
export async function isRunning({ pid, host, started }: ProcessIdentity): Promise<boolean> {
  if (pid <= 0) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = await readStart(pid);
  return now === null || started === null || now === started;
}

/** Start of a process since the machine's start, the 22nd field of `/proc/PID/stat`; a zombie has ended. */
async function readStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
