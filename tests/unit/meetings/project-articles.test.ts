import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { lineOf, readMeetings } from './read-meetings.ts';

const ARTICLES = new URL('../../../content/articles/', import.meta.url);

/** What the project's own articles tell of; hedging words are left to the entries themselves. */
const told: Readonly<Record<string, readonly string[]>> = {
  '000_127700d9c7f546da': [
    'proposal proposed: Proposal of a moratorium for the Black Sea',
    'talks proposed: Talks of Russia and Ukraine in Riyadh',
  ],
  '001_309ac6cd47565f6b': [
    'consultation under-way: Consultations of European states and Canada',
    'talks held: Talks of the United States and Ukraine',
  ],
  '002_5f307a8e596a55cd': [
    'talks under-way: Talks of Ukraine, the United States and Russia; 2025-12-08~/2025-12-21~',
  ],
  '003_dac3c6fd7ffe89e0': [
    'consultation expected: Consultations of Russia and the United States in Miami; 2025-12-20/2025-12-21',
    'talks held: Talks of Ukraine, the European Union and the United States; 2025-12-14/2025-12-15; without russia',
    'proposal proposed: Peace plan of the United States; 2025-11',
  ],
  '004_d3c5322ed1bf4d2a': [
    'talks held: Talks of Ukraine, Russia, the United States and others in Saudi Arabia; by saudi-arabia',
    'measure held: Freeze of intelligence-sharing and military aid by the United States',
    'proposal proposed: Proposal of a 30-day ceasefire',
  ],
};

it.each(Object.entries(told))('%s', (id, expected) => {
  const text = readFileSync(new URL(`${id}.txt`, ARTICLES), 'utf8');
  const { published } = parse(readFileSync(new URL(`${id}.yaml`, ARTICLES), 'utf8')) as { published: string };
  const meetings = readMeetings(text, published);
  expect(meetings.map((meeting) => lineOf({ ...meeting, hedges: [] }))).toEqual(expected);
});
