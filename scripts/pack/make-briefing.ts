import { createHash } from 'node:crypto';
import { closedPolicy } from '../../src/domain/policy.ts';
import { gatherNotes } from './gather-notes.ts';
import { fileOf, type Carried } from './packed-address.ts';
import { readPage } from './read-page.ts';
import { replaceAddresses } from './pack-styles.ts';

/** What has no use on paper or without scripts. */
const INTERACTIVE =
  'script, link, nav, .skip, .no-print, [hidden], [data-filters], .on-timeline, ' +
  'button, input, select, fieldset, .tl-controls, .tl-help, [data-tl="status"]';

/** Paper has margins of its own, a screen needs some. Of the site's own pages only meetings have their addresses written out. */
const OWN_RULES =
  '@media screen{body{max-inline-size:62rem;margin:1.5rem auto;padding-inline:1.25rem}}' +
  'a[data-inside]:not([data-address])::after{content:none!important}';
/** Fonts that lie in the file are always there in time. */
const asPrinted = (css: string): string =>
  css
    .replaceAll(/@media screen\b/gu, '@media not all')
    .replaceAll(/@media print\b/gu, '@media all')
    .replaceAll(/font-display:\s*optional/gu, 'font-display:block');

/** Links of the site whose addresses are written out. */
const WRITTEN_OUT = ':is(.round-title a, .quotation .meta)[data-inside]';

type Read = (file: string) => Promise<Buffer>;

/** The first page as it prints, in one HTML file with styles and fonts in it. `read` reads a file of the site. */
export async function makeBriefing(home: string, read: Read, carried: Carried): Promise<string> {
  const $ = readPage(home);
  const sheets = $('link[rel="stylesheet"]').map((_, { attribs }) => attribs['href']);
  const style = await gatherStyles(sheets.get(), read, carried);
  const hash = createHash('sha256').update(style).digest('base64');
  gatherNotes($);
  $(INTERACTIVE).remove();
  $('meta[http-equiv="Content-Security-Policy"]').attr('content', closedPolicy(hash));
  $('head').append('<style></style>');
  $('head > style').text(style);
  $('details').attr('open', '');
  for (const { attribs } of $('a[href]')) leadOut(attribs, carried);
  for (const { attribs } of $(WRITTEN_OUT)) attribs['data-address'] = attribs['href']!.split(':~:')[0]!;
  if (carried.published !== undefined) $('.foot').attr('data-address', carried.published);
  return $.html();
}

/** A link of the site leads to where it is published, if that is known; else its words stand alone. */
function leadOut(link: Record<string, string>, { base, published }: Carried): void {
  const href = link['href'] ?? '';
  if (fileOf(href, { base }) === null) return;
  if (published === undefined) return void delete link['href'];
  link['href'] = published + href.slice(base.length);
  link['data-inside'] = '';
}

/** Style sheets as one, as they are for print. */
async function gatherStyles(addresses: readonly string[], read: Read, carried: Carried): Promise<string> {
  const files = addresses.flatMap((address) => fileOf(address, carried) ?? []);
  const sheets: string[] = [];
  for (const file of files) sheets.push((await read(file)).toString());
  return embedFonts(asPrinted(sheets.join('\n')) + OWN_RULES, read, carried);
}

async function embedFonts(css: string, read: Read, carried: Carried): Promise<string> {
  const fonts = new Map<string, string>();
  for (const [, address = ''] of css.matchAll(/url\(([^)]+)\)/gu)) {
    const file = fileOf(address, carried);
    if (file?.endsWith('.woff2'))
      fonts.set(address, `data:font/woff2;base64,${(await read(file)).toString('base64')}`);
  }
  return replaceAddresses(css, (address) => fonts.get(address) ?? address);
}
