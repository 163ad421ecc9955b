import type { Browser, Page } from 'playwright-core';
import { OWN, type Measure, type Unit } from '../report/measure.ts';
import { frameTimes, drag, press } from './frames.ts';
import { SLOWDOWN } from './measure-loading.ts';
import { openBenchPage } from './open-bench-page.ts';
import { longestTask, readSeen } from './watch-page.ts';

/** A timeline in a page and how a reader works it. */
interface TimelinePage {
  readonly tool: string;
  /** Asks for the timeline where the page waits for that, and returns when that was and when it stood, in milliseconds. */
  mount(page: Page): Promise<{ readonly asked: number; readonly stood: number }>;
  /** What is dragged. */
  readonly surface: string;
  /** Buttons, in the order they are pressed. */
  readonly zooms: readonly string[];
}

/** Parley's timeline is asked for by reaching for it. */
export const PARLEY_TIMELINE: TimelinePage = {
  tool: OWN,
  async mount(page) {
    const asked = await page.evaluate(() => {
      document.querySelector('.tl-stage')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      return performance.now();
    });
    return { asked, stood: await timeOf(page, '.tl-stage.is-live .tl-link') };
  },
  surface: '.tl-stage',
  zooms: ['[data-tl="in"]', '[data-tl="in"]', '[data-tl="out"]', '[data-tl="out"]'],
};

/** TimelineJS3 begins by itself; its page notes when it was called and when it said that it was ready. */
export const TIMELINEJS_TIMELINE: TimelinePage = {
  tool: 'TimelineJS3',
  async mount(page) {
    await page.waitForFunction(() => Reflect.has(globalThis, 'benchReady'));
    return page.evaluate(() => ({
      asked: Reflect.get(globalThis, 'benchAsked') as number,
      stood: Reflect.get(globalThis, 'benchReady') as number,
    }));
  },
  surface: '.tl-timenav',
  zooms: [
    '.tl-menubar-button:has(.tl-icon-zoom-in)',
    '.tl-menubar-button:has(.tl-icon-zoom-in)',
    '.tl-menubar-button:has(.tl-icon-zoom-out)',
    '.tl-menubar-button:has(.tl-icon-zoom-out)',
  ],
};

/** Mounts a timeline once on a slow processor, drags it and zooms, and tells how long that took. */
export async function measureTimeline(
  browser: Browser,
  timeline: TimelinePage,
  { what, url }: { readonly what: string; readonly url: string },
): Promise<Measure[]> {
  const { page, close } = await openBenchPage(browser, url, { slowdown: SLOWDOWN });
  const { asked, stood } = await timeline.mount(page);
  await page.waitForTimeout(1000);
  const longest = longestTask(await readSeen(page), asked);
  const pan = await frameTimes(page, () => drag(page, timeline.surface));
  const zoom = await frameTimes(page, () => press(page, timeline.zooms));
  await close();
  const measure = (part: string, unit: Unit, value: number): Measure => ({
    what: `${what}, ${part}`,
    tool: timeline.tool,
    unit,
    values: [value],
  });
  return [
    measure('timeline mounted', 'ms', stood - asked),
    measure('timeline, longest task', 'ms', longest),
    measure('pan, frames p95', 'ms', pan),
    measure('zoom, frames p95', 'ms', zoom),
  ];
}

async function timeOf(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    selector,
    { polling: 'raf' },
  );
  return (await handle.jsonValue()) as number;
}
