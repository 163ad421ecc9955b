import { findDates } from '../convert/dates/find-dates.ts';

/** Single patterns that invite a matcher to look again and again. */
const ADVERSARIAL: readonly string[] = [
  'the ',
  'last ',
  'a year ',
  'March ',
  'early late mid ',
  '12 ',
  '2025-',
  '1990s and ',
  'Monday to ',
  'between 3 and ',
  'the end of the ',
  'twenty ',
  '\n \n',
  'xxxxxxxxxxxxxxxxxxxxxxxx',
];

/** How fast the finder goes through so many kilobytes of text. */
export interface SpeedRow {
  readonly what: string;
  readonly kilobytes: number;
  /** Milliseconds, the best of the passes. */
  readonly milliseconds: number;
  /** Megabytes of text a second. */
  readonly rate: number;
}

/** Speed on the text repeated or cut to 10, 100 and 1,000 KB, which shows how the work grows. */
export function measureGrowth(text: string): SpeedRow[] {
  return [10, 100, 1000].map((kilobytes) => measure('news', fill(text, kilobytes), kilobytes, find));
}

/** Speed on 100 KB and 1,000 KB of single patterns repeated. */
export function measureAdversarial(): SpeedRow[] {
  return ADVERSARIAL.flatMap((pattern) =>
    [100, 1000].map((kilobytes) =>
      measure(JSON.stringify(pattern), fill(pattern, kilobytes), kilobytes, find, 1),
    ),
  );
}

/** Best of the passes over one text with any tagger. */
export function measure(
  what: string,
  text: string,
  kilobytes: number,
  run: (text: string) => unknown,
  passes = 3,
): SpeedRow {
  let milliseconds = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    run(text);
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { what, kilobytes, milliseconds, rate: kilobytes / milliseconds };
}

function find(text: string): unknown {
  return findDates(text, '2025-12-17');
}

function fill(pattern: string, kilobytes: number): string {
  return pattern.repeat(Math.ceil((kilobytes * 1000) / pattern.length)).slice(0, kilobytes * 1000);
}
