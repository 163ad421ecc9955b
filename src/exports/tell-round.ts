import type { ChronicleFile, EntryRecord, RoundRecord } from '../domain/chronicle-file.ts';
import { wordsOf, wordsOfUndated } from '../domain/edtf.ts';
import type { ExportWords } from './export-words.ts';

/** What is said of a round in running words, line by line. */
export interface ToldRound {
  /** The date in words: "about 24 March 2025", or that none is stated. */
  readonly when: string;
  /** That the days are not certain, or null where they are. */
  readonly doubt: string | null;
  readonly status: string;
  readonly venue: string | null;
  readonly participants: readonly string[];
  /** The sentences it comes from, with their source. */
  readonly reports: readonly {
    readonly source: string;
    readonly sentence: string;
    readonly url: string | null;
  }[];
}

/** Puts the facts of a round into words. */
export function tellRound(round: RoundRecord, file: ChronicleFile, words: ExportWords): ToldRound {
  return {
    when:
      round.edtf === null
        ? wordsOfUndated(round.reported, words.language)
        : wordsOf(round.edtf, words.language),
    doubt: doubtOf(round, words),
    status: words.statuses[round.status],
    venue: round.venueName,
    participants: namesOf(round.participants, file),
    reports: round.reports.flatMap(({ entry: id, meeting: meetingId }) => {
      const entry = entryOf(id, file);
      const meeting = entry?.meetings.find((candidate) => candidate.id === meetingId);
      const [first] = meeting?.evidence ?? [];
      if (entry === undefined || first === undefined) return [];
      const sentence = `${first.before}${first.quote}${first.after}`;
      return [{ source: citeShortly(entry, words), sentence, url: entry.source.url ?? null }];
    }),
  };
}

/** Names of parties, in the order of their ids. */
export function namesOf(ids: readonly string[], { parties }: ChronicleFile): string[] {
  return ids.map((id) => indexOf(parties).get(id)?.name ?? id);
}

/** The entry of an id. */
export function entryOf(id: string, { entries }: ChronicleFile): EntryRecord | undefined {
  return indexOf(entries).get(id);
}

/** Why the days are not to be taken for the very days; null where they are. */
function doubtOf(round: RoundRecord, words: ExportWords): string | null {
  if (round.edtf === null) return null;
  const isSpan = round.earliest !== round.latest;
  const said = [
    !round.exact && (isSpan ? words.exports.someDay : words.exports.unsureDay),
    round.status === 'expected' && words.exports.onlyExpected,
    round.status === 'proposed' && words.exports.onlyProposed,
    round.hedges.length > 0 && words.exports.hedged(round.hedges.map((hedge) => `“${hedge}”`).join(', ')),
  ].filter((line) => typeof line === 'string');
  return said.length === 0 ? null : said.join(' ');
}

function citeShortly({ source, published }: EntryRecord, words: ExportWords): string {
  const day = published === null ? words.date.unknownDay : wordsOf(published.edtf, words.language);
  return `${source.name}, ${day}`;
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** The list by id, made once for each list. */
export function indexOf<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const found = indexes.get(list) ?? new Map(list.map((item) => [item.id, item]));
  indexes.set(list, found);
  return found as ReadonlyMap<string, T>;
}
