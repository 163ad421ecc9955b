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
export const SIZE = 'offline/size.json';

/** How a worker is written. */
export interface WorkerOptions {
  /** Most bytes that a device keeps at once. */
  readonly limit?: number;
  /** The files of the site where they are known already. */
  readonly files?: readonly SiteFile[];
}

/** Writes the service worker of a built site, which holds the plan of what a device keeps. */
export async function writeWorker(
  site: string,
  { limit, files: known }: WorkerOptions = {},
): Promise<OfflinePlan> {
  const files = (known ?? (await readSiteFiles(site))).filter(({ path }) => path !== SIZE);
  const size = JSON.stringify(sizeOf(planOffline(files, limit)));
  await writeFile(join(site, SIZE), size);
  const plan = planOffline(inOrder([...files, describe(SIZE, Buffer.from(size))]), limit);
  const code = await bundleWorker();
  await writeFile(join(site, WORKER), `self.parleyPlan = ${JSON.stringify(plan)};\n${code}`);
  return plan;
}

/** The file itself counts for nothing: it would have to state its own size. */
function sizeOf({ isWhole, bytes, whenAsked }: OfflinePlan) {
  return { isWhole, bytes, whenAsked: whenAsked.length };
}

function readSiteFiles(site: string): Promise<SiteFile[]> {
  return mapInLanes(listFiles(site), async (path) => describe(path, await readFile(join(site, path))));
}

function describe(path: string, content: Buffer): SiteFile {
  const sha256 = createHash('sha256').update(content).digest('base64');
  return { path, bytes: content.length, sha256 };
}

function inOrder(files: readonly SiteFile[]): SiteFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
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
