import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../corpus/locate-corpus.ts';

/** Folders of builds stand in the project, so that what is built finds the project's packages, and Git ignores them. */
const FOLDER = join(PROJECT, '.parley');

/** Runs work with a folder of its own that is removed afterwards; removes those of builds that were killed. */
export async function withWorkFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeLeftovers();
  const folder = join(FOLDER, `build-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    await rmdir(FOLDER).catch(() => {});
  }
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(FOLDER).catch(() => [])) {
    const pid = Number(/^build-(?<pid>\d+)$/u.exec(name)?.groups?.['pid']);
    if (pid > 0 && !isAlive(pid)) await rm(join(FOLDER, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
