import type { Browser, Page } from 'playwright-core';
import { watchPage } from './watch-page.ts';
import type { Loaded } from './weigh.ts';

/** A page that is watched, in a context without cache. */
export interface BenchPage {
  readonly page: Page;
  /** Everything it has loaded so far. */
  loaded(): Promise<Loaded[]>;
  close(): Promise<void>;
}

/** How a page is opened. */
export interface BenchPageOptions {
  /** How many times slower than this machine the processor is made. */
  readonly slowdown?: number;
}

const REST = 500;

/** Opens an address and waits until nothing is fetched any more. The service worker is left out: it would fetch the whole site. */
export async function openBenchPage(
  browser: Browser,
  url: string,
  { slowdown = 1 }: BenchPageOptions = {},
): Promise<BenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const answers: Promise<Loaded | null>[] = [];
  page.on('response', (response) => {
    const body = response.body().catch(() => null);
    answers.push(body.then((bytes) => (bytes === null ? null : { url: response.url(), body: bytes })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(REST);
  return {
    page,
    loaded: async () => (await Promise.all(answers)).filter((file) => file !== null),
    close: () => context.close(),
  };
}
