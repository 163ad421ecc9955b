import { printProblems } from './print-problems.ts';
import { RunError } from './run-error.ts';

/** Runs a command; its status becomes the process's, and problems that stop it are printed (status 1) with what they leave as it was. */
export async function runCommand(work: () => Promise<number>, aftermath = ''): Promise<void> {
  process.stdout.on('error', endWhereNobodyReads);
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    printProblems(error.problems);
    if (aftermath !== '') process.stderr.write(`${aftermath}\n`);
    process.exitCode = 1;
  }
}

/** `npm run tag | head` closes the pipe when it has seen enough. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
