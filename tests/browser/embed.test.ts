import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { snippet } from '../../src/embed/snippet.ts';
import { readShortNames } from '../../src/styles/short-names.ts';
import { axeFindings } from './axe.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { serveByRules, serveHost } from './serve-host.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const site = useSite();

interface Hosted extends OpenPage {
  readonly frame: Frame;
}

/** Opens a page of another origin that holds this, and the frame in it. The site is at `localhost`, so that a page at 127.0.0.1 is of another site as well. */
async function openHost(
  body: string,
  options: BrowserContextOptions = {},
  name = '127.0.0.1',
): Promise<Hosted> {
  const host = await serveHost(body);
  const opened = await openPage(site.browser, host.url.replace('127.0.0.1', name), options);
  onTestFinished(async () => {
    await opened.close();
    host.close();
  });
  const frame = await opened.page
    .locator('iframe')
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (!frame) throw new Error('the page has no frame');
  return { ...opened, frame };
}

const embed = (query = ''): string => snippet(`${site.url}embed/${query}`, 'Talks');
const heightOf = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
const contentOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
const overflowOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const shownIn = (frame: Frame): Promise<number> => frame.locator('.round[id]:visible').count();

/** Waits until the frame is as high as what is in it. */
async function waitUntilFitting({ page, frame }: Hosted): Promise<void> {
  await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBe(0);
}

describe('a page of another origin', () => {
  test('shows the chronicle in a frame that is as high as its content, whatever is opened in it', async () => {
    const hosted = await openHost(embed('?status=expected'));
    await hosted.frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    await waitUntilFitting(hosted);
    const before = await heightOf(hosted.page);
    await hosted.frame.locator('.fb-facet > summary').first().click();
    await expect.poll(() => heightOf(hosted.page)).toBeGreaterThan(before);
    await waitUntilFitting(hosted);
    expect(hosted.messages).toEqual([]);
  });

  test('is told another height when its frame becomes narrower, and nothing scrolls sideways at 320 pixels', async () => {
    const hosted = await openHost(embed('?status=expected'));
    await hosted.frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    await waitUntilFitting(hosted);
    await hosted.page.setViewportSize({ width: 336, height: 700 });
    await expect.poll(() => hosted.frame.evaluate(() => innerWidth)).toBe(320);
    await waitUntilFitting(hosted);
    expect(await overflowOf(hosted.frame)).toBe(0);
  });

  test('gets no frame without end from a long list', async () => {
    const { page, frame } = await openHost(embed());
    await frame.locator('.round[id]').first().waitFor();
    await frame.evaluate(() => document.body.append(...document.body.cloneNode(true).childNodes));
    await expect.poll(() => heightOf(page)).toBe(1600);
  });

  test('may not frame any other page', async () => {
    for (const path of ['', 'about/', 'data/', 'embed/nothing/', '404.html']) {
      const { frame, messages } = await openHost(`<iframe src="${site.url}${path}" title="x"></iframe>`);
      await expect.poll(() => messages.join('\n')).toContain('frame-ancestors');
      expect(await frame.evaluate(() => document.querySelectorAll('main').length)).toBe(0);
    }
  });

  test('shows the list in a frame that may run no script, and in one that is denied its origin', async () => {
    const address = `${site.url}embed/`;
    for (const sandbox of ['', 'allow-scripts']) {
      const body = `<iframe sandbox="${sandbox}" src="${address}" title="x" height="600"></iframe>`;
      const { frame } = await openHost(body);
      expect(await shownIn(frame)).toBeGreaterThan(0);
    }
    const { page, frame } = await openHost(embed(), { javaScriptEnabled: false });
    expect(await shownIn(frame)).toBeGreaterThan(0);
    expect(await heightOf(page)).toBe(640);
  });
});

/** How hosts may read `_headers` where several rules fit: they say both values, or the later one alone. */
const READINGS = {
  'says both': (first: string | undefined, second: string) =>
    first === undefined ? second : `${first}, ${second}`,
  'says the later': (_: string | undefined, second: string) => second,
};

describe.each(Object.keys(READINGS) as (keyof typeof READINGS)[])('a host that %s of two headers', (kind) => {
  test('lets the one page be framed and no other', async () => {
    const served = await serveByRules(siteDir, READINGS[kind]);
    onTestFinished(() => served.close());
    const framed = await openHost(`<iframe src="${served.url}embed/" title="x"></iframe>`);
    await framed.frame.locator('.round[id]').first().waitFor();
    expect(framed.messages).toEqual([]);
    for (const path of ['', 'about/', 'nothing/']) {
      const { frame, messages } = await openHost(`<iframe src="${served.url}${path}" title="x"></iframe>`);
      await expect.poll(() => messages.join('\n')).toContain('X-Frame-Options');
      expect(await frame.evaluate(() => document.querySelectorAll('main').length)).toBe(0);
    }
  });
});

describe('the view in a frame', () => {
  test('is that of its address, and what the reader chooses goes there, not into the history of the page around it', async () => {
    const { page, frame, messages } = await openHost(embed('?status=expected&lanes=party'));
    await frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    const expected = await shownIn(frame);
    const steps = await page.evaluate(() => history.length);
    await frame.locator('[data-fb="clear"]').click();
    await expect.poll(() => shownIn(frame)).toBeGreaterThan(expected);
    await frame.locator('.tl-lanes label', { hasText: 'Status' }).click();
    await expect.poll(() => new URL(frame.url()).search).toBe('?lanes=status');
    expect(await frame.locator('[name="tl-lanes"]:checked').getAttribute('value')).toBe('status');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(messages).toEqual([]);
  });

  test('goes along to the chronicle, which opens in a new tab', async () => {
    const { page, frame } = await openHost(embed('?status=expected&theme=dark&accent=0a6'));
    await frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('.embed-foot a').click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toBe(`${site.url}?status=expected`);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
  });

  test('opens the page of a meeting in a new tab, and the place of a mark in the list', async () => {
    const { page, frame } = await openHost(embed());
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('.round-title a').first().click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toMatch(/\/(?:meetings|rounds)\//u);
    await frame.locator('[data-tl="stage"]').hover();
    await frame.locator('.tl-stage.is-live').waitFor();
    const mark = frame.locator('.tl-link').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    await frame.locator('.round.is-selected').waitFor();
    await expect.poll(() => new URL(frame.url()).searchParams.has('at')).toBe(true);
    expect(page.context().pages()).toHaveLength(2);
  });

  test('keeps nothing on the device of the reader', async () => {
    const { frame } = await openHost(embed('?status=expected'), {}, 'localhost');
    await frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    await frame.waitForLoadState('networkidle');
    const kept = await frame.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    expect(kept).toEqual([]);
  });
});

const built = readShortNames();

/** WCAG contrast of two of the page's colours as the browser computes them. */
async function contrastOf(page: Page, first: string, second: string): Promise<number> {
  const [low, high] = [await luminanceOf(page, first), await luminanceOf(page, second)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

async function luminanceOf(page: Page, property: string): Promise<number> {
  const [r, g, b] = await page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    probe.remove();
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }, built.get(property)!);
  return 0.2126 * lightOf(r!) + 0.7152 * lightOf(g!) + 0.0722 * lightOf(b!);
}

function lightOf(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

describe('the look that is asked for', () => {
  test.each(['light', 'dark'])('is the %s theme, whatever the system has', async (theme) => {
    const other = theme === 'light' ? 'dark' : 'light';
    const address = `${site.url}embed/?theme=${theme}`;
    const { page, close } = await openPage(site.browser, address, { colorScheme: other, bypassCSP: true });
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(scheme).toBe(theme);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test.each(['ff0', 'fff', '000', '0a6', 'ff00ff', '808080', '00f'])(
    'is the accent %s, made to be read on either paper',
    async (accent) => {
      for (const theme of ['light', 'dark']) {
        const { page, messages, close } = await openPage(
          site.browser,
          `${site.url}embed/?theme=${theme}&accent=${accent}`,
        );
        const plain = await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--asked-accent'),
        );
        expect(plain).toBe(`#${accent}`);
        expect(await contrastOf(page, '--accent', '--paper')).toBeGreaterThan(4.5);
        expect(await contrastOf(page, '--accent', '--accent-quiet')).toBeGreaterThan(3);
        expect(messages).toEqual([]);
        await close();
      }
    },
  );

  test('is nothing else than a colour', async () => {
    const { page, close } = await openPage(
      site.browser,
      `${site.url}embed/?accent=red;background:url(x)&theme=x`,
    );
    const { dataset, style } = await page.evaluate(() => ({
      dataset: { ...document.documentElement.dataset },
      style: document.documentElement.getAttribute('style'),
    }));
    expect({ dataset, style }).toEqual({ dataset: {}, style: null });
    await close();
  });
});

describe('the snippet on the first page', () => {
  test('shows the view of the moment in the theme chosen, and works where it is pasted', async () => {
    const { page, messages, close } = await openPage(site.browser, `${site.url}?status=expected&new=1`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('[data-embed] > summary').click();
    const text = page.locator('[data-embed] textarea');
    await expect.poll(() => text.inputValue()).toContain('/embed/?status=expected"');
    await page.locator('[data-embed] select').selectOption('dark');
    await page.locator('[data-embed] button').click();
    await expect.poll(() => page.locator('[data-embed] [role="status"]').textContent()).toBe('Copied.');
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted).toContain(`src="${site.url}embed/?status=expected&amp;theme=dark"`);
    await page.locator('[data-fb="clear"]').click();
    await expect.poll(() => text.inputValue()).toContain(`src="${site.url}embed/?theme=dark"`);
    expect(messages).toEqual([]);
    const hosted = await openHost(pasted);
    await hosted.frame.locator('.round[id][hidden]').first().waitFor({ state: 'attached' });
    await waitUntilFitting(hosted);
    await close();
  });

  test('is found from there without a script, for the plain view', async () => {
    const { page, close } = await openPage(site.browser, site.url, { javaScriptEnabled: false });
    await page.locator('[data-embed] > summary').click();
    expect(await page.locator('[data-embed] :is(button, select, textarea)').count()).toBe(0);
    await page.locator('[data-embed] a[href*="#"]').click();
    expect(await page.locator('section:has(> :target) textarea').inputValue()).toContain('src="/embed/"');
    await close();
  });
});
