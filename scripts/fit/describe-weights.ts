import type { Weights } from './fit-weights.ts';

/** The content of `weights.json`: weights rounded to a hundredth, strongest first; those that are next to nothing are left out. */
export function describeWeights({ bias, byClue }: Weights, threshold: number) {
  const rounded = [...byClue]
    .map(([clue, weight]) => [clue, round(weight)] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { threshold, bias: round(bias), weights: Object.fromEntries(rounded) };
}

const LEAST = 0.03;

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
