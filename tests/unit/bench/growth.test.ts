import { expect, test } from 'vitest';
import { describeGrowth, type Sample } from '../../../scripts/bench/grow/measure-growth.ts';

const sample = (articles: number, seconds: number, processor = 0): Sample => ({
  articles,
  stage: 'full build',
  seconds,
  processor,
  memory: 1e6 * Math.sqrt(articles),
});
const exponents = (samples: readonly Sample[]) =>
  Object.fromEntries(
    describeGrowth(samples)
      .filter(({ tool }) => tool === 'exponent')
      .map(({ what, values }) => [what, Number(values[0]!.toFixed(3))]),
  );

test('each cost of a stage has the power with which it grows, of the medians of its rounds', () => {
  const samples = [100, 200, 400, 800].flatMap((articles) => [
    sample(articles, articles ** 1.5),
    sample(articles, articles ** 1.5),
    sample(articles, 1e9),
  ]);
  expect(exponents(samples)).toEqual({ 'full build, time': 1.5, 'full build, memory': 0.5 });
});

test('a stage that is measured at one size only has no exponent', () => {
  expect(exponents([sample(100, 3)])).toEqual({});
});
