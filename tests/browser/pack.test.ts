import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChrome } from '../../scripts/browser/launch-chrome.ts';
import { pickPageKinds } from '../../scripts/browser/page-kinds.ts';
import { listFiles } from '../../scripts/build/list-files.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { useFolder } from './use-folder.ts';

const siteDir = inject('siteDir');
const { folder, root } = useFolder();
const PATIENCE = { timeout: 20_000 };

const isLeftBehind = (address: string): boolean => /^(?:404\.html|offline\/|embed\/)/u.test(address);
const fileOf = (address: string): string => address.replace(/(?<=^|\/)$/u, 'index.html');

/** Runs in the page: the addresses of all its links, those of the picture too. */
function listLinks(): string[] {
  const links = [...document.querySelectorAll('a[href]')];
  return links.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href);
}

describe('opened from a folder in Chromium', () => {
  let browser: Browser;
  let opened: OpenPage;
  let page: Page;
  const messages: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => void (browser = await launchChrome()));
  afterAll(() => browser?.close());
  beforeEach(async () => {
    opened = await openPage(browser, 'about:blank');
    ({ page } = opened);
    page.on('request', (request) => requests.push(request.url()));
  });
  afterEach(async () => {
    messages.push(...opened.messages);
    await opened.close();
  });

  test('every link of every kind of page opens a page', async () => {
    const kinds = pickPageKinds(siteDir).filter(({ address }) => !isLeftBehind(address));
    const linked = new Set<string>();
    for (const { address } of kinds) {
      await page.goto(root + fileOf(address));
      for (const href of await page.evaluate(listLinks))
        if (href.startsWith('file:')) linked.add(href.replace(/[?#].*$/u, ''));
    }
    const pages = [...linked].filter((href) => href.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(kinds.length);
    for (const href of pages) {
      await page.goto(href);
      expect(await page.locator('h1').first().innerText()).not.toBe('');
    }
    const others = [...linked].filter((href) => !href.endsWith('.html'));
    expect(others.filter((href) => !existsSync(new URL(href)))).toEqual([]);
  });

  test('looks as it does on the web, with its own typefaces', async () => {
    await page.goto(`${root}index.html`);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(faces).toEqual(expect.arrayContaining(['Source Serif', 'Public Sans']));
  });

  test('a word is searched in the dialog, and the page that is found opens with its marks', async () => {
    await page.goto(`${root}venues/index.html`);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .se-input').fill('talks');
    await page.locator('.se-result .se-title').first().click();
    await page.waitForURL(/\/entries\/[^/]+\/index\.html\?highlight=talks$/u);
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0), PATIENCE)
      .toBeGreaterThan(0);
  });

  test('the search page narrows by facets, keeps that in its address, and leads on where nothing is found', async () => {
    await page.goto(`${root}search/index.html?q=ceasefire`);
    await page.locator('.se-result').first().waitFor();
    const choice = page.locator('.se-choices label:has([name="party"])').last();
    const count = Number((await choice.locator('.se-count').innerText()).split(' ')[0]);
    await choice.locator('input').check();
    await expect.poll(() => page.locator('.se-result').count(), PATIENCE).toBe(count);
    expect(page.url()).toMatch(/index\.html\?q=ceasefire&party=/u);
    await page.locator('.se-input').fill('zzzzzz');
    await page.getByRole('link', { name: 'archive' }).first().click();
    await page.waitForURL(`${root}dates/index.html`);
  });

  test('filters leave what passes, in the address too, and the list is downloaded as it is', async () => {
    await page.goto(`${root}index.html?status=expected`);
    await page.waitForFunction(() => document.querySelector('.round[id][hidden]') !== null);
    const shown = await page
      .locator('.round[id]:visible')
      .evaluateAll((places) => places.map((place) => place.id.slice(2)));
    await page.locator('[data-take] summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="json"]').click(),
    ]);
    const { rounds } = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(rounds.map(({ id }: { id: string }) => id)).toEqual(shown);
  });

  test('what is downloaded whole is what the site offers, with no address on this disk', async () => {
    await page.goto(`${root}index.html`);
    await page.locator('[data-take] summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="timelinejs"]').click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toBe(readFileSync(join(siteDir, 'data/timelinejs.json'), 'utf8'));
  });

  test('the time line is drawn, walked by keys, and leads to the list', async () => {
    await page.goto(`${root}index.html`);
    await page.locator('.tl-stage').focus();
    await expect.poll(() => page.locator('.tl-stage.is-live .tl-link').count(), PATIENCE).toBeGreaterThan(1);
    await page.locator('.tl-link').first().focus();
    const first = await page.evaluate(() =>
      document.activeElement?.closest('[data-key]')?.getAttribute('data-key'),
    );
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() =>
      document.activeElement?.closest('[data-key]')?.getAttribute('data-key'),
    );
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), PATIENCE).toMatch(/index\.html\?.*at=/u);
  });

  test('a day of publication is tried out', async () => {
    const entries = listFiles(folder).filter((file) => /^entries\/.+\.html$/u.test(file));
    const unsure = entries.find((file) =>
      readFileSync(join(folder, file), 'utf8').includes('data-if-written'),
    );
    await page.goto(`${root}${unsure}?written=2031-05-04`);
    await expect
      .poll(() => page.locator('[data-if-written] [role="status"]').innerText(), PATIENCE)
      .toContain('2031');
  });

  test('in all of this the console said nothing, and nothing outside of the folder was asked for', () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !url.startsWith(root) && !/^(?:data|blob):/u.test(url))).toEqual([]);
    expect(messages).toEqual([]);
  });
});
