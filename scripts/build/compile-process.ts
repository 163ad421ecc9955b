import { RunError } from '../report/run-error.ts';
import type { CompileAnswer } from './compile-aside.ts';
import { compilePages, type CompileWork } from './run-astro.ts';

/** Is sent what to compile, and answers with what kept it from that, if anything did. */
process.once('message', (work: CompileWork) => {
  void compilePages(work).then(() => answer({}), fail);
});
// Whoever asked is gone, or has the answer.
process.once('disconnect', () => process.exit());

function fail(error: unknown): void {
  if (error instanceof RunError) return answer({ problems: error.problems });
  const { message, code, path, syscall } = error as NodeJS.ErrnoException;
  answer({ error: { message, code, path, syscall } });
}

function answer(content: CompileAnswer): void {
  process.send!(content, () => process.disconnect());
}
