import { escapeMarkup } from './escape-markup.ts';

/** One page of a sitemap. */
export interface SitemapPage {
  readonly address: string;
  /** ISO day since when it tells what it tells; null where that is not known to the day. */
  readonly changed: string | null;
}

/** The most pages one file may list; see https://www.sitemaps.org/protocol.html. */
const MOST_PAGES = 50_000;

/** The sitemap's files by name: `sitemap.xml`, which is an index of the others where there are too many pages for one. */
export function sitemapFiles(pages: readonly SitemapPage[], root: string): Map<string, string> {
  if (pages.length <= MOST_PAGES) return new Map([['sitemap', listPages(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / MOST_PAGES) }, (_, index) => {
    const part = pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES);
    return [`sitemap-${index + 1}`, listPages(part)] as const;
  });
  const index = parts.map(([name]) => `<sitemap><loc>${escapeMarkup(`${root}${name}.xml`)}</loc></sitemap>`);
  return new Map([['sitemap', wrap('sitemapindex', index)], ...parts]);
}

function listPages(pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ address, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeMarkup(address)}</loc>${day}</url>`;
  });
  return wrap('urlset', urls);
}

function wrap(name: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  const start = `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return `${['<?xml version="1.0" encoding="UTF-8"?>', start, ...lines, `</${name}>`].join('\n')}\n`;
}
