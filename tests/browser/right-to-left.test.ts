import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { pickPageKinds } from '../../scripts/browser/page-kinds.ts';
import { runScript } from '../site/run-script.ts';
import { axeFindings } from './axe.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-rtl-'));
const siteDir = join(folder, 'site');
const site = useSite(build);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A corpus in Arabic about talks that never were. */
function build(): string {
  const content = join(import.meta.dirname, '../fixtures/rtl');
  const { status, out, errors } = runScript('build.ts', ['--content', content, '--out', siteDir]);
  if (status !== 0) throw new Error(`the corpus could not be built: ${out}${errors}`);
  return siteDir;
}

async function boxOf(found: Locator): Promise<{ left: number; right: number; top: number }> {
  const { x, y, width } = (await found.first().boundingBox())!;
  return { left: x, right: x + width, top: y };
}

/** Left edges of two meetings, the earlier first. */
const places = async (first: Locator, second: Locator): Promise<[number, number]> => [
  (await boxOf(first)).left,
  (await boxOf(second)).left,
];

/** Whether things that follow each other stand from right to left. */
async function runsLeftward(found: Locator): Promise<boolean> {
  const [first, second] = [await boxOf(found.nth(0)), await boxOf(found.nth(1))];
  return second.right <= first.left + 1;
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a site written from right to left', () => {
  test.each([1280, 768, 320])('scrolls sideways nowhere, %i pixels wide', async (width) => {
    const { page, messages, close } = await openPage(site.browser, site.url, {
      viewport: { width, height: 800 },
    });
    const scrolled: string[] = [];
    for (const { kind, address } of pickPageKinds(siteDir)) {
      await page.goto(new URL(address, site.url).href);
      if ((await sidewaysScroll(page)) > 0) scrolled.push(kind);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    }
    expect(scrolled).toEqual([]);
    expect(messages.filter((message) => !message.includes('404 (Not Found)'))).toEqual([]);
    await close();
  });

  test.each(['', 'entries/first-round/', 'search/'])('has no accessibility finding: /%s', async (address) => {
    const { page, close } = await openPage(site.browser, site.url + address, { bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test('begins every line of the list at the right, dates before what is told', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    const main = await boxOf(page.locator('#list'));
    expect((await boxOf(page.locator('.period-title'))).right).toBeCloseTo(main.right, -1);
    const round = page.locator('.round').first();
    const [when, title, facts] = await Promise.all(
      ['.when', '.round-title', '.round-facts'].map((part) => boxOf(round.locator(part))),
    );
    expect(title!.right).toBeLessThanOrEqual(when!.left);
    expect(facts!.right).toBeLessThanOrEqual(title!.left);
    expect(
      await page
        .locator('.round-title')
        .first()
        .evaluate((it) => getComputedStyle(it).textAlign),
    ).toBe('right');
    expect(await runsLeftward(page.locator('.nav a'))).toBe(true);
    await close();
  });

  test('sets the text of an entry from right to left, with its table, lists and quotations', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}entries/first-round/`);
    expect(await runsLeftward(page.locator('.prose th'))).toBe(true);
    const prose = await boxOf(page.locator('.prose'));
    const item = await boxOf(page.locator('.prose li'));
    expect(item.right).toBeLessThan(prose.right);
    expect((await boxOf(page.locator('.toc'))).left).toBeGreaterThan(prose.right);
    expect((await boxOf(page.locator('.aside'))).right).toBeLessThan(prose.left);
    expect(await page.locator('.prose mark.venue').first().innerText()).toBe('مسقط');
    await close();
  });
});

describe('its time line', () => {
  test('runs from right to left, in the picture and when it is explored', async () => {
    const { page, messages, close } = await openPage(site.browser, site.url);
    const bars = page.locator('.tl-mark rect:visible');
    const [early, late] = await places(bars.nth(0), bars.nth(1));
    expect(late).toBeLessThan(early);
    const names = page.locator('.tl-lane:visible').first();
    expect((await boxOf(names)).left).toBeGreaterThan(early);

    await page.locator('.tl-stage').hover();
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    const drawn = page.locator('.vis-item .tl-bar');
    await expect
      .poll(async () => {
        const [earlier, later] = await places(drawn.nth(0), drawn.nth(1));
        return Math.abs(earlier - early) < 8 && Math.abs(later - late) < 8;
      })
      .toBe(true);
    expect((await boxOf(page.locator('.vis-labelset'))).left).toBeGreaterThan(early);
    expect(messages).toEqual([]);
    await close();
  });

  test('is walked by arrow keys the way it is seen', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?lanes=status`);
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    await page.locator('.tl-link[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const lane = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(lane).toBeTruthy();
    await page.locator('[name="tl-lanes"][value="party"]').check({ force: true });
    await page.locator('.tl-link[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const left = (): Promise<number> =>
      page.evaluate(() => document.activeElement!.getBoundingClientRect().left);
    const before = await left();
    await page.keyboard.press('ArrowLeft');
    expect(await left()).toBeLessThan(before);
    await close();
  });

  test('has buttons whose arrows point the way they lead', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    expect(await runsLeftward(page.locator('[data-tl="earlier"], [data-tl="later"]'))).toBe(true);
    const mirrored = await page
      .locator('[data-tl="later"] svg')
      .evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a);
    expect(mirrored).toBe(-1);
    await close();
  });
});
