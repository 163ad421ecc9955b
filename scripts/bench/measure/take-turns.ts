/**
 * Results of jobs that are each run so often, one round after the other; in every round another one is first, so that none has the place
 * that a machine favours.
 */
export async function takeTurns<T>(jobs: readonly (() => Promise<T>)[], rounds: number): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % Math.max(1, jobs.length);
    for (const job of [...jobs.slice(first), ...jobs.slice(0, first)]) results.push(await job());
  }
  return results;
}
