import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync, type UnzipFileFilter } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { isSmallSite, leaveUnpacked } from '../../scripts/build/add-packed.ts';
import { makeCorpus, makeFolder, runScript } from './run-script.ts';

const siteDir = inject('siteDir');
const read = (name: string): Buffer => readFileSync(join(siteDir, 'data', name));
const zipped = read('chronicle.zip');
const files = unzipSync(zipped);
const paths = Object.keys(files);
const linksOf = readLinks(files);
const pages = paths.filter((path) => path.endsWith('.html'));

function namesOf(zip: Uint8Array): string[] {
  const names: string[] = [];
  const filter: UnzipFileFilter = ({ name }) => names.push(name) < 0;
  unzipSync(zip, { filter });
  return names;
}

interface Links {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** What every page of a zip links to, and the places in it that can be linked to. */
function readLinks(all: Record<string, Uint8Array>): Map<string, Links> {
  const html = Object.entries(all).filter(([path]) => path.endsWith('.html'));
  return new Map(
    html.map(([path, content]) => {
      const $ = load(strFromU8(content), { scriptingEnabled: false });
      const addresses = $('[href], [src]').map(
        (_, node) => $(node).attr('href') ?? $(node).attr('src') ?? '',
      );
      const ids = $('[id]').map((_, node) => $(node).attr('id'));
      return [path, { addresses: addresses.get(), ids: new Set(ids.get()) }];
    }),
  );
}

/** Addresses in a packed page whose file, or place in it, is not there. */
function findDead(path: string, all: Record<string, Uint8Array>, links: Map<string, Links>): string[] {
  return links.get(path)!.addresses.filter((address) => {
    if (/^(?:https?|mailto|data):/u.test(address)) return false;
    const [, file = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/su.exec(address) ?? [];
    const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
    if (file.startsWith('/') || !(target in all)) return true;
    const id = decodeURIComponent(fragment.split(':~:')[0] ?? '');
    return id !== '' && !links.get(target)?.ids.has(id);
  });
}

/** Titles of the meetings that a page tells. */
function told(page: Buffer): string[] {
  const $ = load(page.toString());
  return $('.round-title')
    .map((_, title) => $(title).text())
    .get();
}

describe('the zip', () => {
  test('holds every page of the chronicle in one folder, in order of the paths', () => {
    expect(pages).toEqual(expect.arrayContaining(['chronicle/index.html', 'chronicle/search/index.html']));
    expect(paths.filter((path) => !path.startsWith('chronicle/'))).toEqual([]);
    expect(namesOf(zipped)).toEqual(paths.toSorted());
  });

  test('leaves behind what only a server can use', () => {
    expect(
      paths.filter((path) => /sw\.js|_headers|hosting\/|offline\/|\.(?:br|gz|zip|pagefind)$/u.test(path)),
    ).toEqual([]);
  });

  test.each(pages)('%s links only to files and places that are in it', (path) => {
    expect(findDead(path, files, linksOf)).toEqual([]);
  });

  test.each(pages)('%s loads no module and nothing by the rules for other origins', (path) => {
    const $ = load(strFromU8(files[path]!));
    expect($('[type="module"], [crossorigin], [integrity], link[rel*="preload"]').length).toBe(0);
    expect($('script[src]').length).toBe($('script').length);
    expect($('meta[http-equiv]').attr('content')).toContain("default-src 'none'");
  });

  test('and the briefing have the same bytes at another time, in another time zone and folder', () => {
    const [site, out] = [join(makeFolder(), 'site'), join(makeFolder(), 'out')];
    cpSync(siteDir, site, { recursive: true });
    const said = runScript('pack.ts', ['--site', site, '--out', out], { env: { TZ: 'Pacific/Kiritimati' } });
    expect(said.errors).toBe('');
    for (const name of ['chronicle.zip', 'briefing.html'])
      expect(readFileSync(join(out, name)).equals(read(name))).toBe(true);
  });
});

describe('the page of data', () => {
  const $ = load(readFileSync(join(siteDir, 'data/index.html'), 'utf8'));

  test.each(['chronicle.zip', 'briefing.html'])('links to %s and tells its size', (name) => {
    const line = $(`[data-carry-away] a[href$="/data/${name}"]`).closest('li');
    const size = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
    expect(line.find('.meta').text()).toBe(`${size.format(read(name).length / 1000)} kB`);
    expect($('[data-carry-away]').attr('hidden')).toBeUndefined();
  });

  test('does not offer itself again in the zip', () => {
    expect(strFromU8(files['chronicle/data/index.html']!)).not.toMatch(/chronicle\.zip|briefing\.html/u);
  });

  test('offers nothing where the site is too large to be packed in every build', async () => {
    const site = join(makeFolder(), 'site');
    cpSync(siteDir, site, { recursive: true });
    expect(isSmallSite([{ path: 'index.html', bytes: 100_000_001 }])).toBe(false);
    await leaveUnpacked(site);
    expect(readFileSync(join(site, 'data/index.html'), 'utf8')).not.toContain('chronicle.zip');
  });
});

describe('the briefing', () => {
  const html = read('briefing.html').toString();
  const $ = load(html);

  test('holds everything in itself and runs nothing', () => {
    const loaded = $('[src], link, script, iframe, [style]').length;
    const outside = [...html.matchAll(/url\((?!data:|#)[^)]*\)/gu)].map(([address]) => address);
    expect({ loaded, outside }).toEqual({ loaded: 0, outside: [] });
  });

  test('has a policy that lets in its own style alone', () => {
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain(
      `style-src 'sha256-${hash}'`,
    );
  });

  test('tells every meeting of the chronicle with its evidence as numbered notes, and offers no control', () => {
    const sentences = load(readFileSync(join(siteDir, 'index.html')))('.evidence .quotation');
    expect($('[data-notes]:not([hidden]) li .quotation').length).toBe(sentences.length);
    expect(told(read('briefing.html'))).toEqual(told(readFileSync(join(siteDir, 'index.html'))));
    expect($('details:not([open]), button, input, select, textarea, nav').length).toBe(0);
  });

  test('leads nowhere where it is not known where the site is published', () => {
    expect($('a[href]').filter((_, link) => $(link).attr('href')!.startsWith('/')).length).toBe(0);
  });
});

test('of a site under a path and with an address, the zip does not know the path and the briefing leads to the address', () => {
  const out = join(makeFolder(), 'site');
  const address = 'address: "https://example.org/told/"';
  const content = makeCorpus({
    'site.yaml': `title: "T"\ndescription: "D"\nlanguage: en\n${address}\n`,
  });
  expect(runScript('build.ts', ['--content', content, '--out', out])).toMatchObject({ status: 0 });
  const packed = unzipSync(readFileSync(join(out, 'data/chronicle.zip')));
  const texts = Object.keys(packed).filter((path) => /\.(?:html|css|js)$/u.test(path));
  expect(texts.filter((path) => /["'(]\/told\//u.test(strFromU8(packed[path]!)))).toEqual([]);
  const links = readLinks(packed);
  expect([...links.keys()].flatMap((path) => findDead(path, packed, links))).toEqual([]);
  const known = load(readFileSync(join(out, 'data/briefing.html'), 'utf8'));
  const [first] = known('.round-title a').get();
  expect(known(first).attr('href')).toMatch(/^https:\/\/example\.org\/told\/(?:meetings|rounds)\//u);
  expect(known(first).attr('data-address')).toBe(known(first).attr('href'));
});

test('a folder without a built site is refused, and nothing is written', () => {
  const folder = makeFolder();
  const said = runScript('pack.ts', ['--site', folder, '--out', join(folder, 'out')]);
  expect(said.status).toBe(1);
  expect(said.errors).toMatch(/holds no built site.*npm run build/su);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
