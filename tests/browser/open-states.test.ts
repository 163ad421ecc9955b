import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pickPageKinds } from '../../scripts/browser/page-kinds.ts';
import { axeFindings } from './axe.ts';
import { openPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const entry = pickPageKinds(siteDir).find(({ kind }) => kind === 'entry')!.address;
const site = useSite();

async function openEvidence(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
}

async function openFilter(page: Page): Promise<void> {
  await page.locator('main button[aria-expanded="false"], main summary').first().click();
}

async function openTimeline(page: Page): Promise<void> {
  await page.goto(`${site.url}?lanes=party`);
  await page.locator('.vis-timeline').waitFor();
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] .se-input').fill('talks');
  await page.locator('.se-result').first().waitFor();
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each([
    ['the chronicle with all evidence open', '', openEvidence],
    ['an entry with all evidence open', entry, openEvidence],
    ['the chronicle with a filter open', '', openFilter],
    ['the chronicle with its timeline mounted', '', openTimeline],
    ['the search dialog with results', 'about/', openDialog],
  ])('%s has no accessibility finding', async (_, address, change) => {
    const { page, close } = await openPage(site.browser, site.url + address, {
      colorScheme,
      bypassCSP: true,
    });
    await change(page);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});
