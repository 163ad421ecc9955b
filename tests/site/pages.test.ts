import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { metaPolicy } from '../../src/domain/policy.ts';
import { type Page, readPages } from './site-files.ts';

const siteDir = inject('siteDir');
const pages = readPages(siteDir);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const home = pageAt('');
const entryPages = pages.filter(({ address }) => /^entries\/[^/]+\/$/u.test(address));

interface ChronicleFile {
  entries: {
    id: string;
    title: string;
    dates: { mark: string; evidence: { quote: string } }[];
    meetings: { id: string }[];
  }[];
  rounds: {
    id: string;
    edtf: string | null;
    words: string | null;
    earliest: string | null;
    reports: { key: string }[];
  }[];
}
const chronicle = JSON.parse(readFileSync(join(siteDir, 'data/chronicle.json'), 'utf8')) as ChronicleFile;

function pageAt(address: string): Page {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`the site has no page ${address}`);
  return page;
}

function textOf(page: Page, selector: string): string[] {
  return page
    .$(selector)
    .toArray()
    .map((element) => page.$(element).text().replaceAll(/\s+/gu, ' ').trim());
}

describe('the first page', () => {
  test('lists every round once, in the order of the data', () => {
    const listed = home
      .$('.period .round')
      .toArray()
      .map((element) => home.$(element).attr('id'));
    expect(listed).toEqual(chronicle.rounds.map(({ id }) => `r-${id}`));
  });

  test('gives each dated round its date in words', () => {
    for (const { id, words } of chronicle.rounds.filter(({ edtf }) => edtf !== null)) {
      expect(textOf(home, `[id="r-${id}"] .when`)[0]?.toLowerCase()).toContain(words?.toLowerCase());
    }
  });

  test('says of each round without a date that none is stated', () => {
    for (const { id } of chronicle.rounds.filter(({ edtf }) => edtf === null)) {
      expect(textOf(home, `[id="r-${id}"] .when`)[0]).toContain('Date not stated');
    }
  });

  test('shows evidence of each round without a script', () => {
    for (const { id } of chronicle.rounds) {
      expect(textOf(home, `[id="r-${id}"] details .quotation q`).join('')).not.toBe('');
    }
  });

  test('writes only days of the calendar into datetime', () => {
    const values = pages.flatMap((page) =>
      page
        .$('time')
        .toArray()
        .map((element) => page.$(element).attr('datetime') ?? ''),
    );
    expect(values.filter((value) => !/^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?$/u.test(value))).toEqual([]);
  });
});

describe('the page of an entry', () => {
  test.each(chronicle.entries.map(({ id }) => id))('%s has every mark that its dates name', (id) => {
    const entry = chronicle.entries.find((candidate) => candidate.id === id);
    const page = pageAt(`entries/${id}/`);
    const marked = entry?.dates.map(({ mark }) => page.$(`mark#${mark}`).text());
    expect(marked).toEqual(entry?.dates.map(({ evidence }) => evidence.quote));
  });

  test.each(chronicle.entries.map(({ id }) => id))('%s links to each of its meetings', (id) => {
    const page = pageAt(`entries/${id}/`);
    for (const meeting of chronicle.entries.find((entry) => entry.id === id)?.meetings ?? []) {
      expect(page.$(`a[href$="/meetings/${id}-${meeting.id}/"]`).length).toBeGreaterThan(0);
    }
  });

  test.each(entryPages)('$address can be cited in three forms', (page) => {
    const [bibtex, csl] = textOf(page, 'pre');
    expect(bibtex).toMatch(/^@article\{/u);
    expect(JSON.parse(csl ?? '')[0].title).toBe(textOf(page, 'h1')[0]);
  });

  test.each(entryPages)('$address tells the search index its filters', (page) => {
    const filters = page
      .$('[data-pagefind-filter]')
      .toArray()
      .map((element) => (page.$(element).attr('data-pagefind-filter') ?? '').split(':')[0]);
    expect(page.$('[data-pagefind-body]')).toHaveLength(1);
    expect(filters).toContain('status');
    expect(filters).toContain('party');
  });
});

describe('every report', () => {
  const keys = chronicle.rounds.flatMap((round) => round.reports.map(({ key }) => key));

  test.each(keys)('%s has an address of its own', (key) => {
    expect(pageAt(`meetings/${key}/`).$('h1').text()).not.toBe('');
  });

  test('of a round of several stands beside the others on the page of the round', () => {
    for (const { id, reports } of chronicle.rounds.filter((round) => round.reports.length > 1)) {
      const shown = pageAt(`rounds/${id}/`)
        .$('.report')
        .toArray()
        .map((element) => pageAt(`rounds/${id}/`).$(element).attr('id'));
      expect(shown).toEqual(reports.map(({ key }) => `r-${key}`));
    }
  });
});

describe('the archive', () => {
  test('has a page for the month of every round that is dated within one', () => {
    const days = chronicle.rounds.flatMap(({ earliest }) => earliest ?? []);
    expect(days.filter((day) => !byAddress.has(`dates/${day.slice(0, 7)}/`))).toEqual([]);
  });
});

describe('every page', () => {
  test.each(pages)('$file carries the policy ahead of anything it loads', ({ $ }) => {
    const [first] = $('meta[http-equiv], script, link').toArray();
    expect($(first).attr('http-equiv')).toBe('Content-Security-Policy');
    expect($(first).attr('content')).toBe(metaPolicy);
  });

  test.each(pages)('$file has one style sheet of its own kind at most beside that of the site', ({ $ }) => {
    expect($('link[rel=stylesheet]').length).toBeLessThanOrEqual(2);
  });

  test.each(pages)('$file leads past the navigation to its main part', ({ $ }) => {
    expect($('a.skip').attr('href')).toBe('#main');
    expect($('main#main')).toHaveLength(1);
  });
});

describe('the head of the pages', () => {
  test('says the name of the site once on the first page, and what it tells as its heading', () => {
    const [name] = textOf(home, '.site-name');
    const [heading] = textOf(home, 'h1');
    expect(heading).not.toBe(name);
    expect(home.$('title').text()).toBe(`${heading} – ${name}`);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(siteDir, 'manifest.webmanifest'), 'utf8'));

  test('calls the site what its pages call it', () => {
    expect(manifest.name).toBe(textOf(home, 'h1')[0]);
    expect(manifest.short_name).toBe(textOf(home, '.site-name')[0]);
    expect(manifest.lang).toBe(home.$('html').attr('lang'));
  });

  test('names icons that are there, in the sizes it says', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = readFileSync(join(siteDir, src));
      if (type !== 'image/png') continue;
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

function linesOf(name: string): number {
  const lines = readFileSync(join(siteDir, `data/${name}`), 'utf8')
    .trimEnd()
    .split('\r\n');
  return lines.length - 1;
}

describe('the data files', () => {
  test('have a line for each report and each entry', () => {
    expect(linesOf('meetings.csv')).toBe(chronicle.rounds.flatMap(({ reports }) => reports).length);
    expect(linesOf('entries.csv')).toBe(chronicle.entries.length);
  });
});

describe('the about page', () => {
  test('explains every problem the tools report, at its own anchor', async () => {
    const { problemKinds } = await import('../../src/domain/problems.ts');
    const about = pageAt('about/');
    const missing = Object.keys(problemKinds).filter((code) => about.$(`[id="${code}"]`).length !== 1);
    expect(missing).toEqual([]);
  });
});
