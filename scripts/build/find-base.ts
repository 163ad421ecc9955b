import { readFile } from 'node:fs/promises';
import { readSite } from '../convert/read-site.ts';

/** The path a site will stand under, with a slash at both ends: the one given, else that of the address in site.yaml. */
export async function findBase(siteFile: string, given?: string): Promise<string> {
  const { site } = readSite(siteFile, await readFile(siteFile, 'utf8'));
  const path = given ?? new URL(site?.address ?? 'https://site.invalid/').pathname;
  return `/${path}/`.replaceAll(/\/{2,}/gu, '/');
}
