import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flat, isEvent, parse as parseMarkwhen } from '@markwhen/parser';
import { check } from '@placemarkio/check-geojson';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { addDays } from '../../../src/domain/edtf.ts';
import { citationCff } from '../../../src/exports/citation-cff.ts';
import { dataPackage } from '../../../src/exports/data-package.ts';
import { entriesCsv } from '../../../src/exports/entries-csv.ts';
import { markwhen } from '../../../src/exports/markwhen.ts';
import { meetingsCsv } from '../../../src/exports/meetings-csv.ts';
import { sitemapFiles } from '../../../src/exports/sitemap.ts';
import { timelineJs } from '../../../src/exports/timelinejs.ts';
import { venuesGeojson } from '../../../src/exports/venues-geojson.ts';
import { makeFile, ROOT, words } from './make-file.ts';

const file = makeFile();
const closed = file.rounds.filter(({ edtf }) => edtf !== null && !edtf.includes('..'));

function validator(schema: string) {
  const path = join(import.meta.dirname, '../../fixtures/schemas', schema);
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (document: unknown): unknown => (validate(document) ? [] : validate.errors);
}

describe('venues.geojson', () => {
  test('is valid to a linter of the format, longitude first', () => {
    const { features } = check(venuesGeojson(file, ROOT)) as GeoJSON.FeatureCollection;
    const oslo = features.find(({ id }) => id === 'oslo');
    expect(oslo?.geometry).toEqual({ type: 'Point', coordinates: [-10.75, 59.91] });
    expect(oslo?.properties).toMatchObject({ name: 'Oslo', meetings: 2, statuses: { held: 1, proposed: 1 } });
  });

  test('counts for a place what was in it', () => {
    const { features } = JSON.parse(venuesGeojson(file, ROOT)) as GeoJSON.FeatureCollection;
    expect(features.find(({ id }) => id === 'norway')).toMatchObject({
      geometry: null,
      properties: { meetings: 2 },
    });
  });
});

describe('Markwhen text', () => {
  const text = markwhen(file, words, ROOT);
  const parsed = parseMarkwhen(text);
  const events = [...flat(parsed.events)].filter((node) => isEvent(node));

  test('is read without complaint, with its title', () => {
    expect([...parsed.parseMessages, ...parsed.documentMessages]).toEqual([]);
    expect(parsed.header).toMatchObject({ title: file.title });
  });

  test('has an event for every meeting with a first and a last day, over all of its days', () => {
    const days = events.map(({ dateRangeIso: { fromDateTimeIso, toDateTimeIso } }) =>
      [fromDateTimeIso, toDateTimeIso].map((time) => time.slice(0, 10)),
    );
    expect(days).toEqual(closed.map(({ earliest, latest }) => [earliest, addDays(latest!, 1)]));
  });

  test('tags each with its status and with nothing an article says', () => {
    expect(events.map(({ tags }) => tags)).toEqual(closed.map(({ status }) => [status]));
  });

  test('keeps what has no date in comments', () => {
    expect(text).toContain('// - Talks m4 (date not stated; reported 2 May 2025)');
  });
});

describe('timelinejs.json', () => {
  const { title, events } = JSON.parse(timelineJs(file, words, ROOT));

  test('has a range for days that are not certain, with the words as the date', () => {
    const month = events.find(({ unique_id }: { unique_id: string }) => unique_id === 'b-m5');
    expect(month).toMatchObject({
      start_date: { year: 2025, month: 11, day: 1 },
      end_date: { year: 2025, month: 11, day: 30 },
      display_date: 'November 2025',
    });
  });

  test('has every meeting with a first and a last day, one on a single day without an end', () => {
    expect(events.map(({ unique_id }: { unique_id: string }) => unique_id)).toEqual(
      closed.map(({ id }) => id),
    );
    expect(
      events.find(({ unique_id }: { unique_id: string }) => unique_id === 'a-m1').end_date,
    ).toBeUndefined();
  });

  test('has texts of plain paragraphs, whatever the articles say', () => {
    for (const { text } of [title, ...events]) {
      const tags = load(`<i>${text.headline}</i>${text.text}`)('body *').toArray();
      expect(new Set(tags.map(({ tagName }) => tagName))).toEqual(new Set(['i', 'p']));
    }
  });
});

describe('datapackage.json', () => {
  const descriptor = JSON.parse(dataPackage(file, ROOT));

  test('is what the published profile says', () => {
    const findingsOf = validator('data-package.json');
    expect(findingsOf(descriptor)).toEqual([]);
    expect(findingsOf({ ...descriptor, resources: [] })).not.toEqual([]);
  });

  test.each([
    ['meetings', meetingsCsv(file)],
    ['entries', entriesCsv(file)],
  ])('describes the columns of %s.csv in their order, and every value is of its type', (name, csv) => {
    const { fields, primaryKey } = descriptor.resources.find(
      (resource: { name: string }) => resource.name === name,
    ).schema;
    const [header, ...rows] = parseCsv(csv) as string[][];
    expect(header).toEqual(fields.map((field: { name: string }) => field.name));
    const types: Record<string, RegExp> = {
      string: /^/u,
      date: /^(?:\d{4}-\d\d-\d\d)?$/u,
      number: /^(?:-?\d+(?:\.\d+)?)?$/u,
      integer: /^\d*$/u,
    };
    for (const row of rows) {
      for (const [index, { type }] of fields.entries()) expect(row[index]).toMatch(types[type]!);
    }
    const keys = rows.map((row) => row[header!.indexOf(primaryKey[0])]);
    expect(new Set(keys).size).toBe(rows.length);
  });
});

describe('CITATION.cff', () => {
  const citation = parseYaml(citationCff(file, 'Cite it.', ROOT));

  test('is what the published schema says', () => {
    const findingsOf = validator('citation-file-format.json');
    expect(findingsOf(citation)).toEqual([]);
    expect(findingsOf({ ...citation, authors: [] })).not.toEqual([]);
  });

  test('gives a day of publication only where one is stated', () => {
    const [a, b, c] = citation.references;
    expect(a['date-published']).toBe('2025-05-02');
    expect(b).toMatchObject({ year: 2025, notes: expect.stringContaining('inferred') });
    expect(b['date-published']).toBeUndefined();
    expect(c).not.toHaveProperty('year');
  });
});

describe('a sitemap', () => {
  const pages = [
    { address: 'https://example.org/a&b/', changed: '2025-05-02' },
    { address: 'https://example.org/c/', changed: null },
  ];

  test('lists addresses, and days only where they are known', () => {
    const text = sitemapFiles(pages, ROOT).get('sitemap') ?? '';
    expect(XMLValidator.validate(text)).toBe(true);
    expect(new XMLParser({ parseTagValue: false }).parse(text).urlset.url).toEqual([
      { loc: 'https://example.org/a&b/', lastmod: '2025-05-02' },
      { loc: 'https://example.org/c/' },
    ]);
  });

  test('becomes an index where it would be too long', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({
      address: `${ROOT}${index}/`,
      changed: null,
    }));
    const files = sitemapFiles(many, ROOT);
    expect([...files.keys()]).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
    expect(files.get('sitemap')).toContain(`<loc>${ROOT}sitemap-2.xml</loc>`);
  });
});
