import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChrome } from '../../scripts/browser/launch-chrome.ts';
import { type Served, serveFolder } from '../../scripts/serve/serve-folder.ts';
import { runScript, writeFiles } from '../site/run-script.ts';
import { openPage } from './open-page.ts';
import { readTimeline } from './read-timeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-spread-'));
const siteDir = join(folder, 'site');
const years = [2001, 2002, 2003, 2004];
const months = ['January', 'March', 'May', 'August', 'October', 'December'];
let browser: Browser;
let site: Served;

beforeAll(async () => {
  for (const year of years) writeFiles(join(folder, 'content'), articlesOf(year));
  const { status, errors } = runScript('build.ts', ['--content', join(folder, 'content'), '--out', siteDir]);
  if (status !== 0) throw new Error(errors);
  [browser, site] = await Promise.all([launchChrome(), serveFolder(siteDir, { port: 0 })]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Articles of a year with more meetings than a list holds on one page after a few years. */
function articlesOf(year: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, month] of months.entries()) {
    const id = `articles/y${year}-${index}`;
    const told = Array.from(
      { length: 25 },
      (_, day) => `Envoys held talks in ${day % 5 === 0 ? 'Oslo' : 'Geneva'} on ${day + 1} ${month} ${year}.`,
    );
    files[`${id}.txt`] = `Rounds of ${month} ${year}\n\n${told.join('\n\n')}\n`;
    files[`${id}.yaml`] = `published: "${year + 1}-01-02"\nsource: { name: "Wire" }\n`;
  }
  return files;
}

const read = (address: string) => load(readFileSync(join(siteDir, address, 'index.html'), 'utf8'));
const idsOn = (address: string): string[] => {
  const $ = read(address);
  return $('.round[id]')
    .toArray()
    .map((place) => $(place).attr('id')!.slice(2));
};

describe('a list on several pages', () => {
  test('has its latest part on the first page, and links to the rest with their numbers', () => {
    const $ = read('');
    const parts = $('[data-page]').toArray();
    const first = idsOn('');
    expect(parts.length).toBeGreaterThan(1);
    expect(first.every((id) => id.startsWith('y2004'))).toBe(true);
    const found = parts.flatMap((part) => idsOn($(part).attr('data-page')!));
    const said = parts.map((part) => Number($(part).find('[data-page-count]').text()));
    expect(said).toEqual(parts.map((part) => idsOn($(part).attr('data-page')!).length));
    expect(found).toEqual(readTimeline(siteDir).items.map(({ id }) => id));
    expect(new Set(first).isSubsetOf(new Set(found))).toBe(true);
  });

  test('asks for nothing of the time line and the filters until the reader gets to them', async () => {
    const { page, close } = await openPage(browser, 'about:blank', { serviceWorkers: 'block' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /timeline|mount|explore|vis|bar\./u.test(path))).toEqual([]);
    await close();
  });

  test('is filtered as a whole, and leads to the other pages with the filters', async () => {
    const { page, messages, close } = await openPage(browser, `${site.url}?venue=oslo`);
    const inOslo = readTimeline(siteDir).items.filter(({ venue }) => venue === 'oslo').length;
    await expect
      .poll(() => page.locator('[data-fb="status"]').textContent())
      .toMatch(new RegExp(`^${inOslo} of .* meetings`, 'u'));
    const counts = await page.locator('[data-page-count]').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(inOslo);
    await page.locator('[data-page] a').first().click();
    await page.waitForURL(/chronicle\/.*venue=oslo/u);
    await expect.poll(() => page.locator('.round[id]:visible').count()).toBe(Number(counts[0]));
    expect(messages).toEqual([]);
    await close();
  });

  test.each(['#r-y2001-0-m1', '?at=y2001-0-m1'])(
    'leads from %s to the page of that meeting',
    async (address) => {
      const { page, close } = await openPage(browser, site.url + address);
      await page.waitForURL(/\/chronicle\/2001.*#r-y2001-0-m1$/u);
      expect(await page.locator('#r-y2001-0-m1').isVisible()).toBe(true);
      await close();
    },
  );

  test('leads from the time line to a meeting on another page', async () => {
    const { page, close } = await openPage(browser, `${site.url}?window=2001-01-01..2001-01-20#timeline`);
    await page.locator('.tl-link[href*="2001"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/chronicle\/2001.*#r-y2001/u);
    expect(await page.locator(':target').isVisible()).toBe(true);
    await close();
  });

  test('names no more meetings in its picture than the picture has marks', () => {
    const $ = read('');
    expect($('.tl-picture .tl-mark').length).toBeGreaterThan(0);
    expect($('.tl-picture [data-ids*=" "]')).toHaveLength(0);
  });
});
