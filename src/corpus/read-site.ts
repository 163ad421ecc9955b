import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../domain/site.ts';

/** The site's settings, from the file that `PARLEY_SITE` names. */
export function readSite(): Site {
  const file = process.env['PARLEY_SITE'] ?? 'content/site.yaml';
  return siteSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** The path that the site stands under, with a slash at both ends. */
export function readBase(site: Site): string {
  const path = process.env['PARLEY_BASE'] ?? new URL(site.address ?? 'https://site.invalid/').pathname;
  return `/${path}/`.replaceAll(/\/{2,}/gu, '/');
}
