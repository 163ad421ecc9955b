/** The middle value, or the mean of the two in the middle. Throws a RangeError for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that share (0 to 1) of the values lies, linear between neighbours. Throws a RangeError for none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * The power with which a cost grows with the work: the slope of a line through the logarithms by least squares, so 1 for twice the cost
 * at twice the work. Throws a RangeError where fewer than two amounts of work differ or anything is not above zero.
 */
export function fitExponent(points: readonly (readonly [work: number, cost: number])[]): number {
  if (points.some(([work, cost]) => !(work > 0 && cost > 0))) throw new RangeError('not above zero');
  const logs = points.map(([work, cost]) => [Math.log(work), Math.log(cost)] as const);
  const meanWork = mean(logs.map(([work]) => work));
  const meanCost = mean(logs.map(([, cost]) => cost));
  const spread = sum(logs.map(([work]) => (work - meanWork) ** 2));
  if (spread === 0) throw new RangeError('one amount of work');
  return sum(logs.map(([work, cost]) => (work - meanWork) * (cost - meanCost))) / spread;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
