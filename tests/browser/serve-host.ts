import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

interface Host {
  readonly url: string;
  close(): void;
}

/** Serves one page from an origin of its own, as the site of somebody else. */
export function serveHost(body: string): Promise<Host> {
  const page = `<!doctype html><html lang="en"><title>Another site</title><body>${body}</body></html>`;
  return listen((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Serves a built site by the rules of its file `_headers`; `merge` says what becomes of a header that two rules set. */
export function serveByRules(
  folder: string,
  merge: (first: string | undefined, second: string) => string,
): Promise<Host> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n').map(readRule);
  return listen((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host.invalid');
    for (const { pattern, headers } of rules) {
      if (!pattern.test(pathname)) continue;
      for (const [name, value] of headers)
        response.setHeader(name, merge(response.getHeader(name) as string | undefined, value));
    }
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = existsSync(file);
    if (!isThere) response.statusCode = 404;
    response.setHeader(
      'Content-Type',
      TYPES[isThere ? extname(file) : '.html'] ?? 'application/octet-stream',
    );
    response.end(readFileSync(isThere ? file : join(folder, '404.html')));
  });
}

function readRule(rule: string): { pattern: RegExp; headers: (readonly [string, string])[] } {
  const [path = '', ...lines] = rule.split('\n');
  return {
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u'),
    headers: lines.map((line) => {
      const { name = '', value = '' } = /^ {2}(?<name>[^:]+): (?<value>.*)$/u.exec(line)?.groups ?? {};
      return [name, value] as const;
    }),
  };
}

async function listen(answer: RequestListener): Promise<Host> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
