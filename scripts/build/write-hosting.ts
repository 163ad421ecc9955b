import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyfile, headersFile, nginxConf } from '../../src/domain/hosting.ts';

/** Writes what hosts need to know into a built site: `_headers`, and configuration for nginx and Caddy under `hosting/`. */
export async function writeHosting(site: string, base: string): Promise<void> {
  await mkdir(join(site, 'hosting'), { recursive: true });
  await writeFile(join(site, '_headers'), headersFile(base));
  await writeFile(join(site, 'hosting/nginx.conf'), nginxConf(base));
  await writeFile(join(site, 'hosting/Caddyfile'), caddyfile(base));
}
