import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { ChronicleFile } from '../../../src/domain/chronicle-file.ts';
import { knownChronicleSchema } from '../../../src/domain/known-chronicle.ts';
import { makeFeed, type FeedFiles } from '../../../src/exports/feeds.ts';
import { makeEntries, makeFile, ROOT, words } from './make-file.ts';

function write(file: ChronicleFile, root = ROOT): FeedFiles {
  const files = { rss: `${root}rss.xml`, atom: `${root}atom.xml`, json: `${root}feed.json` };
  const { title, rounds, entries } = file;
  return makeFeed(file, { id: 'all', title, rounds, entries, page: root, files }, words, root);
}

/** The items of an Atom feed, with their HTML titles as a reader shows them. */
function itemsOf(text: string) {
  return (parseAtomFeed(text).entries ?? []).map(({ id, updated, title, content }) => ({
    id,
    updated,
    title: load(title?.value ?? '').text(),
    markup: load(title?.value ?? '')('body *').length,
    content: content?.value ?? '',
  }));
}

const file = makeFile();
const { rss, atom, json } = write(file);

describe('a feed, read by an independent parser', () => {
  const items = itemsOf(atom);

  test('is well-formed in each of its forms', () => {
    expect(XMLValidator.validate(rss)).toBe(true);
    expect(XMLValidator.validate(atom)).toBe(true);
    expect(() => JSON.parse(json)).not.toThrow();
  });

  test('tells the same in each of its forms', () => {
    const titles = items.map(({ title }) => title);
    expect(titles).toHaveLength(file.rounds.length + file.entries.length);
    expect(parseRssFeed(rss).items?.map((item) => item.title)).toEqual(titles);
    expect(parseJsonFeed(JSON.parse(json)).items?.map(({ title }) => title)).toEqual(titles);
  });

  test('stands newest first, dated by what is known and not by the clock', () => {
    const days = items.map(({ updated }) => String(updated));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(parseAtomFeed(atom).updated).toBe('2025-06-02T00:00:00.000Z');
    expect(write(makeFile())).toEqual({ rss, atom, json });
  });

  test('names every item once', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lets no words of an article act as markup', () => {
    const contents = parseRssFeed(rss).items?.map((item) => item.content?.encoded ?? '') ?? [];
    expect(contents.join('')).not.toContain('<b>');
    expect(contents.join('')).toContain('&lt;b&gt;bold');
    expect(items.filter(({ markup }) => markup > 0)).toEqual([]);
  });

  test('needs no host, and names none then', () => {
    const hostless = write(file, '/parley/');
    expect(parseAtomFeed(hostless.atom).entries?.[0]?.links?.[0]?.href).toMatch(/^\/parley\//u);
    expect(JSON.stringify(hostless)).not.toContain('host.invalid');
  });
});

describe('the feed of a chronicle with a predecessor', () => {
  const entries = makeEntries();
  const before = knownChronicleSchema.parse(makeFile(entries.slice(0, 1)));
  const [a, ...rest] = entries;
  const [first, ...others] = a!.meetings;
  const moved = [{ ...first!, when: { ...first!.when, edtf: '2025-05-02' } }, ...others];
  const next = write(makeFile([{ ...a!, meetings: moved }, ...rest], before));
  const items = itemsOf(next.atom);
  const ids = itemsOf(atom).map(({ id }) => id);

  test('shows what changed as a new item, with the old value', () => {
    const item = items.find(({ title }) => title.startsWith('Dated anew: '));
    expect(item?.updated).toBe('2025-06-02T00:00:00.000Z');
    expect(item?.content).toContain('Date: 1 May 2025 → 2 May 2025');
    expect(ids).not.toContain(item?.id);
  });

  test('does not show again what is as it was', () => {
    const same = items.find(({ title }) => title.startsWith('Talks m2 – 3–4 May'));
    expect(ids).toContain(same?.id);
    expect(same?.updated).toBe('2025-05-02T00:00:00.000Z');
  });
});
