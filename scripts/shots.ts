import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './browser/launch-chrome.ts';
import { pickPageKinds } from './browser/page-kinds.ts';
import { serveFolder } from './serve/serve-folder.ts';

/** How each page is looked at: three widths in both themes, and as it prints. */
const LOOKS = [
  ...[360, 768, 1280].flatMap((width) => [
    { name: `${width}-light`, width, colorScheme: 'light', media: 'screen' } as const,
    { name: `${width}-dark`, width, colorScheme: 'dark', media: 'screen' } as const,
  ]),
  { name: 'print', width: 794, colorScheme: 'light', media: 'print' } as const,
];

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'shots' },
    only: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});

const browser = await launchChrome();
const server = await serveFolder(values.site, { port: 0 });
try {
  if (values.readme) await shootForReadme(browser, server.url);
  else await shootAll(browser, server.url);
} finally {
  await browser.close();
  await server.close();
}

/** Writes one picture of each kind of page in each look to the folder `--out`. */
async function shootAll(chrome: Browser, url: string): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const kinds = pickPageKinds(values.site).filter(({ kind }) => !values.only || kind === values.only);
  for (const look of LOOKS) {
    const context = await chrome.newContext({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.colorScheme,
    });
    const page = await context.newPage();
    await page.emulateMedia({ media: look.media });
    for (const { kind, address } of kinds) {
      await open(page, new URL(address, url).href);
      await page.screenshot({ path: join(values.out, `${kind}-${look.name}.png`), fullPage: true });
    }
    await context.close();
  }
  console.log(`${kinds.length * LOOKS.length} pictures in ${values.out}`);
}

/** Writes the picture that the README shows. */
async function shootForReadme(chrome: Browser, url: string): Promise<void> {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 1150 }, colorScheme: 'light' });
  await open(page, url);
  await page.screenshot({ path: 'docs/chronicle.png' });
  console.log('docs/chronicle.png');
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => null));
}
