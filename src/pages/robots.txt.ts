import type { APIRoute } from 'astro';
import { root } from '../corpus/chronicle-file.ts';
import { isAbsolute } from '../exports/addresses.ts';

/** Crawlers read it at the root of a host only; under a path it does no harm. */
export const GET: APIRoute = () => {
  const lines = ['User-agent: *', 'Allow: /', ...(isAbsolute(root) ? [`Sitemap: ${root}sitemap.xml`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
