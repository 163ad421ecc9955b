import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/build/list-files.ts';
import { makeCorpus, runScript, writeFiles } from './run-script.ts';
import { readPages } from './site-files.ts';

const siteDir = inject('siteDir');
const pages = readPages(siteDir);
const files = listFiles(siteDir);
const read = (path: string, folder = siteDir): string => readFileSync(join(folder, path), 'utf8');
const chronicle = JSON.parse(read('data/chronicle.json'));
const dataPage = pages.find(({ address }) => address === 'data/')!;
const MINUTES = 60_000;

describe('the data page', () => {
  test('links to every file beside it that a reader may want', () => {
    const linked = dataPage
      .$('a[href]')
      .map((_, link) => dataPage.$(link).attr('href'))
      .get();
    const offered = files.filter(
      (file) =>
        file.startsWith('data/') &&
        !/index\.html|manifest|filters|search|timeline\.json|\.(?:br|gz)$/u.test(file),
    );
    expect(offered.filter((file) => !linked.some((href) => href.endsWith(`/${file}`)))).toEqual([]);
  });
});

describe('the data files', () => {
  test('have a chronicle that is what its own schema says', () => {
    expect(existsSync(join(siteDir, 'data', chronicle.$schema))).toBe(true);
    const ajv = addFormats.default(new Ajv2020({ allowUnionTypes: true }));
    const validate = ajv.compile(JSON.parse(read(`data/${chronicle.$schema}`)));
    validate(chronicle);
    expect(validate.errors).toBeNull();
  });

  test('have every file that the data package names', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as { resources: { path: string }[] };
    expect(resources.filter(({ path }) => !files.includes(`data/${path}`))).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.ics')))('%s is a calendar', (file) => {
    const calendar = new ICAL.Component(ICAL.parse(read(file)));
    const uids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(uids.length);
  });

  test.each(files.filter((file) => /data\/.*(?:rss|atom)\.xml$|feed\.json$/u.test(file)))(
    '%s is a feed',
    (file) => {
      const text = read(file);
      const { feed } = parseFeed(file.endsWith('.json') ? JSON.parse(text) : text) as {
        feed: { items?: unknown[]; entries?: unknown[] };
      };
      expect((feed.items ?? feed.entries ?? []).length).toBeGreaterThan(0);
    },
  );

  test('have a calendar and feeds for each place where something was', () => {
    const places = new Set<string>(chronicle.rounds.flatMap(({ within }: { within: string[] }) => within));
    const missing = [...places].filter((id) => !files.includes(`data/venues/${id}/meetings.ics`));
    expect(missing).toEqual([]);
  });
});

describe('what search engines are told', () => {
  const linked = pages.filter(({ $ }) => $('script[type="application/ld+json"]').length > 0);

  const dataOf = ({ $ }: (typeof linked)[number]) =>
    JSON.parse($('script[type="application/ld+json"]').text());
  const exact = new Set(
    chronicle.rounds.flatMap((round: { title: string; exact: boolean }) => (round.exact ? round.title : [])),
  );

  test.each(linked)('$file can be read as JSON', (page) => {
    expect(['Event', 'Article']).toContain(dataOf(page)['@type']);
  });

  test('names no day that nobody stated', () => {
    const dated = linked.map(dataOf).filter((data) => 'startDate' in data);
    expect(dated.filter(({ name }) => !exact.has(name))).toEqual([]);
  });

  test('is on the page of every entry and of every round', () => {
    const addresses = linked.map(({ address }) => address);
    for (const { id } of chronicle.entries) expect(addresses).toContain(`entries/${id}/`);
    for (const { id, reports } of chronicle.rounds) {
      expect(addresses).toContain(`${reports.length > 1 ? 'rounds' : 'meetings'}/${id}/`);
    }
  });

  test('has no sitemap and no canonical addresses where the site has no address', () => {
    expect(files).not.toContain('sitemap.xml');
    expect(pages.filter(({ $ }) => $('link[rel=canonical]').length > 0)).toEqual([]);
    expect(read('robots.txt')).not.toContain('Sitemap');
  });
});

describe('the page of changes', () => {
  test('says that there is nothing to compare with, where nothing was given', () => {
    const page = pages.find(({ address }) => address === 'changes/')!;
    expect(page.$('main').text()).toContain('no earlier chronicle');
  });

  test(
    'lists the old value beside the new one, in a site with an address',
    () => {
      const corpus = makeCorpus();
      writeFiles(corpus, {
        'site.yaml': 'title: T\ndescription: D\nlanguage: en\naddress: https://example.org/talks/\n',
      });
      const build = (...args: string[]) =>
        runScript('build.ts', ['--content', corpus, '--out', join(corpus, 'site'), ...args], {
          folder: corpus,
        });
      expect(build()).toMatchObject({ status: 0, errors: '' });
      const before = JSON.parse(read('site/data/chronicle.json', corpus));
      const [round] = before.rounds;
      round.edtf = '1999';
      writeFiles(corpus, { 'was.json': JSON.stringify(before) });
      expect(build('--previous', join(corpus, 'was.json'))).toMatchObject({ status: 0, errors: '' });
      const site = readPages(join(corpus, 'site'));
      const changed = site.find(({ address }) => address === 'changes/')!;
      expect(changed.$('del').text()).toBe('1999');
      expect(JSON.parse(read('site/data/chronicle.json', corpus)).rounds).toContainEqual(
        expect.objectContaining({ uid: round.uid, revision: 1 }),
      );

      const listed = read('site/sitemap.xml', corpus);
      const indexed = site.filter(
        ({ $, address }) => $('meta[content=noindex]').length === 0 && address !== '404.html',
      );
      const missing = indexed.filter(
        ({ address }) => !listed.includes(`<loc>https://example.org/talks/${address}</loc>`),
      );
      expect(missing.map(({ address }) => address).filter((address) => address !== 'search/')).toEqual([]);
      for (const { $, address } of indexed) {
        expect($('link[rel=canonical]').attr('href')).toBe(`https://example.org/talks/${address}`);
      }
    },
    5 * MINUTES,
  );

  test('refuses what is no chronicle', () => {
    const corpus = makeCorpus();
    writeFiles(corpus, { 'was.json': '{"rounds": []}' });
    const said = runScript(
      'build.ts',
      ['--content', corpus, '--out', join(corpus, 'site'), '--previous', join(corpus, 'was.json')],
      {
        folder: corpus,
      },
    );
    expect(said.status).not.toBe(0);
    expect(said.errors + said.out).toContain('was.json bad-previous is no chronicle: entries:');
    expect(existsSync(join(corpus, 'site'))).toBe(false);
  });
});
