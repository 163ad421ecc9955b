import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { planOffline } from '../../src/domain/offline.ts';
import { makeCorpus, makeFolder, runScript } from './run-script.ts';

const siteDir = inject('siteDir');
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('the page for frames', () => {
  const $ = load(read(siteDir, 'embed/index.html'));

  test('lists every meeting that the first page lists, in the same order, each with its day, in fewer words', () => {
    const idsOf = (page: typeof $): string[] =>
      page('.round[id]')
        .map((_, place) => page(place).attr('id')!.slice(2))
        .get();
    const home = load(read(siteDir, 'index.html'));
    expect(idsOf($)).toEqual(idsOf(home));
    for (const place of $('.round[id]').toArray()) expect($(place).find('.when').text()).not.toBe('');
    expect($('.evidence, q').length).toBe(0);
  });

  test('leads out of the frame by every link but those to its own parts', () => {
    expect($('base').attr('target')).toBe('_blank');
    const own = $('a[href^="#"]').toArray();
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((link) => $(link).attr('target') !== '_self')).toEqual([]);
  });

  test('is passed over by search engines and kept for reading offline', () => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    const plan = planOffline([{ path: 'embed/index.html', bytes: 1, sha256: '' }], 0);
    expect(plan.atOnce.map(({ url }) => url)).toEqual(['./embed/']);
  });
});

describe('a site without an address', () => {
  test('says nothing to programs that ask how it is embedded, since it does not know where it stands', () => {
    expect(listFiles(siteDir).filter((file) => /^embed\/.*\.json/u.test(file))).toEqual([]);
    expect(load(read(siteDir, 'index.html'))('[type="application/json+oembed"]').length).toBe(0);
  });
});

test('a site with an address says where its page for frames stands, in snippet and oEmbed, and whose view it is', () => {
  const root = 'https://talks.example/parley/';
  const content = makeCorpus({ 'site.yaml': `title: "Talks & <more>"\ndescription: x\naddress: ${root}\n` });
  const out = join(makeFolder(), 'site');
  expect(runScript('build.ts', ['--content', content, '--out', out])).toMatchObject({ status: 0 });
  const pageAt = (path: string) => load(read(out, `${path}index.html`));

  expect(pageAt('embed/')('link[rel="canonical"]').attr('href')).toBe(root);
  expect(read(out, 'sitemap.xml')).not.toContain('embed');
  const pasted = load(pageAt('data/')('.embed-text textarea').text())('iframe');
  expect(pasted.attr()).toMatchObject({ src: `${root}embed/`, title: 'Talks & <more>' });

  for (const [path, address] of [
    ['', `${root}embed/`],
    ['venues/geneva/', `${root}embed/?venue=geneva`],
  ] as const) {
    const href = pageAt(path)('link[type="application/json+oembed"]').attr('href')!;
    const answer = JSON.parse(read(out, href.slice(root.length)));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: root });
    expect(answer.width * answer.height).toBeGreaterThan(0);
    expect(load(answer.html)('iframe').attr()).toMatchObject({ src: address, title: answer.title });
    expect(listFiles(out)).toContain(answer.thumbnail_url.slice(root.length));
  }
});
