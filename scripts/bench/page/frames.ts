import type { Page } from 'playwright-core';
import { quantile } from '../measure/statistics.ts';

/** Milliseconds between the frames that a page draws while something is done to it; the share of 95 % is below what is returned. */
export async function frameTimes(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(globalThis, 'benchFrames', times);
    let last = performance.now();
    const note = (now: number): void => {
      times.push(now - last);
      last = now;
      if (Reflect.get(globalThis, 'benchFrames') === times) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await act();
  const times = await page.evaluate(() => {
    const frames = Reflect.get(globalThis, 'benchFrames') as number[];
    Reflect.set(globalThis, 'benchFrames', null);
    return frames.slice(1);
  });
  return times.length === 0 ? 0 : quantile(times, 0.95);
}

const STEPS = 40;
const PIXELS_A_STEP = 10;

/** Drags what stands in a box to the left, as a reader does. */
export async function drag(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to drag: ${selector}`);
  const y = box.y + Math.min(box.height - 8, 30);
  let x = box.x + box.width * 0.75;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    x -= PIXELS_A_STEP;
    await page.mouse.move(x, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  await page.waitForTimeout(300);
}

/** Presses buttons one after the other, and lets each have its effect. */
export async function press(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    await page.locator(selector).first().dispatchEvent('click');
    await page.waitForTimeout(500);
  }
}
