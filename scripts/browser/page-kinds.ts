import { listFiles } from '../build/list-files.ts';

const KINDS: readonly (readonly [kind: string, address: RegExp])[] = [
  ['chronicle', /^$/u],
  ['entries', /^entries\/$/u],
  ['entry', /^entries\/[^/]+\/$/u],
  ['venues', /^venues\/$/u],
  ['venue', /^venues\/[^/]+\/$/u],
  ['dates', /^dates\/$/u],
  ['year', /^dates\/\d{4}\/$/u],
  ['month', /^dates\/\d{4}-\d\d\/$/u],
  ['parties', /^parties\/$/u],
  ['party', /^parties\/[^/]+\/$/u],
  ['positions', /^positions\/$/u],
  ['meeting', /^(?:meetings|rounds)\/[^/]+\/$/u],
  ['search', /^search\/$/u],
  ['about', /^about\/$/u],
  ['data', /^data\/$/u],
  ['changes', /^changes\/$/u],
  ['embed', /^embed\/$/u],
  ['missing', /^404\.html$/u],
  ['offline', /^offline\/$/u],
];

/** One built page of each kind: its kind and its address under the site's root. Throws where the site lacks a kind. */
export function pickPageKinds(siteDir: string): { kind: string; address: string }[] {
  const addresses = listFiles(siteDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/u, ''));
  return KINDS.map(([kind, pattern]) => {
    const address = addresses.find((candidate) => pattern.test(candidate));
    if (address === undefined)
      throw new Error(`the site has no page of the kind "${kind}" (${pattern.source})`);
    return { kind, address };
  });
}
