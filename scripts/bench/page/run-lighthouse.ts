import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChrome } from '../../browser/find-chrome.ts';
import { installPeer } from '../peers/install-peer.ts';
import type { Measure } from '../report/measure.ts';

const run = promisify(execFile);
const TRIES = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Lighthouse's scores for a page as on a phone, from 0 to 100, with its figures for paint, blocking and shift. */
export async function runLighthouse({
  what,
  tool,
  url,
}: {
  readonly what: string;
  readonly tool: string;
  readonly url: string;
}): Promise<Measure[]> {
  const folder = await installPeer('lighthouse');
  const { path, env } = await findChrome();
  const args = [
    join(folder, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--output=json',
    '--quiet',
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
  ];
  const options = { env: { ...process.env, ...env, CHROME_PATH: path }, maxBuffer: 64e6 };
  return readReport({ what, tool }, JSON.parse(await tryAgain(args, options)) as LighthouseReport);
}

/** Now and then Lighthouse fails to record a page and asks to be run again. */
async function tryAgain(
  args: string[],
  options: { env: NodeJS.ProcessEnv; maxBuffer: number },
): Promise<string> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return (await run(process.execPath, args, options)).stdout;
    } catch (error) {
      if (left === 0) throw new Error(`Lighthouse failed ${TRIES} times`, { cause: error });
    }
  }
}

/** Scores and figures of a report. A category without a score counts as none. */
export function readReport(
  { what, tool }: { readonly what: string; readonly tool: string },
  { categories, audits }: LighthouseReport,
): Measure[] {
  const scores = CATEGORIES.flatMap((category): Measure[] => {
    const score = categories[category]?.score;
    return typeof score === 'number'
      ? [{ what: `${what}, Lighthouse ${category}`, tool, unit: 'score', values: [Math.round(score * 100)] }]
      : [];
  });
  const figures = (
    [
      ['first contentful paint', 'first-contentful-paint', 'ms'],
      ['blocking time', 'total-blocking-time', 'ms'],
      ['layout shift', 'cumulative-layout-shift', ''],
    ] as const
  ).flatMap(([part, audit, unit]): Measure[] => {
    const value = audits[audit]?.numericValue;
    return value === undefined ? [] : [{ what: `${what}, Lighthouse ${part}`, tool, unit, values: [value] }];
  });
  return [...scores, ...figures];
}
