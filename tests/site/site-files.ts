import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** One built page: its address under the site's root (`entries/x/`), its HTML, and that HTML as a document. */
export interface Page {
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Every file of a built site, as paths with forward slashes, sorted. */
export function listFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every HTML page of a built site but the fragments that belong to the search index. */
export function readPages(siteDir: string): Page[] {
  return listFiles(siteDir)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      return { address: file.replace(/index\.html$/u, ''), file, html, $: load(html) };
    });
}
