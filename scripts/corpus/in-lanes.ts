/** Work on files that runs at once: more would run into the limit of open files, fewer would wait for the disk. */
const LANES = 32;

/** Results of `work` on each item, in their order, with a few under way at a time. */
export async function mapInLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const runLane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, items.length) }, runLane));
  return results;
}
