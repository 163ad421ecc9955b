import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { caddyfile, headersFile, nginxConf } from '../../src/domain/hosting.ts';

/** What hosts need to know of a site, by path: `_headers`, and configuration for nginx and Caddy. */
const FILES: Readonly<Record<string, (base: string) => string>> = {
  _headers: headersFile,
  'hosting/nginx.conf': nginxConf,
  'hosting/Caddyfile': caddyfile,
};

/** Writes what hosts need to know into a built site. Returns the paths. */
export async function writeHosting(site: string, base: string): Promise<string[]> {
  for (const [path, write] of Object.entries(FILES)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), write(base));
  }
  return Object.keys(FILES);
}
