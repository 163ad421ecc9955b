import { packedPolicy } from '../../src/domain/policy.ts';
import { packAddress, type Carried } from './packed-address.ts';
import { readPage } from './read-page.ts';

/** Path of the one script of packed pages. It finds out from its own address where they lie. */
export const SCRIPT = 'packed/page.js';

/** What a page opened from a file asks for in vain, and what it says only to programs on the web. */
const USELESS = [
  'script[type="module"]',
  'script[type="application/ld+json"]',
  'link[rel="alternate"]',
  ...['preload', 'modulepreload', 'manifest', 'apple-touch-icon'].map(
    (relation) => `link[rel="${relation}"]`,
  ),
];
/** What has a meaning only while a server stands behind the page. */
const SERVED_ONLY = ['[data-offline]', '[data-served-only]'];
const ADDRESSES = ['href', 'src', 'data-filters', 'data-timeline', 'data-take', 'data-whole', 'data-page'];
const ADDRESSED = ADDRESSES.map((name) => `[${name}]`).join(',');

/** A built page as it can be opened from a file. */
export function packPage(html: string, file: string, carried: Carried): string {
  const $ = readPage(html);
  $([...USELESS, ...SERVED_ONLY].join(',')).remove();
  $('meta[http-equiv="Content-Security-Policy"]').attr('content', packedPolicy);
  $('head').append('<script defer></script>');
  $('head > script')
    .last()
    .attr('src', carried.base + SCRIPT);
  $(ADDRESSED).each((_, element) => {
    if ('attribs' in element) packAddresses(element.attribs, file, carried);
  });
  return $.html();
}

function packAddresses(attributes: Record<string, string>, file: string, carried: Carried): void {
  for (const name of ADDRESSES) {
    const given = attributes[name];
    if (given === undefined) continue;
    const address = packAddress(given, file, carried);
    if (address === null) delete attributes[name];
    else attributes[name] = address;
  }
}
