import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { listFiles } from '../../scripts/build/list-files.ts';

/** One built page: its address under the site's root (`entries/x/`), its HTML, and that HTML as a document. */
export interface Page {
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Every HTML page of a built site but the briefing, which is a file to download with rules of its own. */
export function readPages(siteDir: string): Page[] {
  return listFiles(siteDir)
    .filter(
      (file) => file.endsWith('.html') && !file.startsWith('pagefind/') && file !== 'data/briefing.html',
    )
    .map((file) => {
      const html = readFileSync(join(siteDir, file), 'utf8');
      return { address: file.replace(/index\.html$/u, ''), file, html, $: load(html) };
    });
}
