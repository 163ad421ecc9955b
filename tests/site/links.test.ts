import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Page, readPages } from './site-files.ts';

const siteDir = inject('siteDir');
const pages = readPages(siteDir);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const ORIGIN = 'https://site.invalid/';
const LOADED = [
  'script[src]',
  'link[rel=stylesheet][href]',
  'link[rel=icon][href]',
  'link[rel=preload][href]',
  'img[src]',
  'iframe[src]',
];

function brokenLinksOf(page: Page): string[] {
  const targets = page.$('a[href], link[href], script[src], img[src]').toArray();
  return targets.flatMap((element) => {
    const href = page.$(element).attr('href') ?? page.$(element).attr('src') ?? '';
    const url = new URL(href, ORIGIN + page.address);
    if (!url.href.startsWith(ORIGIN)) return [];
    const path = decodeURIComponent(url.pathname.slice(1));
    const target = byAddress.get(path);
    if (!target) return existsSync(join(siteDir, path)) && path !== '' && !path.endsWith('/') ? [] : [href];
    const fragment = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    const ids = target
      .$('[id]')
      .map((_, node) => target.$(node).attr('id'))
      .get();
    const alive = fragment === '' || ids.includes(fragment);
    return alive ? [] : [href];
  });
}

describe('the built site', () => {
  test('has pages', () => {
    expect(pages.map((page) => page.address)).toContain('');
  });

  test.each(pages)('$file links only to pages, files and fragments that exist', (page) => {
    expect(brokenLinksOf(page)).toEqual([]);
  });

  test.each(pages)('$file loads nothing from another origin', (page) => {
    const foreign = page
      .$(LOADED.join(','))
      .toArray()
      .map((element) => page.$(element).attr('href') ?? page.$(element).attr('src') ?? '')
      .filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address));
    expect(foreign).toEqual([]);
  });

  test.each(pages)('$file has no inline script, style or event handler', (page) => {
    const inline = page.$('script:not([src]):not([type="application/ld+json"]), style, [style]').toArray();
    const handlers = page
      .$('*')
      .toArray()
      .flatMap((element) =>
        Object.keys(page.$(element).attr() ?? {}).filter((name) => name.startsWith('on')),
      );
    expect(inline.map((element) => page.$(element).toString())).toEqual([]);
    expect(handlers).toEqual([]);
  });
});
