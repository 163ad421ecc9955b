import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const site = useSite();

async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function shownOf(page: Page): Promise<string[]> {
  return page.locator('.round[id]:visible').evaluateAll((places) => places.map((place) => place.id.slice(2)));
}

function eventsOf(calendar: string): unknown[] {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  return events.map((event) => event.getFirstPropertyValue('uid'));
}

describe('the list as files', () => {
  test('holds what the filters of the address leave, under the policy', async () => {
    const { page, messages, close } = await openPage(site.browser, `${site.url}?status=expected`);
    await page.waitForFunction(() => document.querySelector('.round[id][hidden]') !== null);
    await page.locator('[data-take] summary').click();
    const shown = await shownOf(page);
    const json = await download(page, 'json');
    expect(JSON.parse(json.text).rounds.map(({ id }: { id: string }) => id)).toEqual(shown);
    const csv = await download(page, 'csv');
    const rows = parseCsv(csv.text, { columns: true }) as { round: string }[];
    expect(new Set(rows.map(({ round }) => round))).toEqual(new Set(shown));
    expect([json.name, csv.name]).toEqual(['chronicle.json', 'meetings.csv']);
    expect(messages).toEqual([]);
    await close();
  });

  test('holds everything where nothing is filtered, as the data page has it', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    await page.locator('[data-take] summary').click();
    const ics = await download(page, 'ics');
    expect(eventsOf(ics.text)).toEqual(eventsOf(readFileSync(`${siteDir}/data/meetings.ics`, 'utf8')));
    const csv = await download(page, 'csv');
    expect(csv.text).toBe(readFileSync(`${siteDir}/data/meetings.csv`, 'utf8'));
    for (const format of ['entries', 'timelinejs', 'markwhen', 'geojson']) {
      expect((await download(page, format)).text.length).toBeGreaterThan(100);
    }
    await close();
  });

  test('says so where the data cannot be loaded', async () => {
    const { page, close } = await openPage(site.browser, site.url, { serviceWorkers: 'block' });
    await page.locator('[data-take] summary').click();
    await page.locator('[data-format="json"]').waitFor();
    await page.route('**/data/chronicle.json', (route) => route.abort());
    await page.locator('[data-format="json"]').click();
    await expect
      .poll(() => page.locator('[data-take-status]').textContent())
      .toContain('could not be loaded');
    await close();
  });

  test('leads to the data page without a script', async () => {
    const { page, close } = await openPage(site.browser, site.url, { javaScriptEnabled: false });
    await page.locator('[data-take] summary').click();
    expect(await page.locator('[data-format]:visible').count()).toBe(0);
    expect(await page.locator('[data-take] a').getAttribute('href')).toMatch(/\/data\/$/u);
    await close();
  });
});
