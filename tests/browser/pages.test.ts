import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pickPageKinds } from '../../scripts/browser/page-kinds.ts';
import { axeFindings } from './axe.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const kinds = pickPageKinds(siteDir);
const site = useSite();

/** Opens a page in a context of its own and runs `look` on it; what the console said is handed over too. */
async function withPage<T>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, messages: string[]) => Promise<T>,
): Promise<T> {
  const context = await site.browser.newContext(options);
  try {
    const page = await context.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) messages.push(`request: ${request.url()}`);
    });
    await page.goto(new URL(address, site.url).href, { waitUntil: 'load' });
    return await look(page, messages);
  } finally {
    await context.close();
  }
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(kinds)('the $kind page ($address)', ({ address }) => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility finding in the %s theme',
    async (colorScheme) => {
      const findings = await withPage(address, { colorScheme, bypassCSP: true }, axeFindings);
      expect(findings).toEqual([]);
    },
  );

  test('breaks no policy, says nothing on the console and asks no other origin', async () => {
    const messages = await withPage(address, {}, async (page, said) => {
      await page.mouse.wheel(0, 2000);
      await page.waitForLoadState('networkidle');
      return said;
    });
    expect(
      messages.filter((message) => !/404 \(Not Found\)/u.test(message) || address !== '404.html'),
    ).toEqual([]);
  });

  test('does not scroll sideways at 320 pixels, nor with text of twice the size', async () => {
    const narrow = await withPage(address, { viewport: { width: 320, height: 640 } }, sidewaysScroll);
    const large = await withPage(
      address,
      { viewport: { width: 640, height: 800 }, bypassCSP: true },
      async (page) => {
        await page.addStyleTag({ content: ':root { font-size: 200% !important; }' });
        return sidewaysScroll(page);
      },
    );
    expect({ narrow, large }).toEqual({ narrow: 0, large: 0 });
  });

  test('reads without JavaScript', async () => {
    const text = await withPage(address, { javaScriptEnabled: false }, (page) =>
      page.locator('main').innerText(),
    );
    expect(text.trim().length).toBeGreaterThan(40);
  });
});
