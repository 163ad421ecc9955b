import type { Entry } from './entry.ts';
import type { Problem } from './problems.ts';
import type { Register } from './register.ts';

/** Names that entries are tagged with and the register does not have, once each per entry. */
export function findUnknownNames(entries: readonly Entry[], register: Register): Problem[] {
  return entries.flatMap((entry) => [
    ...unknown(entry.id, 'venue', venueIdsOf(entry), register.venues),
    ...unknown(entry.id, 'party', partyIdsOf(entry), register.parties),
  ]);
}

function unknown(
  entry: string,
  what: 'venue' | 'party',
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  const missing = [...ids].filter((id) => !known.has(id));
  return missing.map((id) => ({
    code: 'unknown-name',
    file: `${entry}.mdx`,
    message: `the entry is tagged with the ${what} "${id}", which the register does not have`,
    instead: 'run npm run convert with the register that the site is built with',
  }));
}

function venueIdsOf({ venues, meetings }: Entry): Set<string> {
  const ids = [...venues, ...meetings].map(({ venue }) => venue);
  return new Set(ids.filter((id) => id !== null));
}

function partyIdsOf({ parties, meetings, positions }: Entry): Set<string> {
  return new Set([
    ...[...parties, ...positions].map(({ party }) => party),
    ...meetings.flatMap(({ participants, mediators, absent }) => [...participants, ...mediators, ...absent]),
  ]);
}
