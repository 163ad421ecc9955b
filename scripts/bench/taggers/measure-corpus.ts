import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../corpus/locate-corpus.ts';
import { readRegister } from '../../convert/read-register.ts';
import { makeReports } from '../corpus/make-articles.ts';
import { writeText } from '../corpus/write-article.ts';
import { readGoldDates } from '../dates-gold.ts';
import type { Measure } from '../report/measure.ts';
import { readGold } from '../venues-gold.ts';
import {
  measureDateQuality,
  measureDateSpeed,
  measureVenueQuality,
  measureVenueSpeed,
} from './measure-taggers.ts';

const ARTICLES = 40;

/** Labelled files: JSON lines as `bench:dates` and `bench:venues` take them. */
export interface Labelled {
  readonly dates?: string | undefined;
  readonly venues?: string | undefined;
}

/** The labelled files of the folder that `PARLEY_SHARED` names, as far as they are there. */
export function findLabelled(): Labelled {
  const folder = process.env['PARLEY_SHARED'];
  const at = (path: string): string | undefined =>
    folder !== undefined && existsSync(join(folder, path)) ? join(folder, path) : undefined;
  return { dates: at('gold/dates/news.jsonl'), venues: at('gold/venues/sentences.jsonl') };
}

/** Speed of the date taggers and venue finders on generated articles, and their quality where labelled files are given. */
export function measureAllTaggers({ dates, venues }: Labelled, rounds: number): Measure[] {
  const register = projectRegister();
  const articles = makeReports(ARTICLES).map((article) => ({
    text: writeText(article),
    published: article.published,
  }));
  const texts = articles.map(({ text }) => text);
  return [
    ...(dates === undefined ? [] : measureDateQuality(readGoldDates(readFileSync(dates, 'utf8')))),
    ...measureDateSpeed('dates, speed', articles, rounds),
    ...(venues === undefined ? [] : measureVenueQuality(readGold(readFileSync(venues, 'utf8')), register)),
    ...measureVenueSpeed('venues, speed', texts, register, rounds),
  ];
}

function projectRegister() {
  return readRegister({ venues: source('venues.yaml'), parties: source('parties.yaml') }).register;
}

function source(file: string) {
  return { file, text: readFileSync(join(PROJECT, 'content/register', file), 'utf8') };
}
