import type { Browser, Page } from 'playwright-core';
import { median, quantile } from '../measure/statistics.ts';
import { OWN, type Measure } from '../report/measure.ts';
import { measureBytes } from './measure-bytes.ts';
import { openBenchPage } from './open-bench-page.ts';
import type { Loaded } from './weigh.ts';

/** Words of the generated articles, frequent and rare. */
const WORDS = [
  'harbour',
  'ceasefire',
  'Geneva',
  'amnesty',
  'inspectors',
  'Oslo',
  'customs',
  'observers',
  'radar',
];

/** Where a reader types and where results come. */
interface SearchPlace {
  readonly input: string;
  readonly result: string;
}

const PAGE: SearchPlace = { input: '.se-page .se-input', result: '.se-page .se-result' };
const DIALOG: SearchPlace = { input: 'dialog[open] .se-input', result: 'dialog[open] .se-result' };

/**
 * Bytes of one search from a page that was not made for it: the dialog is opened and a word typed. Those of Pagefind's own files stand
 * beside the least that Pagefind needs for as many results.
 */
export async function measureSearchBytes(browser: Browser, site: string, what: string): Promise<Measure[]> {
  const { page, loaded, close } = await openBenchPage(browser, `${site}about/`);
  const before = (await loaded()).length;
  await page.keyboard.press('/');
  await type(page, WORDS[0]!, DIALOG);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const shown = await page.locator(DIALOG.result).count();
  const files = (await loaded()).slice(before);
  await close();
  const least = await loadPagefindAlone(browser, site, shown);
  const ofPagefind = files.filter(({ url }) => url.includes('/pagefind/'));
  return [
    ...measureBytes(`${what}, everything`, OWN, files),
    ...measureBytes(`${what}, index and results`, OWN, ofPagefind),
    ...measureBytes(`${what}, index and results`, 'Pagefind alone', least),
  ];
}

/** Asks Pagefind for as many results as the search page shows, from a page that has nothing else. */
async function loadPagefindAlone(browser: Browser, site: string, results: number): Promise<Loaded[]> {
  const { page, loaded, close } = await openBenchPage(browser, `${site}robots.txt`);
  const before = (await loaded()).length;
  await page.evaluate(
    async ({ path, word, count }) => {
      const pagefind = await import(path);
      await pagefind.options({ noWorker: true });
      const found = await pagefind.search(word);
      await Promise.all(found.results.slice(0, count).map((one: { data(): unknown }) => one.data()));
    },
    { path: `${new URL(site).pathname}pagefind/pagefind.js`, word: WORDS[0]!, count: results },
  );
  const files = (await loaded()).slice(before);
  await close();
  return files;
}

/** Milliseconds from a keystroke to the first result on the search page, once its index is loaded. */
export async function measureSearchTime(browser: Browser, site: string, what: string): Promise<Measure[]> {
  const { page, close } = await openBenchPage(browser, `${site}search/`);
  await type(page, 'talks');
  const times: number[] = [];
  for (const word of WORDS) times.push(await type(page, word));
  const again: number[] = [];
  for (const word of WORDS) again.push(await type(page, word));
  await close();
  const measure = (part: string, value: number): Measure => ({
    what: `${what}, ${part}`,
    tool: OWN,
    unit: 'ms',
    values: [value],
  });
  return [
    measure('first result of a new word, median', median(times)),
    measure('first result of a new word, p95', quantile(times, 0.95)),
    measure('first result of a word searched before, median', median(again)),
  ];
}

/** Empties the field, types a word and returns the milliseconds from its last keystroke to the first result. */
async function type(page: Page, word: string, { input, result }: SearchPlace = PAGE): Promise<number> {
  const field = page.locator(input);
  await field.waitFor();
  await field.fill('');
  await page.waitForFunction((wanted) => document.querySelector(wanted) === null, result);
  await page.evaluate(
    (place) => {
      let typed = 0;
      document.querySelector(place.input)!.addEventListener('input', () => (typed = performance.now()), true);
      const until = new Promise((resolve) => {
        const look = (): void => {
          if (typed > 0 && document.querySelector(place.result) !== null) resolve(performance.now() - typed);
          else requestAnimationFrame(look);
        };
        look();
      });
      Reflect.set(globalThis, 'benchResult', until);
    },
    { input, result },
  );
  await page.keyboard.insertText(word);
  return page.evaluate(() => Reflect.get(globalThis, 'benchResult') as Promise<number>);
}
