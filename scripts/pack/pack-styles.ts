import { packAddress, type Carried } from './packed-address.ts';

/** An address in a style sheet, with or without quotation marks. */
const ADDRESS = /url\((?<mark>["']?)(?<address>[^"')]+)\k<mark>\)/gu;

/** A built style sheet that names fonts and pictures relative to itself. */
export function packStyles(css: string, file: string, carried: Carried): string {
  return replaceAddresses(css, (address) => packAddress(address, file, carried) ?? address);
}

/** A style sheet with other addresses in it. */
export function replaceAddresses(css: string, replace: (address: string) => string): string {
  return css.replaceAll(ADDRESS, (_, __, address: string) => `url(${replace(address)})`);
}
