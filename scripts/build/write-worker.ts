import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { planOffline, type OfflinePlan, type SiteFile } from '../../src/domain/offline.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { PROJECT } from '../corpus/locate-corpus.ts';
import { listFiles } from './list-files.ts';

/** The service worker of a site; its address bounds what it may answer, so it lies in the site's root. */
export const WORKER = 'sw.js';
/** What pages ask to know how much a device is to keep. */
const SIZE = 'offline/size.json';

/** Writes the service worker of a built site, which holds the plan of what a device keeps. `limit` is in bytes. */
export async function writeWorker(site: string, limit?: number): Promise<OfflinePlan> {
  const before = planOffline(await readSiteFiles(site), limit);
  await writeFile(join(site, SIZE), JSON.stringify(sizeOf(before)));
  const plan = planOffline(await readSiteFiles(site), limit);
  const code = await bundleWorker();
  await writeFile(join(site, WORKER), `self.parleyPlan = ${JSON.stringify(plan)};\n${code}`);
  return plan;
}

/** The file itself counts for nothing: it would have to state its own size. */
function sizeOf({ isWhole, bytes, atOnce, whenAsked }: OfflinePlan) {
  const own = atOnce.find(({ url }) => url === `./${SIZE}`)?.bytes ?? 0;
  return { isWhole, bytes: bytes - own, whenAsked: whenAsked.length };
}

async function readSiteFiles(site: string): Promise<SiteFile[]> {
  return mapInLanes(listFiles(site), async (path) => {
    const content = await readFile(join(site, path));
    const sha256 = createHash('sha256').update(content).digest('base64');
    return { path, bytes: content.length, sha256 };
  });
}

/** One classic script, since not every browser takes modules for workers. */
async function bundleWorker(): Promise<string> {
  const bundle = await rolldown({
    cwd: PROJECT,
    input: join(PROJECT, 'src/offline/worker.ts'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
