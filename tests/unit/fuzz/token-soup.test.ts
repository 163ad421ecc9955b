import { asyncProperty, check } from 'fast-check';
import { expect, test } from 'vitest';
import { checkInert } from '../../../scripts/fuzz/check-inert.ts';
import { soupCase } from '../../../scripts/fuzz/token-soup.ts';

const RUNS = 4000;

test(
  'whatever an article is made of comes out as its text and nothing else',
  { timeout: 120_000 },
  async () => {
    const result = await check(
      asyncProperty(soupCase, async (one) => {
        expect((await checkInert(one)).faults).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    const seen = JSON.stringify(result.counterexample?.[0]);
    expect(
      result.failed,
      `seed ${result.seed}; npm run fuzz -- --runs ${RUNS} --seed ${result.seed} keeps ${seen}`,
    ).toBe(false);
  },
);
