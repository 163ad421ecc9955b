import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { DateTag } from '../../src/domain/date-tag.ts';
import { wordsOf } from '../../src/domain/edtf.ts';
import { resolveAll } from '../../src/domain/resolve.ts';
import { readPages } from '../site/site-files.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const pages = readPages(inject('siteDir'));
const site = useSite();

/** The address of the first page that has such an element. */
function addressWith(selector: string): string {
  const found = pages.find(({ $ }) => $(selector).length > 0);
  if (found === undefined) throw new Error(`no page has ${selector}`);
  return found.address;
}

const open = (address: string, options?: Parameters<typeof openPage>[2]): Promise<OpenPage> =>
  openPage(site.browser, site.url + address, options);
const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('the theme', () => {
  test('that a reader chooses is there from the first frame of the next page', async () => {
    const { page, messages, close } = await open('about/', { colorScheme: 'light' });
    const light = await backgroundOf(page);
    await page.getByRole('radio', { name: 'Dark' }).check();
    const dark = await backgroundOf(page);
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        Object.assign(globalThis, { firstFrame: backgroundColor });
      });
    });
    await page.goto(`${site.url}data/`);
    expect(dark).not.toBe(light);
    expect(await page.evaluate(() => (globalThis as unknown as { firstFrame: string }).firstFrame)).toBe(
      dark,
    );
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    expect(messages).toEqual([]);
    await close();
  });

  test('follows the system again when the reader says so', async () => {
    const { page, close } = await open('about/', { colorScheme: 'dark' });
    const dark = await backgroundOf(page);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await backgroundOf(page)).not.toBe(dark);
    await page.getByRole('radio', { name: 'System' }).check();
    await page.reload();
    expect(await backgroundOf(page)).toBe(dark);
    await close();
  });

  test('cannot be chosen without JavaScript, and is not offered', async () => {
    const { page, close } = await open('about/', { javaScriptEnabled: false });
    expect(await page.getByRole('radio').count()).toBe(0);
    await close();
  });
});

function shownIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-if-written] [data-mark]')].map((row) => [
        row.dataset['mark'] ?? '',
        row.querySelector('[data-value]')?.textContent ?? '',
      ]),
    ),
  );
}

describe('an assumed day of publication', () => {
  const address = addressWith('[data-if-written]');
  const DAY = '2031-07-16';

  test('changes every dependent date as the resolver of the build would, and stands in the address', async () => {
    const { page, messages, close } = await open(address);
    const believed = await shownIn(page);
    await page.locator('[data-if-written] > summary').click();
    const input = page.locator('[data-if-written] input');
    await expect
      .poll(async () => {
        await input.fill(DAY);
        await input.dispatchEvent('change');
        return page.locator('[data-if-written] .changed').count();
      })
      .toBeGreaterThan(0);
    const tags = JSON.parse(
      (await page.locator('[data-if-written]').getAttribute('data-tags')) ?? '[]',
    ) as DateTag[];
    const expected = new Map(resolveAll(tags, DAY).map(({ mark, edtf }) => [mark, edtf]));
    const shown = await shownIn(page);
    for (const [mark, words] of Object.entries(shown)) {
      const edtf = expected.get(mark) ?? null;
      expect(words).toContain(edtf === null ? 'no particular day' : wordsOf(edtf));
    }
    expect(shown).not.toEqual(believed);
    expect(new URL(page.url()).searchParams.get('written')).toBe(DAY);
    expect(messages).toEqual([]);

    await page.goto(page.url());
    await page.locator('[data-if-written][open] .changed').first().waitFor();
    expect(await shownIn(page)).toEqual(shown);

    await page.getByRole('button', { name: 'Back to what is believed' }).click();
    expect(await shownIn(page)).toEqual(believed);
    expect(new URL(page.url()).searchParams.has('written')).toBe(false);
    await close();
  });

  test('moves by a day', async () => {
    const { page, close } = await open(`${address}?written=${DAY}`);
    await page.locator('[data-if-written] .changed').first().waitFor();
    await page.getByRole('button', { name: 'A day later' }).click();
    expect(new URL(page.url()).searchParams.get('written')).toBe('2031-07-17');
    await close();
  });

  test('is not offered without JavaScript', async () => {
    const { page, close } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('[data-if-written]').isVisible()).toBe(false);
    await close();
  });
});

describe('the reader of an entry', () => {
  test('is led from evidence to the words in the text', async () => {
    const { page, close } = await open('');
    const evidence = page.locator('details.evidence:has(a[href*="#d"])').first();
    const link = evidence.locator('a[href*="#d"]').first();
    const { hash } = new URL(await link.evaluate((element: HTMLAnchorElement) => element.href));
    await evidence.locator('summary').click();
    await link.click();
    await page.waitForURL(/\/entries\//u);
    const mark = page.locator(`mark${hash.split(':~:')[0]}`);
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await expect.poll(async () => (await mark.boundingBox())?.y).toBeLessThan(900);
    await close();
  });
});

describe('the keyboard', () => {
  test('leads past the navigation first', async () => {
    const { page, close } = await open('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });
});
