import { type Served, serveFolder } from '../../scripts/serve/serve-folder.ts';

/** Serves the built site on a free port of this machine, under the base path it was built for. */
export function serveSite(siteDir: string, base = '/'): Promise<Served> {
  return serveFolder(siteDir, { port: 0, base });
}
