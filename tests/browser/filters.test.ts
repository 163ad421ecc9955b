import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readTimeline } from './read-timeline.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const { items } = readTimeline(siteDir);
/** A place that some meetings are in and others are not. */
const place = items.find(({ venues }) => venues.length > 0)!.venues.at(-1)!;
const inPlace = items.filter(({ venues }) => venues.includes(place)).map(({ id }) => id);
const site = useSite();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.round[id]')
    .evaluateAll((places) =>
      places.filter((each) => each.getClientRects().length > 0).map((each) => each.id.slice(2)),
    );
const statusOf = (page: Page): Promise<string | null> => page.locator('[data-fb="status"]').textContent();

/** Chooses in a panel of the bar as a reader does. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  const panel = page.locator(`[data-facet="${facet}"]`);
  if (!(await panel.evaluate((details: HTMLDetailsElement) => details.open)))
    await panel.locator('summary').click();
  await panel.locator(`[value="${value}"]`).check();
}

describe('filters', () => {
  test('leave what is in a place, count it, and say so', async () => {
    const { page, messages, close } = await openPage(site.browser, site.url);
    const all = await shown(page);
    expect(inPlace.length).toBeLessThan(all.length);
    await choose(page, 'venues', place);
    await expect.poll(() => shown(page)).toEqual(all.filter((id) => inPlace.includes(id)));
    expect(new URL(page.url()).searchParams.getAll('venue')).toEqual([place]);
    expect(await statusOf(page)).toMatch(new RegExp(`^${inPlace.length} of ${all.length} `, 'u'));
    expect(await page.locator('[data-fb="status"]').getAttribute('role')).toBe('status');
    expect(messages).toEqual([]);
    await close();
  });

  test('hide a month that has nothing left', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?from=1900-01-01&to=1900-01-02`);
    await expect.poll(() => shown(page)).toEqual([]);
    expect(await page.locator('.period:visible').count()).toBe(0);
    expect(await statusOf(page)).toContain('No meeting passes');
    await close();
  });

  test('go back and forward with the browser, and stand in the address', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    const all = await shown(page);
    await choose(page, 'venues', place);
    await expect.poll(() => shown(page)).not.toEqual(all);
    const narrowed = await shown(page);
    await page.locator('[name="certain"]').check();
    await expect.poll(() => page.url()).toContain('certain=1');
    const certain = await shown(page);
    const address = page.url();
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(narrowed);
    expect(await page.locator('[name="certain"]').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(all);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(certain);
    await close();

    const sent = await openPage(site.browser, address);
    await expect.poll(() => shown(sent.page)).toEqual(certain);
    const name = await sent.page
      .locator(`label:has([name="venues"][value="${place}"]) .fb-word`)
      .textContent();
    expect(await sent.page.locator('[data-fb="chips"] button').allInnerTexts()).toContain(name);
    await sent.close();
  });

  test('hold for the time line and its picture as well', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?venue=${place}`);
    await expect.poll(() => page.locator('.tl-chart .tl-mark:visible').count()).toBe(inPlace.length);
    await page.locator('.tl-stage').hover();
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    const labels = items.filter(({ id }) => inPlace.includes(id)).map(({ label }) => label);
    await expect
      .poll(() =>
        page
          .locator('.tl-link')
          .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')!).toSorted()),
      )
      .toEqual(labels.toSorted());
    await page.locator('[data-fb="clear"]').click();
    await expect.poll(() => page.locator('.tl-link').count()).toBe(items.length);
    await close();
  });

  test('are taken away one by one by their chips, with the keyboard', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?venue=${place}&certain=1`);
    const chips = page.locator('[data-fb="chips"] button');
    await expect.poll(() => chips.count()).toBe(2);
    await chips.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips.count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?certain=1');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await close();
  });

  test('close their panel by Escape and give the focus back', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    await choose(page, 'venues', place);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-facet="venues"]').getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await close();
  });

  test('are not there without JavaScript, and the whole list is', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}?venue=${place}`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    expect((await shown(page)).length).toBe(await page.locator('.round[id]').count());
    await close();
  });
});

describe('an address', () => {
  test('brings back filters, lanes, window and selection together, and the back button undoes them one by one', async () => {
    const [id] = inPlace;
    const query = `?venue=${place}&lanes=status&window=2025-01-01..2026-03-31&at=${id}`;
    const { page, messages, close } = await openPage(site.browser, site.url + query);
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    await expect.poll(() => shown(page)).toEqual(inPlace);
    expect(await page.locator('[name="tl-lanes"]:checked').getAttribute('value')).toBe('status');
    expect(await page.locator('[data-tl="status"]').textContent()).toContain('January 2025');
    expect(await page.locator('.tl-link[aria-current="true"]').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe(query);

    await page.locator('[name="certain"]').check();
    await page.locator('[name="tl-lanes"][value="party"]').check({ force: true });
    await expect.poll(() => page.url()).toContain('lanes=party');
    await page.goBack();
    await expect.poll(() => page.url()).toContain('lanes=status');
    expect(await page.locator('[name="tl-lanes"]:checked').getAttribute('value')).toBe('status');
    expect(await page.locator('[name="certain"]').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe(query);
    await expect.poll(() => shown(page)).toEqual(inPlace);
    expect(messages).toEqual([]);
    await close();
  });
});

describe('each facet', () => {
  test.each(['venues', 'parties', 'statuses', 'issues'])(
    'of %s leaves as many meetings as it says',
    async (facet) => {
      const { page, close } = await openPage(site.browser, site.url);
      await page.locator(`[data-facet="${facet}"] summary`).click();
      const label = page.locator(`[data-facet="${facet}"] label`).last();
      const count = Number(await label.locator('[data-fb-number]').textContent());
      await label.locator('input').check();
      await expect.poll(async () => (await shown(page)).length).toBe(count);
      expect(await statusOf(page)).toMatch(new RegExp(`^${count} of `, 'u'));
      await close();
    },
  );
});

describe('what is new since the last visit', () => {
  test('is nothing the first time, and later what was not there', async () => {
    const context = await site.browser.newContext();
    const first = await context.newPage();
    await first.goto(site.url);
    await first.waitForFunction(() => localStorage.getItem('parley:seen') !== null);
    expect(await first.locator('[data-fb="new"]').isVisible()).toBe(false);
    const [missing] = await first.evaluate(() => {
      const seen = JSON.parse(localStorage.getItem('parley:seen')!) as string[];
      localStorage.setItem('parley:seen', JSON.stringify(seen.slice(1)));
      return seen;
    });
    await first.close();

    const later = await context.newPage();
    await later.goto(site.url);
    await later.locator('[data-fb="new"]').waitFor({ state: 'visible' });
    await later.locator('[name="fresh"]').check();
    await expect.poll(() => shown(later)).toEqual([missing]);
    expect(await later.evaluate(() => document.cookie)).toBe('');
    await context.close();
  });
});
