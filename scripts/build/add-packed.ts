import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCarried } from '../pack/carried-files.ts';
import { packSite } from '../pack/pack-site.ts';
import { readPage } from '../pack/read-page.ts';
import type { FinishedFile } from './finish-file.ts';

/** The page that tells the sizes of the packed files; it is whole only when they are made. */
export const SIZES_PAGE = 'data/index.html';
/** The packed site, and its first page as it prints. */
export const ZIP = 'data/chronicle.zip';
export const BRIEFING = 'data/briefing.html';
/** Bytes of a site above which packing it would make each build long: it is then done only when asked for. */
const PACKED_BYTES = 100_000_000;

/** Whether a site of these files is small enough to be packed in every build. */
export function isSmallSite(files: Iterable<Pick<FinishedFile, 'path' | 'bytes'>>): boolean {
  const bytes = new Map([...files].map((file) => [file.path, file.bytes]));
  const carried = listCarried([...bytes.keys()]);
  return carried.reduce((sum, path) => sum + (bytes.get(path) ?? 0), 0) <= PACKED_BYTES;
}

/** Adds a site in the form to be carried away to the site itself, and tells the sizes on its page of data. */
export async function addPacked(site: string, base: string): Promise<void> {
  const { zip, briefing } = await packSite(site, base);
  await writeFile(join(site, ZIP), zip);
  await writeFile(join(site, BRIEFING), briefing);
  await changeSizes(site, (html) =>
    tellSizes(html, { 'chronicle.zip': zip.length, 'briefing.html': briefing.length }),
  );
}

/** Leaves out of the page of data what the site is not packed into. */
export function leaveUnpacked(site: string): Promise<void> {
  return changeSizes(site, withoutPacked);
}

async function changeSizes(site: string, change: (html: string) => string): Promise<void> {
  const page = join(site, SIZES_PAGE);
  await writeFile(page, change(await readFile(page, 'utf8')));
}

function withoutPacked(html: string): string {
  const $ = readPage(html);
  $('[data-carry-away]').remove();
  return $.html();
}

function tellSizes(html: string, sizes: Readonly<Record<string, number>>): string {
  const $ = readPage(html);
  const language = $('html').attr('lang');
  $('[data-carry-away]').removeAttr('hidden');
  for (const [name, bytes] of Object.entries(sizes))
    $(`[data-size="${name}"]`).text(sayBytes(bytes, language));
  return $.html();
}

function sayBytes(bytes: number, language: string | undefined): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', 1000] : ['megabyte', 1_000_000];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: 1,
  }).format(bytes / (size as number));
}
