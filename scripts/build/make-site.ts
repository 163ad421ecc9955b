import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeEntry } from '../../src/domain/entry.ts';
import type { SiteFile } from '../../src/domain/offline.ts';
import { codeVersion, keepFile, keptPath } from '../corpus/kept-work.ts';
import type { Corpus } from '../corpus/locate-corpus.ts';
import { resolveLinks } from '../output/side-folder.ts';
import type { Progress } from '../report/progress.ts';
import { bothOf } from './both-of.ts';
import { addPacked, BRIEFING, isSmallSite, leaveUnpacked, SIZES_PAGE, ZIP } from './add-packed.ts';
import { COMPRESSION } from './compress.ts';
import { compileAside } from './compile-aside.ts';
import {
  foldersIn,
  isWhole,
  keepCompiled,
  keptCompiled,
  loadPageMaker,
  type CompiledFolders,
} from './compiled-pages.ts';
import { findPlace, type SitePlace } from './find-place.ts';
import type { EarlierSite, FinishedFile } from './finish-file.ts';
import { KeptPages } from './kept-pages.ts';
import { listFiles } from './list-files.ts';
import { PageIndex } from './page-index.ts';
import { makePages } from './make-pages.ts';
import { describingFailures, readEntries, setFolders } from './run-astro.ts';
import { SiteFinisher } from './site-finisher.ts';
import { SiteFollower } from './site-follower.ts';
import { takeSpare } from './spare-site.ts';
import { writeHosting } from './write-hosting.ts';
import { readManifest, writeManifest, type Manifest } from './write-manifest.ts';
import { SIZE, WORKER, writeWorker } from './write-worker.ts';

/** File in which the pages keep entries that were compiled and rendered. */
const PACK = 'entries.pack';

/** What a site is made from. */
export interface SitePlan extends Corpus {
  readonly previous: string | undefined;
  /** The path it will stand under, where another than that of site.yaml is given. */
  readonly base: string | undefined;
  /** Whether it is packed to be carried away even where that makes the build long. */
  readonly packsAll: boolean;
  readonly isVerbose: boolean;
  /** Where the site will take its place: its compressed files may serve again. */
  readonly out: string;
  /** Whether work of earlier runs serves again, and that of this run is kept. */
  readonly keeps: boolean;
  /** The entries as they are made, until all of them stand in their folder; where that fails, so does the site. */
  readonly made: AsyncIterable<MadeEntry>;
}

/** A site that was made. */
export interface MadeSite {
  readonly manifest: Manifest;
  /** Whether the site in place has pages of the same code and settings, so that most files are likely to be the same. */
  readonly isLikeBefore: boolean;
}

/** Makes a whole site of the entries, once they are converted, in `work`: pages, search index, service worker, compressed files, manifest. */
export async function makeSite(plan: SitePlan, work: string, progress: Progress): Promise<MadeSite> {
  const site = join(work, 'site');
  const place = await findPlace(plan.site, plan.base);
  const pages = plan.keeps ? await KeptPages.open(plan, place.base) : null;
  const isLikeBefore = pages !== null && !pages.isEmpty;
  const hasSpare = isLikeBefore && (await takeSpare(plan.out, site));
  const earlier = await readEarlier(plan, hasSpare);
  const [index, finisher] = [new PageIndex(site), new SiteFinisher(site, earlier)];
  try {
    const making = { plan, place, pages, work, progress, index, finisher, hasSpare };
    return { manifest: await fill(site, making), isLikeBefore };
  } finally {
    await finisher.close();
    await index.close();
  }
}

interface Making {
  readonly plan: SitePlan;
  readonly place: SitePlace;
  /** Which pages an earlier site had; null where all are made anew. */
  readonly pages: KeptPages | null;
  readonly work: string;
  readonly progress: Progress;
  readonly index: PageIndex;
  readonly finisher: SiteFinisher;
  /** Whether an older site stands where this one is made. */
  readonly hasSpare: boolean;
}

/** Pages are indexed and compressed while others are made; the rest follows, since it lists what is there. */
async function fill(
  site: string,
  { plan, place, pages, work, progress, index, finisher, hasSpare }: Making,
): Promise<Manifest> {
  const entries = await resolveLinks(plan.entries);
  const { base } = place;
  const cache = join(work, 'cache');
  const kept = plan.keeps ? { pack: keptPath(plan.articles, PACK), code: await codeVersion() } : null;
  setFolders({ ...plan, entries, cache, kept, base });
  const [compiled] = await bothOf(compile(plan, place, work), readEntries(cache, plan.made));
  const follower = new SiteFollower(site, { index, finisher, pages, hasSpare });
  await describingFailures(async () => makePages(await loadPageMaker(compiled), follower, plan.isVerbose));
  await cp(compiled.assets, site, { recursive: true });
  if (plan.keeps) await keepFile(plan.articles, PACK, join(cache, PACK));
  progress.show('Indexing the pages');
  await follower.index();
  progress.show('Compressing the files');
  const made = await finish(listFiles(site).filter(isMade), finisher);
  progress.show('Packing the site');
  const packs = plan.packsAll || isSmallSite(made.values());
  await (packs ? addPacked(site, base) : leaveUnpacked(site));
  const files = await finish([SIZES_PAGE, ...(packs ? [ZIP, BRIEFING] : [])], finisher);
  progress.show('Listing what is kept offline');
  await writeWorker(site, { files: uncompressed(files) });
  const late = [WORKER, SIZE, ...(await writeHosting(site, base))];
  const all = await finish(late, finisher);
  await pages?.save(all);
  return writeManifest(site, { entries, base, files: all });
}

/** The compiled pages: those of an earlier build, where they are as they were for it. */
async function compile(
  { keeps, isVerbose }: SitePlan,
  place: SitePlace,
  work: string,
): Promise<CompiledFolders> {
  const kept = keeps ? await keptCompiled(place) : null;
  if (kept !== null && (await isWhole(kept))) return foldersIn(kept);
  const fresh = join(work, 'compiled');
  const cache = join(work, 'compiler');
  await compileAside({ cache, compiled: foldersIn(fresh), isVerbose }, join(work, 'nothing'));
  return foldersIn(kept === null ? fresh : await keepCompiled(fresh, kept));
}

/** All but what finishing has made, and the page that changes once more. */
function isMade(path: string): boolean {
  return !/\.(?:br|gz)$/u.test(path) && path !== SIZES_PAGE;
}

function finish(
  paths: readonly string[],
  finisher: SiteFinisher,
): Promise<ReadonlyMap<string, FinishedFile>> {
  for (const path of paths) finisher.add({ path });
  return finisher.finish();
}

function uncompressed(files: ReadonlyMap<string, FinishedFile>): SiteFile[] {
  return [...files.values()].map(({ path, bytes, sha256 }) => ({
    path,
    bytes,
    sha256: Buffer.from(sha256, 'hex').toString('base64'),
  }));
}

async function readEarlier({ keeps, out }: SitePlan, hasSpare: boolean): Promise<EarlierSite | null> {
  const manifest = keeps ? await readManifest(out) : null;
  return manifest?.compression === COMPRESSION ? { folder: out, sums: manifest.files, hasSpare } : null;
}
