import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const { entries } = JSON.parse(readFileSync(join(inject('siteDir'), 'data/chronicle.json'), 'utf8')) as {
  entries: { title: string }[];
};
const titles = new Set(entries.map(({ title }) => title));
const site = useSite();

async function openDialog(words: string): Promise<OpenPage> {
  const open = await openPage(site.browser, `${site.url}about/`);
  await open.page.keyboard.press('/');
  await open.page.locator('dialog[open] .se-input').waitFor();
  await open.page.keyboard.type(words);
  await open.page.locator('.se-result').first().waitFor();
  return open;
}

async function openSearchPage(words: string): Promise<OpenPage> {
  const open = await openPage(site.browser, `${site.url}search/?q=${encodeURIComponent(words)}`);
  await open.page.locator('.se-result').first().waitFor();
  await open.page.locator('.se-facet').first().waitFor();
  return open;
}

/** The accessibility tree under an element, a line a node with role and name, without text, addresses and what is in lists. */
async function treeOf(root: Locator): Promise<string[]> {
  const lines = (await root.ariaSnapshot()).split('\n');
  const shown: string[] = [];
  let inside: number | null = null;
  for (const line of lines) {
    const depth = line.search(/\S/u);
    if (inside !== null && depth > inside) continue;
    inside = null;
    if (/^\s*- (?:text|paragraph|option|\/url|img)\b/u.test(line)) continue;
    shown.push(line.replace(/:(?: .*)?$/u, ''));
    if (/^\s*- (?:list\b|combobox)/u.test(line)) inside = depth;
  }
  return shown;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    return `${activeElement?.className} ${name}`.trim();
  });

describe('to assistive technology', () => {
  test('the dialog is a dialog with a box, filters, a status, an order and a list of results', async () => {
    const { page, close } = await openDialog('talks');
    expect(await treeOf(page.locator('dialog[open]'))).toEqual([
      '- dialog "Search"',
      '  - link "Open as a page"',
      '  - button "Close"',
      '  - search',
      '    - searchbox "Search every entry"',
      '    - group',
      '    - status',
      '    - combobox "Sort by"',
      '    - list "Results"',
    ]);
    await close();
  });

  test('the page is a heading over the same, with each facet a group of named boxes', async () => {
    const { page, close } = await openSearchPage('talks');
    expect(await treeOf(page.locator('main'))).toEqual([
      '- main',
      '  - heading "Search" [level=1]',
      '  - search',
      '    - searchbox "Search every entry"',
      '    - group',
      '      - group "Venue"',
      '        - list',
      '      - group "Month"',
      '        - list',
      '        - checkbox "Only months that are certain"',
      '      - group "Party"',
      '        - list',
      '      - group "Status"',
      '        - list',
      '    - status',
      '    - combobox "Sort by"',
      '    - list "Results"',
    ]);
    for (const box of await page.getByRole('group', { name: 'Party' }).getByRole('checkbox').all()) {
      expect(await box.evaluate((input: HTMLInputElement) => input.labels![0]!.textContent)).toMatch(/\d$/u);
    }
    await close();
  });

  test('every result begins with a link named as its entry is', async () => {
    const { page, close } = await openSearchPage('talks');
    const results = page.getByRole('list', { name: 'Results' }).locator('> li');
    expect(await results.count()).toBeGreaterThan(1);
    for (const result of await results.all()) {
      expect(titles).toContain(await result.getByRole('link').first().textContent());
    }
    await close();
  });

  test('what was found, and that nothing was, is told in a live region', async () => {
    const { page, close } = await openSearchPage('talks');
    const status = page.getByRole('search').getByRole('status');
    expect(await status.textContent()).toMatch(/^\d+ entr/u);
    await page.getByRole('searchbox').fill('xqzvwk');
    await expect.poll(() => status.textContent()).toContain('xqzvwk');
    await close();
  });
});

describe('by keyboard alone', () => {
  test('the dialog keeps the focus, and gives it back to where it was', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}about/`);
    const link = page.locator('[data-search-open]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] .se-input').waitFor();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('dialog') !== null;
      });
      expect(place).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  test('the page is walked from the box through facets and order to a result', async () => {
    const { page, messages, close } = await openSearchPage('talks');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    const box = page.locator('.se-facet input').first();
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    const value = await box.getAttribute('value');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('venue')).toBe(value);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe(value);
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.has('venue')).toBe(false);

    await page.getByRole('combobox').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('newest');
    await page.keyboard.press('Tab');
    const first = await page.locator('.se-title').first().textContent();
    await expect.poll(() => focused(page)).toBe(`se-title ${first}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\//u);
    expect(await page.locator('h1').textContent()).toBe(first);
    expect(messages).toEqual([]);
    await close();
  });
});
