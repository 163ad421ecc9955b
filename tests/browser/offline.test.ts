import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChrome } from '../../scripts/browser/launch-chrome.ts';
import { listFiles } from '../../scripts/build/list-files.ts';
import { writeWorker } from '../../scripts/build/write-worker.ts';
import { type Served, serveFolder } from '../../scripts/serve/serve-folder.ts';
import { openPage } from './open-page.ts';

const root = join(import.meta.dirname, '../..');
const base = '/parley/';
const folder = mkdtempSync(join(tmpdir(), 'parley-offline-'));
const [before, after, served] = ['before', 'after', 'served'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let browser: Browser;

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  build(content, before);
  writeFileSync(
    join(content, 'articles/later.txt'),
    'A later round\n\nEnvoys held talks in Oslo on 3 May 2031.\n',
  );
  writeFileSync(join(content, 'articles/later.yaml'), 'published: "2031-05-04"\nsource: { name: "Wire" }\n');
  build(content, after);
  browser = await launchChrome();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function build(content: string, out: string): void {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, ['scripts/build.ts', '--content', content, '--out', out, '--base', base], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Serves a site from a folder in which another may take its place. */
async function serve(site: string, path = base, port = 0): Promise<Served> {
  rmSync(served, { recursive: true, force: true });
  cpSync(site, served, { recursive: true });
  return serveFolder(served, { port, base: path });
}

function waitForState(page: Page, state: string): Promise<void> {
  return page.locator(`[data-offline][data-state="${state}"]`).first().waitFor({ state: 'attached' });
}

async function readFile(page: Page, address: string): Promise<string> {
  return page.evaluate(async (url) => {
    const response = await fetch(url);
    return response.ok ? response.text() : `${response.status} ${response.url}`;
  }, address);
}

function headingOf(site: string, file: string): string {
  return load(readFileSync(join(site, file), 'utf8'))('h1')
    .first()
    .text()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Runs in the page: records what its progress bar shows while files are being kept. */
function recordShares(): void {
  const shares: number[] = [];
  (window as unknown as { shares: number[] }).shares = shares;
  const bar = document.querySelector<HTMLProgressElement>('main progress')!;
  new MutationObserver(() => {
    if (!bar.hidden) shares.push(bar.value);
  }).observe(bar, { attributes: true });
}

const heading = async (page: Page): Promise<string> =>
  ((await page.locator('h1').first().textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();

describe('after one visit, without a server or a connection', () => {
  let site: Served;
  let page: Page;
  let close: () => Promise<void>;
  let messages: readonly string[];

  beforeAll(async () => {
    site = await serve(before);
    ({ page, messages, close } = await openPage(browser, site.url));
    await waitForState(page, 'ready');
    await site.close();
    await page.context().setOffline(true);
  });
  afterAll(() => close());

  test('the page that was open searches', async () => {
    await page.keyboard.press('/');
    await page.locator('dialog[open] .se-input').fill('talks');
    await page.locator('.se-result').first().waitFor();
    expect(await page.locator('.se-hit').first().innerText()).toMatch(/talk/iu);
    await page.keyboard.press('Escape');
    expect(messages).toEqual([]);
  });

  test('every page opens, and is what was built', async () => {
    const pages = listFiles(before).filter(
      (file) => file.endsWith('index.html') && !file.startsWith('pagefind/'),
    );
    const found: Record<string, string> = {};
    for (const file of pages) {
      await page.goto(site.url + file.replace(/index\.html$/u, ''));
      found[file] = await heading(page);
    }
    expect(found).toEqual(Object.fromEntries(pages.map((file) => [file, headingOf(before, file)])));
  });

  test('an address without its last slash opens', async () => {
    await page.goto(`${site.url}entries`);
    expect(page.url()).toBe(`${site.url}entries/`);
  });

  test.each(['talks', 'delegation', 'ceasefire'])('the word "%s" is searched and narrowed', async (word) => {
    await page.goto(`${site.url}search/?q=${word}`);
    await page.locator('.se-result').first().waitFor();
    const choice = page.locator('.se-choices label:has([name="party"])').last();
    const count = Number((await choice.locator('.se-count').innerText()).split(' ')[0]);
    await choice.locator('input').check();
    await expect.poll(() => page.locator('.se-result').count()).toBe(count);
  });

  test('the time line is drawn', async () => {
    await page.goto(site.url);
    await page.locator('.tl-stage').focus();
    await expect.poll(() => page.locator('.tl-stage.is-live .tl-link').count()).toBeGreaterThan(0);
  });

  test('every file of data can be had, byte for byte, but those to carry away', async () => {
    const files = listFiles(before).filter(
      (file) => file.startsWith('data/') && !/manifest\.json$|\.html$|\.(?:br|gz|zip)$/u.test(file),
    );
    expect(files).toContain('data/chronicle.json');
    const found: Record<string, string> = {};
    for (const file of files) found[file] = await readFile(page, site.url + file);
    expect(found).toEqual(
      Object.fromEntries(files.map((file) => [file, readFileSync(join(before, file), 'utf8')])),
    );
  });

  test('an address that is not kept says so and leads back to itself', async () => {
    const address = `${site.url}nowhere/at/all/`;
    await page.goto(address);
    expect(new URL(page.url()).pathname).toBe(`${base}offline/`);
    await expect.poll(() => page.locator('[data-offline-missing]').isVisible()).toBe(true);
    expect(await page.locator('[data-offline-missing] a').getAttribute('href')).toBe(address);
  });
});

describe('when the site is built anew', () => {
  test('the kept build stays whole until the reader wants the newer one, which then is whole', async () => {
    const site = await serve(before);
    const { page, messages, close } = await openPage(browser, site.url);
    await waitForState(page, 'ready');
    const other = await page.context().newPage();
    await other.goto(`${site.url}entries/`);
    await site.close();
    const again = await serve(after, base, Number(new URL(site.url).port));

    await page.goto(`${site.url}entries/`);
    await waitForState(page, 'update');
    const timeline = join('data', 'timeline.json');
    expect(await page.content()).not.toContain('A later round');
    expect(await readFile(page, `${site.url}data/timeline.json`)).toBe(
      readFileSync(join(before, timeline), 'utf8'),
    );

    await page.goto(`${site.url}entries/later/`);
    expect(await heading(page)).toBe(headingOf(after, 'entries/later/index.html'));
    expect(await readFile(page, `${site.url}data/timeline.json`)).toBe(
      readFileSync(join(after, timeline), 'utf8'),
    );

    await page.goto(`${site.url}offline/`);
    await waitForState(page, 'update');
    await page.locator('main [data-do="update"]').click();
    await waitForState(page, 'ready');
    await other.getByText('A later round').first().waitFor();
    await again.close();
    await page.context().setOffline(true);
    await page.goto(`${site.url}entries/later/`);
    expect(await heading(page)).toBe(headingOf(after, 'entries/later/index.html'));
    expect(await readFile(page, `${site.url}data/timeline.json`)).toBe(
      readFileSync(join(after, timeline), 'utf8'),
    );
    await page.goto(`${site.url}search/?q=oslo`);
    await page.getByText('A later round').first().waitFor();
    expect(messages).toEqual([]);
    await close();
  });
});

describe('a reader who saves data', () => {
  test('is told the size and asked first; what was kept can be removed', async () => {
    const site = await serve(before);
    const context = await browser.newContext();
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
    );
    const page = await context.newPage();
    await page.goto(site.url);
    await waitForState(page, 'offered');
    await expect.poll(() => page.locator('.foot [data-text]').innerText()).toMatch(/\d MB/u);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${site.url}offline/`);
    await page.evaluate(recordShares);
    await page.locator('main [data-do="keep"]').click();
    await waitForState(page, 'ready');
    const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
    expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await page.evaluate(() => caches.keys())).not.toEqual([]);
    await page.locator('main [data-do="remove"]').click();
    await waitForState(page, 'offered');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await context.close();
    await site.close();
  });
});

describe('a site too large to be kept whole', () => {
  test('keeps its search and the pages that were opened, and never a page of another build', async () => {
    const large = join(folder, 'large');
    cpSync(inject('siteDir'), large, { recursive: true });
    const plan = await writeWorker(large, { limit: 500_000 });
    expect(plan.isWhole).toBe(false);
    const site = await serve(large, '/');
    const { page, close } = await openPage(browser, site.url);
    await waitForState(page, 'ready');
    const entries = listFiles(large).filter((file) => /^entries\/[^/]+\/index\.html$/u.test(file));
    const [opened, closed, changed] = entries as [string, string, string];
    const address = (file: string): string => site.url + file.replace(/index\.html$/u, '');
    await page.goto(address(opened));

    const path = join(served, changed);
    writeFileSync(path, readFileSync(path, 'utf8').replace('</h1>', ' – rewritten</h1>'));
    await page.goto(address(changed));
    expect(new URL(page.url()).pathname).toBe('/offline/');

    await site.close();
    await page.context().setOffline(true);
    await page.goto(address(opened));
    expect(await heading(page)).toBe(headingOf(large, opened));
    await page.goto(address(closed));
    expect(new URL(page.url()).pathname).toBe('/offline/');
    await expect.poll(() => page.locator('[data-partly]').isVisible()).toBe(true);
    await page.goto(`${site.url}search/?q=talks`);
    await page.locator('.se-result').first().waitFor();
    await close();
  });
});
