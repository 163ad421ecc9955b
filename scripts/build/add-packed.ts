import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCarried } from '../pack/carried-files.ts';
import { packSite } from '../pack/pack-site.ts';
import { readPage } from '../pack/read-page.ts';
import { listFiles } from './list-files.ts';

/** The page that tells the sizes of the packed files; it is whole only when they are made. */
export const SIZES_PAGE = 'data/index.html';
/** The packed site, and its first page as it prints. */
export const ZIP = 'data/chronicle.zip';
export const BRIEFING = 'data/briefing.html';
/** Bytes of a site above which packing it would make each build long: it is then done only when asked for. */
export const PACKED_BYTES = 100_000_000;

/** Adds a site in the form to be carried away to the site itself, and tells the sizes on its page of data. Returns whether it did. */
export async function addPacked(site: string, base: string, limit: number): Promise<boolean> {
  const page = join(site, SIZES_PAGE);
  const html = await readFile(page, 'utf8');
  if ((await sumBytes(site)) > limit) {
    await writeFile(page, withoutPacked(html));
    return false;
  }
  const { zip, briefing } = await packSite(site, base);
  await writeFile(join(site, ZIP), zip);
  await writeFile(join(site, BRIEFING), briefing);
  await writeFile(page, tellSizes(html, { 'chronicle.zip': zip.length, 'briefing.html': briefing.length }));
  return true;
}

async function sumBytes(site: string): Promise<number> {
  let sum = 0;
  for (const file of listCarried(listFiles(site))) sum += (await stat(join(site, file))).size;
  return sum;
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
