import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../src/domain/edtf.ts';
import { eventAt } from '../../../scripts/bench/corpus/plan-events.ts';
import {
  countWords,
  makeLists,
  makeReports,
  type Article,
} from '../../../scripts/bench/corpus/make-articles.ts';
import { writeArticleNotes, writeMarkdown, writeText } from '../../../scripts/bench/corpus/write-article.ts';
import { convertArticle } from '../../../scripts/convert/convert-article.ts';
import { readNotes } from '../../../scripts/convert/read-notes.ts';
import { project } from '../venues/project-register.ts';

const seeds = integer({ min: 0, max: 2 ** 31 });
const PLAN = { seed: 1, from: '1975-01-01', to: '2024-12-31' };

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function convert(article: Article) {
  const text = writeText(article);
  const notes = readNotes(`${article.id}.yaml`, writeArticleNotes(article)).notes!;
  const converted = convertArticle(
    { id: article.id, file: `${article.id}.txt`, format: 'txt', text },
    notes,
    project.register,
  );
  return converted.made!.entry;
}

describe('articles that each report one meeting', () => {
  test('are the same for the same seed and others for another', () => {
    assert(
      property(seeds, (seed) => {
        expect(makeReports(4, seed)).toEqual(makeReports(4, seed));
        expect(makeReports(4, seed)).not.toEqual(makeReports(4, seed + 1));
      }),
    );
  });

  test('of a smaller corpus are the start of a larger one', () => {
    assert(
      property(seeds, integer({ min: 1, max: 30 }), (seed, count) => {
        expect(makeReports(30, seed).slice(0, count)).toEqual(makeReports(count, seed));
      }),
    );
  });

  test('have the length of news and no slot left unfilled', () => {
    assert(
      property(seeds, (seed) => {
        for (const article of makeReports(4, seed)) {
          expect(countWords(article.blocks)).toBeGreaterThan(550);
          expect(countWords(article.blocks)).toBeLessThan(750);
          expect(writeText(article)).not.toMatch(/[{}]|undefined|NaN/u);
        }
      }),
    );
  });
});

describe('meetings', () => {
  test('lie in the span, in order within a series, whatever the seed', () => {
    assert(
      property(seeds, integer({ min: 0, max: 20_000 }), (seed, index) => {
        const event = eventAt(index, { ...PLAN, seed });
        const next = eventAt(index + 1, { ...PLAN, seed });
        expect(event.first >= PLAN.from && event.last <= PLAN.to && event.first <= event.last).toBe(true);
        expect(next.round === 1 || daysBetween(event.last, next.first) > 7).toBe(true);
        expect(new Set([...event.sides, event.mediator]).size).toBe(3);
      }),
    );
  });

  test('of a list are found by the converter each with days of its own', () => {
    const planned = 40;
    const entries = makeLists(planned).map(convert);
    const told = entries.flatMap(({ meetings }) => meetings).filter(({ when }) => when.edtf !== null);
    expect(told.length).toBeGreaterThan(planned * 0.8);
    expect(told.length).toBeLessThan(planned * 1.2);
    expect(new Set(told.map(({ when }) => when.edtf)).size).toBeGreaterThan(planned * 0.8);
  });

  test('of reports are found with a venue and years apart', () => {
    const entries = makeReports(32).map(convert);
    expect(
      entries.filter(({ meetings }) => meetings.some(({ venue }) => venue !== null)).length,
    ).toBeGreaterThan(24);
    expect(new Set(entries.map(({ published }) => published?.edtf.slice(0, 4))).size).toBeGreaterThan(3);
  });
});

describe('the forms of an article', () => {
  const [article] = makeReports(1) as [Article];

  test('hold the same words', () => {
    const body = writeMarkdown(article).split('---\n').slice(2).join('---\n');
    expect([...words(article.title), ...words(body)]).toEqual(words(writeText(article)));
  });

  test('give the converter a table and headings', () => {
    expect(writeText(article)).toMatch(/^\| When \| Where \| About \|$/mu);
    expect(writeMarkdown(article)).toMatch(/^## /mu);
  });
});
