import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeHosting } from '../../scripts/build/write-hosting.ts';
import { embedPolicy, headerPolicy } from '../../src/domain/policy.ts';

const siteDir = inject('siteDir');
const asset = /\/_astro\/[^"]+\.js/u.exec(readFileSync(join(siteDir, 'index.html'), 'utf8'))![0];
const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** How a server is configured and started; in the foreground, as whoever runs the tests. */
const SERVERS = {
  nginx: {
    encodings: ['gzip'],
    configure: (folder: string, root: string, site: string, port: number) => `
daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${root}; include ${site}/hosting/nginx.conf; }
}`,
    start: (config: string) => ['-e', 'stderr', '-c', config],
  },
  caddy: {
    encodings: ['gzip', 'br'],
    configure: (_: string, root: string, site: string, port: number) => `
{
  admin off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${site}/hosting/Caddyfile
}`,
    start: (config: string) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
} as const;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(url: string, encoding = ''): Promise<Answer> {
  const headers = encoding === '' ? {} : { 'accept-encoding': encoding };
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, headers: said } = response;
        resolve({ status: statusCode, headers: said, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await get(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers at ${url}`);
}

describe.each(Object.keys(SERVERS) as (keyof typeof SERVERS)[])('%s', (program) => {
  describe.runIf(isInstalled(program)).each(['/', '/parley/'])('under %s', (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-host-'));
    const site = join(folder, 'root', base);
    let server: ChildProcess;
    let url: string;

    beforeAll(async () => {
      mkdirSync(dirname(site), { recursive: true });
      cpSync(siteDir, site, { recursive: true });
      await writeHosting(site, base);
      execFileSync('chmod', ['-R', 'a+rX', folder]);
      const port = await freePort();
      const config = join(folder, 'config');
      writeFileSync(config, SERVERS[program].configure(folder, join(folder, 'root'), site, port));
      server = spawn(program, SERVERS[program].start(config), {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
      url = `http://127.0.0.1:${port}${base}`;
      await waitFor(url);
    });
    afterAll(() => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    test('sends pages as HTML with the policy, to be asked for anew', async () => {
      const { headers, body } = await get(`${url}entries/`);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': headerPolicy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      });
      expect(headers.etag ?? headers['last-modified']).toBeDefined();
      expect(body.equals(readFileSync(join(siteDir, 'entries/index.html')))).toBe(true);
    });

    test('lets pages of other origins frame the page made for that, and nothing else', async () => {
      const policyOf = async (path: string) => (await get(url + path)).headers['content-security-policy'];
      expect(await policyOf('embed/')).toBe(embedPolicy);
      for (const path of ['', 'data/', 'embed/nothing/', 'embed/nothing', '404.html', 'embedded/', 'sw.js'])
        expect(await policyOf(path)).toBe(headerPolicy);
      const { headers } = await get(`${url}embed/`);
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
      expect(headers['x-frame-options']).toBeUndefined();
    });

    test('sends what has its hash in its name to be kept for good, with the policy', async () => {
      const { headers } = await get(new URL(`.${asset}`, url).href);
      expect(headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'content-security-policy': headerPolicy,
        'cache-control': 'public, max-age=31536000, immutable',
      });
    });

    test.each([
      ['sw.js', 'text/javascript; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['data/chronicle.json', 'application/json; charset=utf-8'],
      ['data/meetings.csv', 'text/csv; charset=utf-8'],
      ['favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['icon-192.png', 'image/png'],
    ])('sends %s as %s, to be asked for anew', async (path, type) => {
      const { headers } = await get(url + path);
      expect(headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' });
    });

    test.each(SERVERS[program].encodings)('sends the file that was compressed with %s', async (encoding) => {
      const { headers, body } = await get(url, encoding);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
      expect(unpack(body).equals(readFileSync(join(siteDir, 'index.html')))).toBe(true);
    });

    test.each(['nowhere/', '_astro/nothing.js'])(
      'sends its own page for %s, not to be kept',
      async (path) => {
        const { status, headers, body } = await get(url + path);
        expect(status).toBe(404);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toBe(headerPolicy);
        expect(headers['cache-control'] ?? '').not.toContain('immutable');
        expect(body.equals(readFileSync(join(siteDir, '404.html')))).toBe(true);
      },
    );

    test('leads an address without its last slash on', async () => {
      const { status, headers } = await get(`${url}entries`);
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location!, url).href).toBe(`${url}entries/`);
    });
  });
});
