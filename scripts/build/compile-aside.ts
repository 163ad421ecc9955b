import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/domain/problems.ts';
import { RunError } from '../report/run-error.ts';
import type { CompileWork } from './run-astro.ts';

/** What became of compiling: nothing is told where all went well. */
export interface CompileAnswer {
  readonly problems?: readonly Problem[];
  readonly error?: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'path' | 'syscall'>;
}

const MODULE = fileURLToPath(new URL('compile-process.ts', import.meta.url));

/**
 * Has the pages compiled by a process of its own, which takes the memory for that with it when it ends. It finds no entries in `nothing`,
 * a folder that is made for it. Throws a {@link RunError} where the pages cannot be compiled, and an error of the system as it is.
 */
export async function compileAside(work: CompileWork, nothing: string): Promise<void> {
  await mkdir(nothing, { recursive: true });
  const child = fork(MODULE, { env: { ...process.env, PARLEY_ENTRIES: nothing } });
  const { problems, error } = await new Promise<CompileAnswer>((resolve, reject) => {
    child.once('message', (answer: CompileAnswer) => resolve(answer));
    child.once('error', reject);
    child.once('exit', (status, signal) =>
      reject(new Error(`the pages' compiler ended with ${signal ?? status}`)),
    );
    child.send(work);
  });
  if (problems !== undefined) throw new RunError(problems);
  if (error !== undefined) throw Object.assign(new Error(), error);
}
