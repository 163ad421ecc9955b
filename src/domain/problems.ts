/** One row of the table of problems: the message of a code, and what the about page says of it. */
export interface ProblemKind {
  /**
   * `stop` ends the run before anything is written; `error` leaves out the one article it concerns, whose previous entry stays, and the
   * run ends with status 1; `warning` is reported and changes nothing.
   */
  readonly severity: 'stop' | 'error' | 'warning';
  /** What happened, in one sentence, for the about page. */
  readonly what: string;
  /** A line that causes it. */
  readonly example: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every problem the tools can report; drives the terminal and `/about/#CODE`. */
export const problemKinds = {
  'duplicate-alias': {
    severity: 'stop',
    what: 'Two items of a register file have the same name or alias, so nobody could tell which an article means.',
    example: 'aliases: [Washington] for both washington and washington-state',
    fix: 'Leave the name with one of them.',
  },
  'duplicate-id': {
    severity: 'stop',
    what: 'Two items of a register file have the same id.',
    example: '- id: geneva, twice',
    fix: 'Give one of the two another id, or join them.',
  },
  'missing-parent': {
    severity: 'stop',
    what: 'An item of the register names a parent (or, for a person, a party) that the file does not have.',
    example: 'parent: saudi-arabia, with no item of that id',
    fix: 'Add the item, or mend the spelling.',
  },
  'no-articles': {
    severity: 'stop',
    what: 'The folder of articles holds no article.',
    example: 'content/articles/ is empty',
    fix: 'Put at least one .txt or .md file with its notes there, or run npm run new -- FILE.',
  },
  'parent-cycle': {
    severity: 'stop',
    what: 'Places of the register contain each other in a circle.',
    example: 'riyadh has parent: najd and najd has parent: riyadh',
    fix: 'Take the parent out of one of them.',
  },
  'register-field': {
    severity: 'stop',
    what: 'A field of the register is missing, unknown or has a value it cannot have.',
    example: 'country: sa',
    fix: 'Write the field as the comment at the top of the file says.',
  },
  'register-syntax': {
    severity: 'stop',
    what: 'A file of the register is not a YAML list.',
    example: '- id: [riyadh',
    fix: 'Mend the YAML at the line given; every item begins with "- id: ".',
  },
  'undated-article': {
    severity: 'warning',
    what: 'The notes give no day of publication, so relative time expressions of the article have no date.',
    example: 'published: is missing',
    fix: 'Add published: with an EDTF day or interval and publishedBecause: with the reason.',
  },
  'unknown-name': {
    severity: 'warning',
    what: 'An entry is tagged with a venue or party that the register of the build does not have.',
    example: 'an entry tagged riyadh, with no riyadh in venues.yaml',
    fix: 'Convert the articles again with the register that the site is built with.',
  },
  'unregistered-venue': {
    severity: 'warning',
    what: 'An article names a place that hosts a meeting and is not in the register, so it has no page of its own.',
    example: 'talks in Naivasha, with no such place in venues.yaml',
    fix: 'Add the line that the message gives to venues.yaml, with parent, country and coordinates.',
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

/** Whether a problem makes the run end with status 1. */
export function isError(problem: Problem): boolean {
  return problemKinds[problem.code].severity !== 'warning';
}

/** Whether a problem ends the run before anything is written. */
export function stopsRun(problem: Problem): boolean {
  return problemKinds[problem.code].severity === 'stop';
}
