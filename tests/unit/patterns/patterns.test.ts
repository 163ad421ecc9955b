import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, boolean, constantFrom, oneof, property, string, tuple } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules as dateRules } from '../../../scripts/convert/dates/rules.ts';
import { dealRules } from '../../../scripts/convert/meetings/deal-rules.ts';
import { namedPlanRules, planRules } from '../../../scripts/convert/meetings/plan-rules.ts';
import { roleRules } from '../../../scripts/convert/parties/role-rules.ts';
import { neededWords } from '../../../scripts/convert/patterns/needed-words.ts';
import { OpeningFilter } from '../../../scripts/convert/patterns/opening-filter.ts';
import { PatternFilter } from '../../../scripts/convert/patterns/pattern-filter.ts';
import { QuickPattern } from '../../../scripts/convert/patterns/quick-pattern.ts';
import { issueWords } from '../../../scripts/convert/positions/issue-words.ts';
import { stanceRules } from '../../../scripts/convert/positions/stance-rules.ts';
import * as dated from '../dates/sentences.ts';
import { madePattern } from './made-patterns.ts';

describe('what a pattern needs', () => {
  const table: readonly (readonly [RegExp, ReturnType<typeof neededWords>['choices']])[] = [
    [/peace|truce/u, [['peace', 'truce']]],
    [/(?:peace|truce) talks?/iu, [['peace talks', 'peace talk', 'truce talks', 'truce talk']]],
    [/met\s+(?:again\s+)?in/u, [['met again in', 'met in']]],
    [/met \p{Lu}\p{L}+ in/u, [['met '], [' in']]],
    [/(?<!not )(?:sign|initial)+ed(?! off)/u, [['sign', 'initial'], ['ed']]],
    [/\p{L}+|talks/u, []],
    [/(?:talks)*/u, []],
  ];
  it.each(table)('%s', (pattern, choices) => {
    expect(neededWords(pattern).choices).toEqual(choices);
  });

  it('looks around it for words that the text has to have', () => {
    expect(neededWords(/(?<=www)(?=\.)/u)).toMatchObject({ choices: [], around: [['www'], ['.']] });
  });

  it.each([
    [/(?:peace|truce) talks/u, ['peace talks', 'truce talks']],
    [/(?<!\p{L})(?:met|sat)\s\p{L}+/u, ['met ', 'sat ']],
    [/(?:the )?\p{L}+/u, null],
    [/\d+ days/u, null],
  ])('%s begins with these words', (pattern, openings) => {
    expect(neededWords(pattern).openings).toEqual(openings);
  });
});

const surroundings = tuple(string({ maxLength: 5 }), string({ maxLength: 5 }));

describe('a pattern of any kind', () => {
  const inText: Arbitrary<{ pattern: RegExp; text: string; at: number }> = tuple(
    madePattern,
    surroundings,
    constantFrom<[string, (sample: string) => string]>(
      ['gu', (sample) => sample],
      ['giu', (sample) => sample.toUpperCase()],
      ['giu', (sample) => sample.replaceAll('s', 'ſ').replaceAll('k', '\u212A')],
    ),
  ).map(([{ source, sample }, [before, after], [flags, inOtherCase]]) => ({
    pattern: new RegExp(source, flags),
    text: before + inOtherCase(sample) + after,
    at: before.length,
  }));

  it('is never kept from a text that it matches', () => {
    assert(
      property(inText, ({ pattern, text }) => {
        const filter = PatternFilter.of([pattern]);
        filter.look(text);
        return filter.mayMatch(0) || text.search(pattern) === -1;
      }),
      { numRuns: 3000 },
    );
  });

  it('is never kept from a place where it matches', () => {
    assert(
      property(inText, ({ pattern, text, at }) => {
        const sticky = new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
        sticky.lastIndex = at;
        const filter = new OpeningFilter([pattern]);
        filter.look(text, at);
        return filter.mayMatch(0) || !sticky.test(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds what it finds by itself', () => {
    assert(
      property(inText, ({ pattern, text }) => {
        expect(new QuickPattern(pattern).matchAll(text)).toEqual([...text.matchAll(pattern)]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the patterns of the rules', () => {
  const patterns: readonly RegExp[] = [
    ...[...planRules, ...dealRules, ...namedPlanRules].map(({ words }) => words),
    ...roleRules.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
    ...dateRules.map(({ pattern }) => pattern),
    ...stanceRules.map(({ words }) => new RegExp(words, 'u')),
    ...Object.values(issueWords),
  ];
  const words = patterns.flatMap(({ source }) => source.match(/(?<!\\)\p{L}[\p{L} -]+/gu) ?? []);
  const filter = PatternFilter.of(patterns);
  const openings = new OpeningFilter(patterns);
  const fixtures = new URL('../../fixtures/meetings/', import.meta.url);
  const told = [
    ...Object.values(dated).flatMap((rows) => rows.map(([sentence]) => sentence)),
    ...readdirSync(fixtures).flatMap((name) =>
      readFileSync(new URL(name, fixtures), 'utf8').split(/(?<=[.!?])\s/u),
    ),
  ];
  /** Sentences and rows of the rules' own words, from some word on or up to it, as the rules look at them. */
  const row = array(constantFrom(...words, 'the', 'a', 'of', '12', ',', '–'), { maxLength: 12 });
  const stretch = tuple(
    oneof(
      constantFrom(...told).map((sentence) => sentence.split(' ')),
      row,
    ),
    constantFrom(0, 1, 2, 3, 5, 8, 13),
    boolean(),
    constantFrom(' ', ' ', ' ', '  ', '\n'),
  ).map(([all, at, isFront, gap]) =>
    isFront ? all.slice(0, at + 1).join(gap) + gap : gap + all.slice(at).join(gap),
  );

  it('are tried where they match', () => {
    assert(
      property(stretch, (text) => {
        filter.look(text);
        const missed = patterns.filter((pattern, index) => {
          const match = new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/gu, '')).exec(text);
          if (match === null) return false;
          openings.look(text, match.index);
          return !filter.mayMatch(index) || !openings.mayMatch(index);
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
