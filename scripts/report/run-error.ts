import type { Problem } from '../../src/domain/problems.ts';

/** Ends a run: carries the problems to be printed. */
export class RunError extends Error {
  override name = 'RunError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ message }) => message).join('; '), options);
    this.problems = problems;
  }
}
