import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { listFiles } from '../build/list-files.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { bundleScript } from './bundle-script.ts';
import { listCarried } from './carried-files.ts';
import { makeBriefing } from './make-briefing.ts';
import { listLoaded, packData, readLanguages } from './pack-data.ts';
import { packPage, SCRIPT } from './pack-page.ts';
import { packStyles } from './pack-styles.ts';
import type { Carried } from './packed-address.ts';
import { readPage } from './read-page.ts';
import { zipFiles } from './zip-files.ts';

/** A site to be carried away. */
export interface PackedSite {
  /** All pages with timeline and search, to be unpacked and opened without a server. */
  readonly zip: Uint8Array;
  /** The chronicle as it prints, in one HTML file. */
  readonly briefing: Uint8Array;
}

/** Packs a built site; `base` is the path that it was built to stand under. The same site always gives the same bytes. */
export async function packSite(site: string, base: string): Promise<PackedSite> {
  const all = listFiles(site);
  const read = (file: string): Promise<Buffer<ArrayBuffer>> => readFile(join(site, file));
  const home = (await read('index.html')).toString();
  const loaded = listLoaded(all, readLanguages((await read('pagefind/pagefind-entry.json')).toString()));
  const carried: Carried = {
    base,
    files: new Set([...listCarried(all), ...loaded, SCRIPT]),
    published: readPage(home)('link[rel="canonical"]').attr('href'),
  };
  const packed = new Map<string, Uint8Array>([[SCRIPT, strToU8(await bundleScript(site, all))]]);
  await mapInLanes(listCarried(all), async (file) => {
    packed.set(file, packFile(await read(file), file, carried));
  });
  await mapInLanes(loaded, async (file) => {
    packed.set(`packed/${file}.js`, strToU8(packData(await read(file), file, carried)));
  });
  return { zip: zipFiles(packed), briefing: strToU8(await makeBriefing(home, read, carried)) };
}

function packFile(content: Buffer<ArrayBuffer>, file: string, carried: Carried): Uint8Array {
  if (file.endsWith('.html')) return strToU8(packPage(content.toString(), file, carried));
  if (file.endsWith('.css')) return strToU8(packStyles(content.toString(), file, carried));
  return content;
}
