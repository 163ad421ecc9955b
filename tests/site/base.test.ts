import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, makeFolder, runScript } from './run-script.ts';
import { readPages } from './site-files.ts';

const ORIGIN = 'https://site.invalid';

test.each(['/', '/parley/'])('under %s no link is dead', (base) => {
  const out = join(makeFolder(), 'site');
  expect(runScript('build.ts', ['--content', makeCorpus(), '--out', out, '--base', base]).status).toBe(0);
  const pages = readPages(out);
  const dead = pages.flatMap(({ $, address }) =>
    $('a[href], link[href], script[src], img[src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
      .filter((href) => !isAlive(new URL(href, ORIGIN + base + address), out, base)),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect([...new Set(dead)]).toEqual([]);
});

function isAlive({ origin, pathname }: URL, site: string, base: string): boolean {
  if (origin !== ORIGIN) return true;
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(base)) return false;
  return existsSync(join(site, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''));
}
