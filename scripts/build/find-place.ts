import { readFile } from 'node:fs/promises';
import { readSite } from '../convert/read-site.ts';

/** Where a site will stand. */
export interface SitePlace {
  /** Scheme and host of its address; nothing where none is known. */
  readonly origin: string | undefined;
  /** The path, with a slash at both ends. */
  readonly base: string;
}

/** Where a site will stand: at the address in site.yaml, but under the path given where one is. */
export async function findPlace(siteFile: string, path?: string): Promise<SitePlace> {
  const { site } = readSite(siteFile, await readFile(siteFile, 'utf8'));
  const address = site?.address === undefined ? undefined : new URL(site.address);
  const base = `/${path ?? address?.pathname ?? ''}/`.replaceAll(/\/{2,}/gu, '/');
  return { origin: address?.origin, base };
}
