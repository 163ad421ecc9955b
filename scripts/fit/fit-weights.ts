import type { Example } from './label-candidates.ts';

/** What every clue weighs, in natural logarithms of odds. */
export interface Weights {
  readonly bias: number;
  readonly byClue: ReadonlyMap<string, number>;
}

/** How often a clue must have been seen to be learnt. */
const LEAST_SEEN = 5;
/** How strongly weights are drawn to zero (L2). */
const PENALTY = 2;
const ROUNDS = 400;

/** A logistic regression, fitted by gradient descent whose steps adapt to each clue (Adam); the same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): Weights {
  const clues = frequentClues(examples);
  const ids = new Map(clues.map((clue, id) => [clue, id]));
  const rows = examples.map((example) => ({
    isVenue: example.isVenue,
    ids: example.clues.flatMap((clue) => ids.get(clue) ?? []),
  }));
  const weights = new Float64Array(clues.length + 1);
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeAt(weights, rows);
    const pace = round < ROUNDS * 0.6 ? 0.05 : 0.01;
    slope.forEach((value, id) => {
      mean[id] = 0.9 * (mean[id] ?? 0) + 0.1 * value;
      spread[id] = 0.99 * (spread[id] ?? 0) + 0.01 * value * value;
      const step = (mean[id] ?? 0) / (1 - 0.9 ** round);
      const size = Math.sqrt((spread[id] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[id] = (weights[id] ?? 0) - (pace * step) / size;
    });
  }
  return {
    bias: weights[clues.length] ?? 0,
    byClue: new Map(clues.map((clue, id) => [clue, weights[id] ?? 0])),
  };
}

function frequentClues(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1);
  return [...seen].flatMap(([clue, times]) => (times >= LEAST_SEEN ? [clue] : [])).toSorted();
}

interface Row {
  readonly isVenue: boolean;
  readonly ids: readonly number[];
}

/** The slope of the mean loss; the bias stands last and bears no penalty. */
function slopeAt(weights: Float64Array, rows: readonly Row[]): Float64Array {
  const slope = weights.map((weight) => PENALTY * weight);
  const bias = weights.length - 1;
  slope[bias] = 0;
  for (const { ids, isVenue } of rows) {
    let sum = weights[bias] ?? 0;
    for (const id of ids) sum += weights[id] ?? 0;
    const error = 1 / (1 + Math.exp(-sum)) - (isVenue ? 1 : 0);
    slope[bias] = (slope[bias] ?? 0) + error;
    for (const id of ids) slope[id] = (slope[id] ?? 0) + error;
  }
  return slope.map((value) => value / rows.length);
}
