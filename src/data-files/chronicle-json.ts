import type { Chronicle, Round } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { Site } from '../domain/site.ts';

/** The whole chronicle as one JSON document: entries as they are tagged, rounds in the order of the list, the names they use. */
export function chronicleJson(chronicle: Chronicle, site: Site): string {
  const { entries, rounds, venues, parties } = chronicle;
  const document = {
    title: site.title,
    description: site.description,
    language: site.language,
    entries: [...entries.values()].map(({ entry }) => entry),
    rounds: [...rounds.values()].map(describeRound),
    venues: [...venues.values()].map(({ venue }) => venue),
    parties: [...parties.values()].map(({ party }) => party),
  };
  return `${JSON.stringify(document, omitExpressions, 1)}\n`;
}

/** An expression is the resolver's own form of the words, and no part of what is known. */
function omitExpressions(key: string, value: unknown): unknown {
  return key === 'expression' ? undefined : value;
}

function describeRound({ reports, span, ...round }: Round): object {
  return {
    ...round,
    words: round.edtf === null ? null : wordsOf(round.edtf),
    earliest: span?.earliest ?? null,
    latest: span?.latest ?? null,
    reports: reports.map(({ key, entry, meeting }) => ({ key, entry: entry.id, meeting: meeting.id })),
  };
}
