import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pickPageKinds } from '../../browser/page-kinds.ts';
import { serveFolder, type Served } from '../../serve/serve-folder.ts';
import { takeTurns } from '../measure/take-turns.ts';
import { OWN, type Measure } from '../report/measure.ts';
import { makeMeetingSite, makeReportSite, makeStarlightSite, type SiteOptions } from './make-sites.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureLoading } from './measure-loading.ts';
import { measureSearchBytes, measureSearchTime } from './measure-search.ts';
import { measureTimeline, PARLEY_TIMELINE, TIMELINEJS_TIMELINE } from './measure-timeline.ts';
import { openBenchPage } from './open-bench-page.ts';
import { runLighthouse } from './run-lighthouse.ts';

/** What is measured of pages. */
export interface PagePlan extends SiteOptions {
  readonly browser: Browser;
  readonly rounds: number;
}

/** TimelineJS3 takes minutes beyond this many events. */
const MOST_SLIDES = 1000;
const ENTRY = 'entries/report-000000/';
const ARTICLES = 100;
const SMALLEST = 50;

/** Requests and bytes of each kind of page, of opening the timeline and of one search, beside the pages of other tools. */
export async function measurePageBytes({ browser, ...options }: PagePlan): Promise<Measure[]> {
  const site = await makeReportSite(ARTICLES, options);
  const kinds = await withServer(site, async (url) => {
    const measures: Measure[] = [];
    for (const { kind, address } of pickPageKinds(site))
      measures.push(...(await bytesOf(browser, `page "${kind}"`, OWN, `${url}${address}`)));
    return [...measures, ...(await measureSearchBytes(browser, url, 'one search'))];
  });
  const starlight = await withServer(await makeStarlightSite(ARTICLES, options), (url) =>
    bytesOf(browser, 'page "entry"', 'Starlight', `${url}report-000000/`),
  );
  return [...kinds, ...starlight, ...(await measureChronicleBytes({ browser, ...options }))];
}

/** The chronicle of few meetings before and after its timeline is asked for, and TimelineJS3 with the same events. */
async function measureChronicleBytes({ browser, ...options }: Omit<PagePlan, 'rounds'>): Promise<Measure[]> {
  const { site, peers } = await makeMeetingSite(SMALLEST, options);
  const what = `chronicle of ${SMALLEST} meetings`;
  const own = await withServer(site, async (url) => {
    const { page, loaded, close } = await openBenchPage(browser, url);
    const before = await loaded();
    await PARLEY_TIMELINE.mount(page);
    await page.waitForLoadState('networkidle');
    const after = (await loaded()).slice(before.length);
    await close();
    return [
      ...measureBytes(`${what}, page`, OWN, before),
      ...measureBytes(`${what}, opening the timeline`, OWN, after),
      ...measureBytes(`${what}, page and timeline`, OWN, [...before, ...after]),
    ];
  });
  const others = await withServer(peers, async (url) => [
    ...(await bytesOf(browser, `${what}, page and timeline`, 'TimelineJS3', `${url}timelinejs/`)),
    ...(await bytesOf(browser, `${what}, page`, 'Plain list', `${url}list/`)),
  ]);
  return [...own, ...others];
}

async function bytesOf(browser: Browser, what: string, tool: string, url: string): Promise<Measure[]> {
  const { loaded, close } = await openBenchPage(browser, url);
  const files = await loaded();
  await close();
  return measureBytes(what, tool, files);
}

/** Lighthouse on the chronicle, an entry and the search page, and on Starlight's page of the same entry. */
export async function measureScores({ rounds, ...options }: PagePlan): Promise<Measure[]> {
  const site = await makeReportSite(ARTICLES, options);
  const starlight = await makeStarlightSite(ARTICLES, options);
  return withServers([site, starlight], async ([own = '', other = '']) => {
    const pages = [
      { what: 'chronicle', tool: OWN, url: own },
      { what: 'entry', tool: OWN, url: `${own}${ENTRY}` },
      { what: 'search', tool: OWN, url: `${own}search/` },
      { what: 'entry', tool: 'Starlight', url: `${other}report-000000/` },
    ];
    const jobs = pages.map((page) => () => runLighthouse(page));
    return (await takeTurns(jobs, rounds)).flat();
  });
}

/** Loading and the timeline on a slow processor, with so many meetings, beside a plain list and TimelineJS3. */
export async function measureMeetings(
  meetings: number,
  { browser, rounds, ...options }: PagePlan,
): Promise<Measure[]> {
  const { site, peers } = await makeMeetingSite(meetings, options);
  const what = `${meetings.toLocaleString('en')} meetings`;
  return withServers([site, peers], async ([own = '', other = '']) => {
    const jobs = [
      () => measureLoading(browser, { what, tool: OWN, url: own }),
      () => measureLoading(browser, { what, tool: 'Plain list', url: `${other}list/` }),
      () => measureTimeline(browser, PARLEY_TIMELINE, { what, url: own }),
    ];
    if (meetings <= MOST_SLIDES)
      jobs.push(() => measureTimeline(browser, TIMELINEJS_TIMELINE, { what, url: `${other}timelinejs/` }));
    await warmUp(browser, [own, `${other}list/`]);
    return (await takeTurns(jobs, rounds)).flat();
  });
}

/** Loading of an entry on a slow processor, beside Starlight's page of the same article. */
export async function measureEntries({ browser, rounds, ...options }: PagePlan): Promise<Measure[]> {
  const site = await makeReportSite(ARTICLES, options);
  const starlight = await makeStarlightSite(ARTICLES, options);
  return withServers([site, starlight], async ([own = '', other = '']) => {
    const pages = [
      { what: 'entry', tool: OWN, url: `${own}${ENTRY}` },
      { what: 'entry', tool: 'Starlight', url: `${other}report-000000/` },
    ];
    await warmUp(
      browser,
      pages.map(({ url }) => url),
    );
    const jobs = pages.map((page) => () => measureLoading(browser, page));
    return (await takeTurns(jobs, rounds)).flat();
  });
}

/** The first pages that a browser opens are slower than the same ones later. */
async function warmUp(browser: Browser, urls: readonly string[]): Promise<void> {
  for (const url of urls) await (await openBenchPage(browser, url)).close();
}

/** Time from a keystroke to the first result among so many articles. */
export async function measureSearches(
  articles: number,
  { browser, rounds, ...options }: PagePlan,
): Promise<Measure[]> {
  const site = await makeReportSite(articles, options);
  const what = `search in ${articles.toLocaleString('en')} articles`;
  return withServer(site, async (url) => {
    const measures: Measure[] = [];
    for (let round = 0; round < rounds; round++)
      measures.push(...(await measureSearchTime(browser, url, what)));
    return [...measures, ...(await measureSearchBytes(browser, url, what))];
  });
}

/** Sites of Parley have a service worker; only they are sent with its headers. */
function serve(folder: string): Promise<Served> {
  return serveFolder(folder, { port: 0, compressed: true, bare: !existsSync(join(folder, 'sw.js')) });
}

async function withServer<T>(folder: string, work: (url: string) => Promise<T>): Promise<T> {
  return withServers([folder], ([url = '']) => work(url));
}

async function withServers<T>(
  folders: readonly string[],
  work: (urls: readonly string[]) => Promise<T>,
): Promise<T> {
  const servers = await Promise.all(folders.map(serve));
  try {
    return await work(servers.map(({ url }) => url));
  } finally {
    for (const server of servers) await server.close();
  }
}
