import { styleText } from 'node:util';
import { formatProblem, problemKinds, type Problem } from '../../src/domain/problems.ts';

const COLOURS = { stop: 'red', error: 'red', warning: 'yellow' } as const;

/** Prints problems one a line, what stops the run last so that it is seen. */
export function printProblems(
  problems: readonly Problem[],
  stream: NodeJS.WriteStream = process.stderr,
): void {
  for (const wanted of ['warning', 'error', 'stop'] as const)
    for (const problem of problems.filter((one) => severityOf(one) === wanted))
      stream.write(`${paint(severityOf(problem), formatProblem(problem), stream)}\n`);
}

function paint(severity: keyof typeof COLOURS, line: string, stream: NodeJS.WriteStream): string {
  return styleText(COLOURS[severity], line, { stream });
}

function severityOf({ code }: Problem): keyof typeof COLOURS {
  return problemKinds[code].severity;
}
