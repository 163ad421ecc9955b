import { expect, test } from 'vitest';
import { planOffline, type SiteFile, WHOLE_SITE_BYTES } from '../../../src/domain/offline.ts';

const file = (path: string, bytes = 10): SiteFile => ({ path, bytes, sha256: 'q83vEjRWeJA=' });
const urls = (files: readonly { readonly url: string }[]): string[] => files.map(({ url }) => url);

test('a page is kept under the address of its folder, with signs of addresses written out', () => {
  const plan = planOffline([file('index.html'), file('entries/a b#/index.html'), file('data/x.csv')]);
  expect(urls(plan.atOnce)).toEqual(['./', './entries/a%20b%23/', './data/x.csv']);
});

test('each file is named by its hash and is refused with another', () => {
  expect(planOffline([file('theme.js')]).atOnce).toEqual([
    { url: './theme.js', revision: 'q83vEjRWeJA=', integrity: 'sha256-q83vEjRWeJA=', bytes: 10 },
  ]);
});

test.each([
  '_headers',
  '404.html',
  'sw.js',
  'robots.txt',
  'sitemap.xml',
  'pictures/index.png',
  'data/manifest.json',
  'index.html.br',
  'index.html.gz',
  'pagefind/pagefind-worker.js',
])('%s is not kept, since no page asks for it', (path) => {
  const plan = planOffline([file(path)]);
  expect([...plan.atOnce, ...plan.whenAsked]).toEqual([]);
});

test('a site up to the limit is kept whole, one byte more by demand', () => {
  const pages = [file('index.html', 1), file('entries/a/index.html', WHOLE_SITE_BYTES - 1)];
  expect(planOffline(pages)).toMatchObject({ isWhole: true, bytes: WHOLE_SITE_BYTES, whenAsked: [] });
  const larger = planOffline([...pages, file('data/x.csv', 1)]);
  expect(larger).toMatchObject({ isWhole: false, bytes: 1 });
  expect(urls(larger.whenAsked)).toEqual(['./entries/a/', './data/x.csv']);
});

test('a large site keeps at once its search, its assets and the first page of each section', () => {
  const always = ['pagefind/fragment/a.pf_fragment', '_astro/a.js', 'theme.js', 'entries/index.html'];
  const rest = ['entries/a/index.html', 'dates/2025/index.html', 'data/chronicle.json'];
  const plan = planOffline(
    [...always, ...rest].map((path) => file(path)),
    1,
  );
  expect(plan.atOnce).toHaveLength(always.length);
  expect(plan.whenAsked).toHaveLength(rest.length);
});
