import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pickPageKinds } from '../../scripts/browser/page-kinds.ts';
import { axeFindings } from './axe.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const kinds = pickPageKinds(inject('siteDir'));
const entry = kinds.find(({ kind }) => kind === 'entry')!.address;
const site = useSite();

const styleOf = (found: Locator, property: string, pseudo?: string): Promise<string> =>
  found
    .first()
    .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name!), [
      property,
      pseudo,
    ] as const);

describe('in forced colours', () => {
  const forced = { forcedColors: 'active', bypassCSP: true } as const;

  test.each(kinds.filter(({ kind }) => ['chronicle', 'entry', 'search', 'positions'].includes(kind)))(
    'the $kind page has no accessibility finding',
    async ({ address }) => {
      const { page, close } = await openPage(site.browser, site.url + address, forced);
      expect(await axeFindings(page)).toEqual([]);
      await close();
    },
  );

  test('each status still has a form of its own', async () => {
    const { page, close } = await openPage(site.browser, site.url, forced);
    const forms = await page.locator('.legend .status').evaluateAll((marks) =>
      marks.map((mark) => {
        const { borderTopStyle, backgroundColor, backgroundImage } = getComputedStyle(mark, '::before');
        return `${borderTopStyle} ${backgroundColor} ${backgroundImage}`;
      }),
    );
    expect(forms.length).toBeGreaterThan(3);
    expect(new Set(forms).size).toBe(forms.length);
    await close();
  });

  test('solid, hatched and dashed bars of the time line differ by their drawing', async () => {
    const { page, close } = await openPage(site.browser, site.url, forced);
    await page.locator('.tl-key summary').click();
    const samples = await page.locator('.tl-sample').evaluateAll((bars) =>
      bars.map((bar) => {
        const { backgroundImage, backgroundColor, borderTopStyle } = getComputedStyle(bar);
        return `${backgroundImage !== 'none'} ${backgroundColor} ${borderTopStyle}`;
      }),
    );
    expect(new Set(samples).size).toBe(samples.length);
    await close();
  });

  test('what is current and what is chosen is told from the rest', async () => {
    const { page, close } = await openPage(site.browser, site.url, forced);
    const border = 'border-bottom-color';
    expect(await styleOf(page.locator('.nav [aria-current]'), border)).not.toBe(
      await styleOf(page.locator('.nav a:not([aria-current])'), border),
    );
    const ground = 'background-color';
    expect(await styleOf(page.locator('.tl-lanes :checked + span'), ground)).not.toBe(
      await styleOf(page.locator('.tl-lanes :not(:checked) + span'), ground),
    );
    await close();
  });

  test('dates and venues are marked in different ways', async () => {
    const { page, close } = await openPage(site.browser, site.url + entry, forced);
    const [date, venue] = await Promise.all(
      ['date', 'venue'].map((kind) =>
        styleOf(page.locator(`[data-marks] mark.${kind}`), 'text-decoration-style'),
      ),
    );
    expect(date).not.toBe(venue);
    await close();
  });
});

describe('where motion is to be reduced', () => {
  test('nothing is animated', async () => {
    const { page, close } = await openPage(site.browser, `${site.url}about/`, { reducedMotion: 'reduce' });
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await close();
  });
});

describe('without any style', () => {
  test.each(kinds.filter(({ kind }) => ['chronicle', 'entry', 'meeting'].includes(kind)))(
    'the $kind page is read in a sensible order',
    async ({ address }) => {
      const { page, close } = await openPage(site.browser, site.url + address, {
        bypassCSP: true,
        javaScriptEnabled: false,
      });
      await page.route('**/*.css', (route) => route.abort());
      await page.reload();
      const tops = await page.evaluate(() =>
        ['.skip', 'nav', 'h1', 'footer'].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().top,
        ),
      );
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await close();
    },
  );
});
