import type { APIRoute, GetStaticPaths } from 'astro';
import { root } from '../corpus/chronicle-file.ts';
import { listPages } from '../corpus/pages.ts';
import { isAbsolute } from '../exports/addresses.ts';
import { sitemapFiles } from '../exports/sitemap.ts';

/** A sitemap names pages with their host, so there is none where no address is configured. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!isAbsolute(root)) return [];
  const files = sitemapFiles(await listPages(), root);
  return [...files].map(([sitemap, text]) => ({ params: { sitemap }, props: { text } }));
};

export const GET: APIRoute = ({ props }) => new Response(props['text'] as string);
