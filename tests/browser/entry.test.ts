import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/site-files.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const pages = readPages(inject('siteDir'));
const site = useSite();

/** The address of the first entry that has all such elements. */
function entryWith(...selectors: string[]): string {
  const found = pages.find(
    ({ address, $ }) =>
      address.startsWith('entries/') && selectors.every((selector) => $(selector).length > 0),
  );
  if (found === undefined) throw new Error(`no entry has ${selectors.join(' and ')}`);
  return site.url + found.address;
}

const ground = (page: Page, kind: string): Promise<string> =>
  page
    .locator(`.prose mark.${kind}`)
    .first()
    .evaluate((mark) => getComputedStyle(mark).backgroundColor);
const NONE = 'rgba(0, 0, 0, 0)';

describe('marks of dates and venues', () => {
  test('can be hidden each by itself, and stay so on the next page from the first frame', async () => {
    const { page, messages, close } = await openPage(
      site.browser,
      entryWith('.prose mark.date', '.prose mark.venue'),
    );
    const grounds = async (): Promise<string[]> => [await ground(page, 'date'), await ground(page, 'venue')];
    const [date, venue] = await grounds();
    expect([date, venue]).not.toContain(NONE);
    expect(date).not.toBe(venue);
    await page.locator('[data-marks] [value="date"]').uncheck();
    expect(await grounds()).toEqual([NONE, venue]);
    await page.locator('[data-marks] [value="date"]').check();
    await page.locator('[data-marks] [value="venue"]').uncheck();
    expect(await grounds()).toEqual([date, NONE]);

    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.reload();
    expect(await grounds()).toEqual([date, NONE]);
    await page.unroute('**/_astro/*.js');
    await page.reload();
    expect(await page.locator('[data-marks] [value="venue"]').isChecked()).toBe(false);
    expect(messages.filter((message) => !message.includes('ERR_FAILED'))).toEqual([]);
    await close();
  });

  test('are explained without JavaScript, and nothing is offered that would not work', async () => {
    const { page, close } = await openPage(site.browser, entryWith('.prose mark.date', '.prose mark.venue'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('[data-marks] mark.date').isVisible()).toBe(true);
    expect(await page.locator('[data-marks] input:visible').count()).toBe(0);
    expect(await ground(page, 'venue')).not.toBe(NONE);
    await close();
  });
});

describe('the table of contents', () => {
  test('follows the scroll down and up again, and keeps its own line in view', async () => {
    const { page, close } = await openPage(site.browser, entryWith('[data-contents] li:nth-child(5)'), {
      viewport: { width: 1280, height: 500 },
    });
    const lines = page.locator('[data-contents] a');
    const last = (await lines.count()) - 1;
    const goTo = (index: number, above: number): Promise<void> =>
      lines.nth(index).evaluate((line: HTMLAnchorElement, room) => {
        const heading = document.getElementById(decodeURIComponent(line.hash.slice(1)))!;
        scrollTo(0, heading.getBoundingClientRect().top + scrollY - room);
      }, above);
    const current = (): Promise<string | null> =>
      page.locator('[data-contents] [aria-current]').getAttribute('href');

    await goTo(last - 1, 20);
    await expect.poll(current).toBe(await lines.nth(last - 1).getAttribute('href'));
    const box = (await lines.nth(last - 1).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
    await goTo(2, 300);
    await expect.poll(current).toBe(await lines.nth(1).getAttribute('href'));
    await close();
  });
});
