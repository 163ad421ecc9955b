const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const OF_ROUND = new RegExp(
  `(?<!\\p{L})(?<ordinal>${ORDINAL})(?:\\s+(?!day|hour|week|night)[\\p{L}-]+){0,3}?\\s+(?:rounds?|cycles?|summits?|meetings?|sessions?|conferences?|calls?)(?!\\p{L})`,
  'iu',
);
const BARE = new RegExp(`^the (?<ordinal>${ORDINAL})$`, 'iu');
const ALONE = new RegExp(`^(?:${ORDINAL}|previous|last)$`, 'iu');

/** "The second was held in Rome": an ordinal that stands for a round, as a regular-expression source. */
export const BARE_ORDINAL = `(?:${ORDINAL}|previous|last)(?=(?: one)?(?:, (?:which was )?(?:held|scheduled|planned|due) (?:in|at|on|for)\\b| (?:took place|(?:was|were|had been) held|(?:is|was) to be held|(?:is|was) (?:due|expected|planned|scheduled|set)(?: (?:for|in|on|to (?:be held|take place|begin|start|open))\\b)|will (?:be held|take place|begin|start|open|follow)|ended in)))(?<=\\b(?:the|an?) \\p{L}+)`;

/** Whether a noun is such an ordinal by itself. */
export function isBareOrdinal(word: string): boolean {
  return ALONE.test(word);
}

/** Which of a series a phrase names, "third" for "the third round of talks"; null where it names none. */
export function ordinalOf(phrase: string): string | null {
  const { ordinal } = (BARE.exec(phrase) ?? OF_ROUND.exec(phrase))?.groups ?? {};
  return ordinal?.toLowerCase() ?? null;
}
