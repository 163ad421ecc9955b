import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt } from '../../src/domain/hosting.ts';

/** How a folder is served. */
export interface ServeOptions {
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** The path the site was built for, with slashes at both ends: `/`, `/parley/`. */
  readonly base?: string;
  /** Send the compressed copies that stand beside files, as hosts do. */
  readonly compressed?: boolean;
  /** Leave out the headers that a site of Parley should be sent with: the folder holds something else. */
  readonly bare?: boolean;
}

/** A running server: its address with the base path, and how to stop it. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would, with the headers it should send and its own 404 page; rejects where the port is taken. */
export async function serveFolder(
  folder: string,
  { port, base = '/', compressed = false, bare = false }: ServeOptions,
): Promise<Served> {
  const answer = sirv(folder, { dev: true, etag: true, brotli: compressed, gzip: compressed });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) return sendMissing(folder, response);
    request.url = `/${request.url.slice(base.length)}`;
    const path = request.url.slice(1).replace(/[?#].*$/u, '');
    for (const [name, value] of bare ? [] : headersAt(path)) response.setHeader(name, value);
    return answer(request as IncomingMessage, response, () => sendMissing(folder, response));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${base}`, close: () => stop(server) };
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Not found');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
