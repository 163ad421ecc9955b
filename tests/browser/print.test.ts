import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/site-files.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const pages = readPages(inject('siteDir'));
const site = useSite();
const entry = pages.find(
  ({ address, $ }) => address.startsWith('entries/') && $('[data-note-list] > [id^="how-"]').length > 1,
)!.address;

/** Opens a page as it is while it is being printed. */
async function print(address: string, prepare?: (page: Page) => Promise<void>): Promise<OpenPage> {
  const open = await openPage(site.browser, site.url + address);
  await open.page.waitForLoadState('networkidle');
  await prepare?.(open.page);
  await open.page.emulateMedia({ media: 'print' });
  await open.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return open;
}

const texts = (found: Locator): Promise<string[]> =>
  found.evaluateAll((elements) => elements.map((element) => element.textContent!.trim()));
const written = (found: Locator): Promise<string[]> =>
  found.evaluateAll((elements) => elements.map((element) => getComputedStyle(element, '::after').content));
const visibleControls = (page: Page): Promise<number> =>
  page.locator('nav:visible, summary:visible, input:visible, select:visible, .theme:visible').count();

/** The numbers a printed reference stands for: "3–5" is 3, 4, 5. */
function numbersOf(reference: string | null): number[] {
  const [first = 0, last = first] = (reference ?? '').split('–').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('the printed chronicle', () => {
  test('lists everything, with its evidence as numbered notes at the end', async () => {
    const { page, messages, close } = await print('');
    const rounds = page.locator('.round[id]');
    expect(await page.locator('.round[id]:visible').count()).toBe(await rounds.count());
    const notes = page.locator('[data-notes] > ol > li:visible');
    const references = await page
      .locator('.round .summary')
      .evaluateAll((summaries) => summaries.map((summary) => summary.getAttribute('data-note')));
    expect(references.flatMap(numbersOf)).toEqual(
      Array.from({ length: await notes.count() }, (_, index) => index + 1),
    );
    const [firstNote] = await texts(notes);
    const [firstSummary] = await texts(page.locator('.round .summary'));
    expect(firstNote).toContain(firstSummary!.slice(1, 30));
    expect(messages).toEqual([]);
    await close();
  });

  test('writes addresses out and has no controls', async () => {
    const { page, close } = await print('');
    const address = await page.locator('.round-title a').first().getAttribute('href');
    expect((await written(page.locator('.round-title a')))[0]).toBe(`"${new URL(address!, site.url).href}"`);
    expect((await written(page.locator('.foot')))[0]).toContain(site.url);
    for (const each of await written(page.locator('[data-notes] .meta'))) expect(each).toContain(site.url);
    expect(await visibleControls(page)).toBe(0);
    expect(await page.locator('button:visible').count()).toBe(0);
    await close();
  });

  test('has what the reader filtered, and says the filter', async () => {
    const { page, close } = await print('?certain=1', (open) =>
      open.locator('[data-fb="chips"] button').waitFor(),
    );
    const shown = page.locator('.round[id]:visible');
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.count()).toBeLessThan(await page.locator('.round[id]').count());
    expect(await page.locator('.fb').innerText()).toMatch(/of \d+ meetings shown\s+Certain only/u);
    const last = await page.locator('.round:visible .summary').last().getAttribute('data-note');
    expect(numbersOf(last).at(-1)).toBe(await page.locator('[data-notes] > ol > li').count());
    expect(await visibleControls(page)).toBe(0);
    await close();
  });

  test('leaves the page as it was', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    await page.waitForLoadState('networkidle');
    const state = (): Promise<string> =>
      page
        .locator('#list')
        .evaluate((list) => list.outerHTML.replaceAll(/ data-(?:address|note)="[^"]*"/gu, ''));
    const before = await state();
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    await expect.poll(state).toBe(before);
    expect(await page.locator('[data-notes]').isVisible()).toBe(false);
    await close();
  });

  test('shows the picture of the time line when the reader was exploring it', async () => {
    const { page, close } = await print('', async (open) => {
      await open.locator('.tl-stage').hover();
      await open.waitForSelector('.tl-stage.is-live .tl-link');
    });
    expect(await page.locator('.tl-chart').isVisible()).toBe(true);
    expect(await page.locator('.tl-canvas').isVisible()).toBe(false);
    await close();
  });

  test('has the evidence under each meeting without JavaScript', async () => {
    const { page, close } = await openPage(site.browser, site.url, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const quotations = page.locator('.period .evidence .quotation');
    expect(await quotations.count()).toBeGreaterThan(0);
    for (const quotation of await quotations.all()) expect(await quotation.isVisible()).toBe(true);
    expect(await visibleControls(page)).toBe(0);
    await close();
  });
});

describe('a printed entry', () => {
  test('numbers its dates as the notes below are numbered', async () => {
    const { page, close } = await print(entry);
    const notes = page.locator('[data-note-list] > [id^="how-"]');
    for (const [index, note] of (await notes.all()).entries()) {
      const mark = (await note.getAttribute('id'))!.replace('how-', '');
      expect(await page.locator(`mark#${mark}`).getAttribute('data-note')).toBe(String(index + 1));
      expect((await note.innerText()).toLowerCase()).toContain(
        (await page.locator(`mark#${mark}`).innerText()).toLowerCase(),
      );
    }
    await close();
  });

  test('has its text over the width of the page, its address, and no controls', async () => {
    const { page, close } = await print(entry);
    const width = await page.evaluate(() => document.querySelector('main')!.clientWidth);
    expect((await page.locator('.prose').boundingBox())!.width).toBeGreaterThan(width * 0.95);
    expect((await written(page.locator('.foot')))[0]).toContain(entry);
    expect(await page.locator('nav:visible, input:visible, button:visible, .theme:visible').count()).toBe(0);
    await close();
  });
});
