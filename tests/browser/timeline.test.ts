import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { countOf } from '../../src/domain/edtf/days.ts';
import { readTimeline } from './read-timeline.ts';
import { openPage, type OpenPage } from './open-page.ts';
import { useSite } from './use-site.ts';

const siteDir = inject('siteDir');
const data = readTimeline(siteDir);
const site = useSite();

/** Opens the chronicle and wakes the time line as a reader at the keyboard does. */
async function explore(query = '', options: Parameters<typeof openPage>[2] = {}): Promise<OpenPage> {
  const open = await openPage(site.browser, `${site.url}${query}`, options);
  if (query === '') await open.page.locator('.tl-stage').focus();
  await open.page.waitForSelector('.tl-stage.is-live .tl-link');
  await settled(open.page);
  if (query !== '') await open.page.locator('.tl-link[tabindex="0"]').focus();
  return open;
}

/** Waits until the time line has stopped moving. */
async function settled(page: Page): Promise<void> {
  const places = (): Promise<string> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.tl-link')]
        .map((link) => `${link.id}${Math.round(link.getBoundingClientRect().x)}`)
        .join(),
    );
  let before = '';
  for (let now = await places(); now !== before; now = await places()) {
    before = now;
    await page.waitForTimeout(250);
  }
}

const linkFor = (page: Page, label: string): Locator => page.getByRole('link', { name: label, exact: true });
const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? null,
  );

describe('the picture', () => {
  test('is there without JavaScript, with a link for every meeting that has a place in time', async () => {
    const { page, close } = await openPage(site.browser, site.url, { javaScriptEnabled: false });
    const ids = await page
      .locator('.tl-mark')
      .evaluateAll((marks) =>
        marks.flatMap(
          (mark) =>
            mark.getAttribute('data-ids')?.split(' ') ??
            mark.querySelector('a')!.getAttribute('href')!.slice(3),
        ),
      );
    expect(ids.toSorted()).toEqual(data.items.map(({ id }) => id).toSorted());
    for (const id of ids) expect(await page.locator(`[id="r-${id}"]`).count()).toBe(1);
    expect(await page.locator('.tl-controls').isVisible()).toBe(false);
    await close();
  });

  test.each([1280, 360])('gives way to the time line without moving anything, %i px wide', async (width) => {
    const { page, close } = await openPage(site.browser, site.url, { viewport: { width, height: 900 } });
    const heights = (): Promise<number[]> =>
      page.evaluate(() =>
        ['.tl-stage', '#list'].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().top + scrollY,
        ),
      );
    const before = await heights();
    await page.locator('.tl-stage').dispatchEvent('pointerdown');
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    await settled(page);
    expect(await heights()).toEqual(before);
    await close();
  });
});

describe('the time line', () => {
  test('is not fetched before the reader gets to it', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(site.url, { waitUntil: 'networkidle' });
    expect(fetched.filter((address) => /timeline-vis|timeline\.json|mount\./u.test(address))).toEqual([]);
    await page.locator('.tl-stage').hover();
    await page.waitForSelector('.tl-stage.is-live .tl-link');
    expect(fetched.some((address) => address.includes('timeline-vis'))).toBe(true);
    await context.close();
  });

  test('shows every meeting that has a place in time, by its whole name', async () => {
    const { page, messages, close } = await explore();
    const missing: string[] = [];
    for (const { label } of data.items) if ((await linkFor(page, label).count()) === 0) missing.push(label);
    expect(missing).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  });

  test('tells lanes and meetings to assistive technology in the order of time', async () => {
    const { page, close } = await explore();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const linksIn = (id: string): string[] => {
      const node = byId.get(id)!;
      if (node.role?.value === 'link') return [String(node.name?.value)];
      return (node.childIds ?? []).flatMap(linksIn);
    };
    const lanes = nodes.filter(
      ({ role, name }) =>
        role?.value === 'group' && Object.values(data.names.venue).includes(String(name?.value)),
    );
    expect(lanes.length).toBeGreaterThan(0);
    const startOf = new Map(data.items.map(({ label, possible }) => [label, possible.from]));
    for (const lane of lanes) {
      const starts = linksIn(lane.nodeId).map((name) => startOf.get(name));
      expect(starts).not.toContain(undefined);
      expect(starts).toEqual(starts.toSorted((a, b) => a! - b!));
    }
    await close();
  });

  test('is walked by keys alone: along a lane, to the list and back', async () => {
    const { page, messages, close } = await explore('?lanes=status');
    expect(await page.locator('.tl-link[tabindex="0"]').count()).toBe(1);
    const first = await focusedName(page);
    expect(data.items.map(({ label }) => label)).toContain(first);
    await page.keyboard.press('End');
    const last = await focusedName(page);
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toBe(first);
    const names = [first];
    while (names.at(-1) !== last) {
      await page.keyboard.press('ArrowRight');
      names.push(await focusedName(page));
      expect(names.length).toBeLessThanOrEqual(data.items.length);
    }
    const lane = data.items.filter(
      ({ status }) => status === data.items.find(({ label }) => label === first)!.status,
    );
    expect(names.toSorted()).toEqual(lane.map(({ label }) => label).toSorted());
    await page.keyboard.press('Enter');
    const { id } = lane.find(({ label }) => label === last)!;
    expect(await focusedName(page)).toBe(`r-${id}`);
    expect(new URL(page.url()).searchParams.get('at')).toBe(id);
    await page.keyboard.press('Escape');
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, last);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('tl-lanes');
    expect(messages).toEqual([]);
    await close();
  });

  test('keeps the focus on a meeting while it zooms', async () => {
    const { page, close } = await explore();
    const name = await focusedName(page);
    for (const key of ['+', '+', '-', '+']) {
      await page.keyboard.press(key);
      await settled(page);
      expect(await focusedName(page)).toBe(name);
    }
    expect(new URL(page.url()).searchParams.get('window')).toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/u);
    await close();
  });

  test('follows the choice of lanes, and the back button', async () => {
    const { page, close } = await explore();
    const lanes = (): Promise<string[]> => page.locator('.vis-labelset .vis-label').allInnerTexts();
    const venues = await lanes();
    await page.locator('[name="tl-lanes"][value="status"]').check({ force: true });
    expect(new URL(page.url()).searchParams.get('lanes')).toBe('status');
    await expect.poll(lanes).not.toEqual(venues);
    for (const name of await lanes()) expect(Object.values(data.names.status)).toContain(name);
    await page.goBack();
    await expect.poll(lanes).toEqual(venues);
    expect(await page.locator('[name="tl-lanes"]:checked').getAttribute('value')).toBe('venue');
    await close();
  });

  test('opens at the window and the meeting of its address', async () => {
    const [item] = data.items;
    const { page, close } = await explore(`?at=${item!.id}`);
    expect(await linkFor(page, item!.label).first().getAttribute('aria-current')).toBe('true');
    await close();
  });

  test('is shown from the list, and shows what was chosen there', async () => {
    const { page, close } = await openPage(site.browser, site.url);
    const item = data.items.at(-1)!;
    await page.locator(`.on-timeline[href*="?at=${item.id}#"]`).click();
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      item.label,
    );
    expect(await page.locator('.tl-link[aria-current="true"]').first().getAttribute('aria-label')).toBe(
      item.label,
    );
    await close();
  });

  test('opens at the latest round and at a day', async () => {
    const { page, close } = await explore();
    const windowOf = (): string => new URL(page.url()).searchParams.get('window') ?? '';
    await page.locator('[data-tl="open"]').selectOption('latest');
    await expect.poll(windowOf).not.toBe('');
    const latest = data.items
      .filter(({ dating }) => dating === 'dated')
      .toSorted((a, b) => a.possible.from - b.possible.from)
      .at(-1)!;
    const [from = '', to = ''] = windowOf().split('..');
    expect(countOf(from)).toBeLessThan(latest.possible.from);
    expect(countOf(to)).toBeGreaterThanOrEqual(latest.possible.from);
    await page.locator('[data-tl="open"]').selectOption('date');
    await page.locator('[data-tl="date"]').fill('2025-12-20');
    await expect.poll(windowOf).toBe('2025-12-10..2025-12-30');
    await page.locator('[data-tl="open"]').selectOption('story');
    await expect.poll(windowOf).toBe('');
    await close();
  });

  test('is moved by dragging and zoomed by the wheel with Ctrl, while the wheel alone is the page’s', async () => {
    const { page, close } = await explore();
    const before = page.url();
    const box = (await page.locator('.tl-stage').boundingBox())!;
    await page.mouse.move(box.x + 600, box.y + 30);
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => page.url()).not.toBe(before);
    const zoomed = page.url();
    const now = (await page.locator('.tl-stage').boundingBox())!;
    await page.mouse.move(now.x + 700, now.y + 30);
    await page.mouse.down();
    await page.mouse.move(now.x + 400, now.y + 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(zoomed);
    await close();
  });

  test('says what is wrong when it cannot be loaded, and leaves the picture', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/timeline.json', (route) => route.abort());
    await page.goto(site.url);
    await page.locator('.tl-stage').hover();
    await expect
      .poll(() => page.locator('[data-tl="status"]').textContent())
      .toContain('could not be loaded');
    expect(await page.locator('.tl-chart').isVisible()).toBe(true);
    await context.close();
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };

  test('it has rows of its own, without vis-timeline, wide enough for a thumb', async () => {
    const fetched: string[] = [];
    const { page, messages, close } = await openPage(site.browser, site.url, phone);
    page.on('request', (request) => fetched.push(request.url()));
    await page.locator('.tl-stage').dispatchEvent('pointerdown');
    await page.waitForSelector('.tl-row');
    const names = await page
      .locator('.tl-row .tl-link')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
    for (const { label } of data.items) expect(names).toContain(label);
    const heights = await page
      .locator('.tl-row')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(fetched.some((address) => address.includes('vis-timeline'))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(messages).toEqual([]);
    await close();
  });

  test('a row leads to its place in the list', async () => {
    const { page, close } = await openPage(site.browser, site.url, phone);
    await page.locator('.tl-stage').dispatchEvent('pointerdown');
    await page.locator('.tl-row').first().tap();
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^r-/u);
    await close();
  });
});

describe('days', () => {
  test('are the same in every time zone', async () => {
    const seen = await Promise.all(
      ['Pacific/Pago_Pago', 'America/New_York', 'UTC', 'Asia/Kolkata', 'Pacific/Kiritimati'].map(
        async (timezoneId) => {
          const { page, close } = await explore('?window=2025-12-01..2025-12-31', { timezoneId });
          const drawn = await page.evaluate(() => ({
            status: document.querySelector('[data-tl="status"]')!.textContent,
            axis: [...document.querySelectorAll('.vis-text')].map((text) => text.textContent).join('|'),
            bars: [...document.querySelectorAll('.vis-item')].map((item) => {
              const { x, width } = item.getBoundingClientRect();
              return `${item.querySelector('a')!.getAttribute('aria-label')} ${x.toFixed(1)} ${width.toFixed(1)}`;
            }),
          }));
          await close();
          return drawn;
        },
      ),
    );
    for (const each of seen) expect(each).toEqual(seen[0]);
    expect(seen[0]?.status).toContain('1–31 December 2025');
  });
});
