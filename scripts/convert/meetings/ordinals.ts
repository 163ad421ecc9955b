const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const OF_ROUND = new RegExp(
  `(?<!\\p{L})(?<ordinal>${ORDINAL})(?:\\s+(?!day|hour|week|night)[\\p{L}-]+){0,3}?\\s+(?:rounds?|cycles?|summits?|meetings?|sessions?|conferences?|calls?)(?!\\p{L})`,
  'iu',
);

/** "The second was held in Rome": an ordinal that stands for a round, as a regular-expression source. */
export const BARE_ORDINAL = `(?<=\\bthe )(?:${ORDINAL}|previous|last)(?= (?:one )?(?:took place|(?:was|were|had been) held|(?:is|was) to be held|will (?:be held|take place)|ended in))`;

/** Which of a series a phrase names, "third" for "the third round of talks"; null where it names none. */
export function ordinalOf(phrase: string): string | null {
  const bare = new RegExp(`^the (${ORDINAL})$`, 'iu').exec(phrase)?.[1];
  return (bare ?? OF_ROUND.exec(phrase)?.groups?.['ordinal'])?.toLowerCase() ?? null;
}
