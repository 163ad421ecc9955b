/** One row of the table of problems: the message of a code, and what the about page says of it. */
export interface ProblemKind {
  /** `error` stops the run; `warning` is reported and the run goes on. */
  readonly severity: 'error' | 'warning';
  /** What happened, in one sentence, for the about page. */
  readonly what: string;
  /** A line that causes it. */
  readonly example: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every problem the tools can report; drives the terminal and `/about/#CODE`. */
export const problemKinds = {
  'no-articles': {
    severity: 'error',
    what: 'The folder of articles holds no article.',
    example: 'content/articles/ is empty',
    fix: 'Put at least one .txt or .md file with its notes there, or run npm run new -- FILE.',
  },
  'undated-article': {
    severity: 'warning',
    what: 'The notes give no day of publication, so relative time expressions of the article have no date.',
    example: 'published: is missing',
    fix: 'Add published: with an EDTF day or interval and publishedBecause: with the reason.',
  },
} satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** One problem met in a run. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path of the file, relative to the folder the run was started on. */
  readonly file: string;
  /** Line in that file, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** What was seen, with the offending value quoted. */
  readonly message: string;
  /** What to write instead. */
  readonly instead: string;
}

/** `file:line code message – what to write instead`, the form in which every command prints a problem. */
export function formatProblem(problem: Problem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${where} ${problem.code} ${problem.message} – ${problem.instead}`;
}

/** Whether a problem stops the run. */
export function isError(problem: Problem): boolean {
  return problemKinds[problem.code].severity === 'error';
}
