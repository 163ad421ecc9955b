import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readTimeline } from './read-timeline.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const { items } = readTimeline(siteDir);
const known = items.find(({ venue, place }) => venue !== '' && place !== '')!;
const word = known.place.toLowerCase();
const site = useSite();

const titles = (page: Page): Promise<string[]> => page.locator('.se-title').allInnerTexts();
const status = (page: Page): Promise<string | null> => page.locator('.se-status').textContent();

describe('the dialog', () => {
  test.each(['/', 'Control+k'])(
    'opens by %s on any page, finds a word as it is typed, and is closed by Escape',
    async (key) => {
      const { page, messages, close } = await openPage(site.browser, `${site.url}entries/`);
      await page.keyboard.press(key);
      await page.locator('dialog[open] .se-input').waitFor();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('se-input');
      await page.keyboard.type(word);
      await page.locator('.se-result').first().waitFor();
      expect((await page.locator('.se-hit').first().innerText()).toLowerCase()).toContain(word.slice(0, 4));
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(messages).toEqual([]);
      await close();
    },
  );

  test('is walked with arrow keys, and Enter opens the page with the matches marked', async () => {
    const { page, messages, close } = await openPage(site.browser, site.url);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .se-input').waitFor();
    await page.keyboard.type(word);
    await page.locator('.se-result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('se-title');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('se-input');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForURL(/\/entries\//u), page.keyboard.press('Enter')]);
    await page.waitForFunction(() => CSS.highlights.has('search'));
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('search')!].map((range) => String(range).toLowerCase()),
    );
    expect(marked.length).toBeGreaterThan(0);
    for (const each of marked) expect(each).toContain(word.split(' ')[0]!.slice(0, 4));
    expect(messages).toEqual([]);
    await close();
  });

  test('is opened by the link in the head of the page, which is a plain link without JavaScript', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    await page.locator('[data-search-open]').first().click();
    await page.locator('dialog[open]').waitFor();
    await close();
    const plain = await openPage(site.browser, site.url, { javaScriptEnabled: false });
    await plain.page.locator('[data-search-open]').first().click();
    expect(plain.page.url()).toBe(`${site.url}search/`);
    expect(await plain.page.locator('noscript').count()).toBeGreaterThan(0);
    expect(await plain.page.locator('main').innerText()).toContain('JavaScript');
    await plain.close();
  });

  test('does not load anything of the search before it is opened', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${site.url}entries/`, { waitUntil: 'networkidle' });
    expect(fetched.filter((address) => /pagefind|search\.json|dialog\./u.test(address))).toEqual([]);
    await context.close();
  });
});

describe('the search page', () => {
  test('holds query, filters and order in its address, and goes back through them', async () => {
    const { page, messages, close } = await openPage(site.browser, `${site.url}search/`);
    await page.locator('.se-input').fill(word);
    await page.locator('.se-result').first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(word);
    const found = await titles(page);
    await page.locator(`[name="venue"][value="${known.place}"]`).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('venue')).toBe(known.place);
    await page.locator('.se-sort').selectOption('newest');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('newest');
    const address = page.url();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator(`[name="venue"][value="${known.place}"]`).isChecked()).toBe(false);
    await expect.poll(() => titles(page)).toEqual(found);
    expect(messages).toEqual([]);
    await close();

    const sent = await openPage(site.browser, address);
    await sent.page.locator('.se-result').first().waitFor();
    expect(await sent.page.locator('.se-input').inputValue()).toBe(word);
    expect(await sent.page.locator(`[name="venue"][value="${known.place}"]`).isChecked()).toBe(true);
    await sent.close();
  });

  test('is narrowed by a facet to as many entries as the facet said', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}search/?q=talks`);
    await page.locator('.se-result').first().waitFor();
    const choice = page.locator('.se-choices label:has([name="party"])').last();
    const count = Number((await choice.locator('.se-count').innerText()).split(' ')[0]);
    await choice.locator('input').check();
    await expect.poll(() => status(page)).toMatch(new RegExp(`^${count} `, 'u'));
    expect(await page.locator('.se-result').count()).toBe(count);
    await close();
  });

  test('finds an entry by the words of a place and a month', async () => {
    const month = new Date(known.possible.from * 86_400_000).toLocaleDateString('en', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const { page, close } = await openPage(
      site.browser,
      `${site.url}search/?q=${encodeURIComponent(`${word} ${month}`)}`,
    );
    await page.locator('.se-result').first().waitFor();
    expect((await status(page))?.trim()).toMatch(/^[1-9]/u);
    await close();
  });

  test('names no words where only filters were asked for', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}search/?venue=Nowhere`);
    await expect.poll(() => status(page)).toBe('No entry passes these filters.');
    await page.getByRole('button', { name: 'Search without the filters' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await close();
  });

  test('says that nothing was found, and offers ways on', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}search/?q=xqzvwk`);
    await expect.poll(() => status(page)).toContain('xqzvwk');
    expect(await page.locator('.se-below a').getAttribute('href')).toContain('dates/');
    await close();
  });

  test('says that it is under way while the index is on its way', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => localStorage.setItem('offline', 'no'));
    const page = await context.newPage();
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}search/?q=${word}`);
    await expect.poll(() => status(page)).toContain('Searching');
    release();
    await page.locator('.se-result').first().waitFor();
    await context.close();
  });

  test('says that the index cannot be had, and tries again', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => localStorage.setItem('offline', 'no'));
    const page = await context.newPage();
    let isBroken = true;
    await page.route('**/pagefind/pagefind.js', (route) => (isBroken ? route.abort() : route.continue()));
    await page.goto(`${site.url}search/?q=${word}`);
    await expect.poll(() => status(page)).toContain('does not work');
    isBroken = false;
    await page.locator('.se-below button').click();
    await page.locator('.se-result').first().waitFor();
    await context.close();
  });

  test('shows markup that was typed as what was typed', async () => {
    const { page, messages, close } = await openPage(
      site.browser,
      `${site.url}search/?q=${encodeURIComponent('<xqzvwk src=x>')}`,
    );
    await expect.poll(() => status(page)).toContain('<xqzvwk src=x>');
    expect(await page.locator('.se xqzvwk').count()).toBe(0);
    expect(messages).toEqual([]);
    await close();
  });
});
