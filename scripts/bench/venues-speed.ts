/** Megabytes of UTF-8 a second that `run` gets through, the best of `rounds` passes over `texts`, after one to warm up. */
export function measureThroughput(
  texts: readonly string[],
  run: (text: string) => unknown,
  rounds = 50,
): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    const taken = performance.now() - start;
    if (round > 0) best = Math.min(best, taken);
  }
  return bytes / 1000 / best;
}
