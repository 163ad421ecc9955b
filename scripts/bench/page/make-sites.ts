import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH } from '../build/make-corpora.ts';
import { makeParley } from '../build/parley.ts';
import { makeLists, makeReports, type Article } from '../corpus/make-articles.ts';
import type { Peer } from '../peers/peer.ts';
import { makeStarlight } from '../peers/starlight.ts';
import { writePeerPages } from './write-peer-pages.ts';

/** Where sites come from. */
export interface SiteOptions {
  /** Take a site that an earlier run built, where there is one. */
  readonly reuse: boolean;
}

/** Folders of a site that tells of so many meetings, and of the pages it is compared with. */
export async function makeMeetingSite(
  meetings: number,
  options: SiteOptions,
): Promise<{ readonly site: string; readonly peers: string }> {
  const name = `meetings-${meetings}`;
  const site = await buildOnce(makeParley(name), makeLists(meetings), options);
  const peers = join(BENCH, 'sites', `${name}-peers`);
  await writePeerPages(site, peers);
  return { site, peers };
}

/** Folder of a site of so many articles. */
export function makeReportSite(articles: number, options: SiteOptions): Promise<string> {
  return buildOnce(makeParley(`reports-${articles}`), makeReports(articles), options);
}

/** Folder of the same articles built with Starlight. */
export async function makeStarlightSite(articles: number, options: SiteOptions): Promise<string> {
  return buildOnce(await makeStarlight(), makeReports(articles), options);
}

async function buildOnce(tool: Peer, articles: readonly Article[], { reuse }: SiteOptions): Promise<string> {
  if (reuse && existsSync(join(tool.out, 'index.html'))) return tool.out;
  console.log(`building ${articles.length} articles with ${tool.name}`);
  await tool.write(articles);
  await tool.clean();
  await tool.build();
  return tool.out;
}
