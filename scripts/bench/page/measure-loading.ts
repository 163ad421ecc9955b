import type { Browser } from 'playwright-core';
import type { Measure, Unit } from '../report/measure.ts';
import { openBenchPage } from './open-bench-page.ts';
import { blockingTime, longestTask, readSeen } from './watch-page.ts';

/** The slow-down at which pages are watched: about a middling phone. */
export const SLOWDOWN = 4;

/** Loads a page once on a slow processor and tells when a reader sees it and what holds it up. */
export async function measureLoading(
  browser: Browser,
  { what, tool, url }: { readonly what: string; readonly tool: string; readonly url: string },
): Promise<Measure[]> {
  const { page, close } = await openBenchPage(browser, url, { slowdown: SLOWDOWN });
  const seen = await readSeen(page);
  await close();
  const measure = (part: string, unit: Unit, value: number): Measure => ({
    what: `${what}, ${part}`,
    tool,
    unit,
    values: [value],
  });
  return [
    measure('first contentful paint', 'ms', seen.paint),
    measure('whole document in place', 'ms', seen.inPlace),
    measure('blocking time', 'ms', blockingTime(seen)),
    measure('longest task', 'ms', longestTask(seen)),
    measure('layout shift', '', seen.shift),
  ];
}
