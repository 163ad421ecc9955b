import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { buildChronicle } from '../../../src/domain/chronicle.ts';
import { articleJsonLd, eventJsonLd, scriptJson } from '../../../src/exports/json-ld.ts';
import { makeEntries, makeRegisterWithPlaces, ROOT } from './make-file.ts';

const register = makeRegisterWithPlaces();
const { rounds, entries } = buildChronicle(makeEntries(), register);
const page = { url: ROOT, language: 'en' };
const eventOf = (id: string) => eventJsonLd(rounds.get(id)!, register, page) as Record<string, unknown>;
const articleOf = (id: string) => articleJsonLd(entries.get(id)!.entry, page) as Record<string, unknown>;

describe('an event for search engines', () => {
  test('has its days where these are known', () => {
    expect(eventOf('a-m1')).toMatchObject({ startDate: '2025-05-01', endDate: '2025-05-01' });
    expect(eventOf('a-m2')).toMatchObject({ startDate: '2025-05-03', endDate: '2025-05-04' });
  });

  test.each(['a-m3', 'a-m4', 'a-m5', 'b-m2', 'b-m5'])('has no start where its day is not known: %s', (id) => {
    expect(eventOf(id)).not.toHaveProperty('startDate');
    expect(eventOf(id)).not.toHaveProperty('endDate');
  });

  test('says the date in words where it has no start', () => {
    expect(eventOf('b-m2')['description']).toContain('about 24 March 2025');
  });

  test('says that it is off, where it is, and who takes part', () => {
    expect(eventOf('b-m3')['eventStatus']).toBe('https://schema.org/EventCancelled');
    expect(eventOf('a-m1')['attendee']).toEqual([
      { '@type': 'Organization', name: 'Chad' },
      { '@type': 'Organization', name: 'Niger' },
    ]);
  });
});

describe('an article for search engines', () => {
  test('cites the original with its day only where the original states it', () => {
    expect(articleOf('a')['citation']).toMatchObject({ datePublished: '2025-05-02' });
    expect(articleOf('b')['citation']).not.toHaveProperty('datePublished');
    expect(articleOf('c')['citation']).not.toHaveProperty('datePublished');
  });
});

describe('JSON in a script element', () => {
  test('cannot end the element, nor begin a comment', () => {
    const data = { text: '</script><script>alert(1)</script><!-- & ]]>' };
    const $ = load(`<script type="application/ld+json">${scriptJson(data)}</script><p>after</p>`);
    expect($('script')).toHaveLength(1);
    expect(JSON.parse($('script').text())).toEqual(data);
    expect($('p').text()).toBe('after');
  });
});
