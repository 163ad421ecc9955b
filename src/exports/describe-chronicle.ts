import { lastKnownDay } from '../domain/closed-day.ts';
import type { ChronicleFile, EntryRecord, RoundRecord } from '../domain/chronicle-file.ts';
import type { Chronicle, Round } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { Entry } from '../domain/entry.ts';
import { hasExactDays } from '../domain/exact-days.ts';
import type { KnownChronicle } from '../domain/known-chronicle.ts';
import { reviseRounds, type Revision } from '../domain/revise-rounds.ts';
import type { Site } from '../domain/site.ts';

/** The chronicle as plain data; every file to carry away is made of this. Revisions count on from an earlier chronicle where there is one. */
export function describeChronicle(
  { entries, rounds, venues, parties }: Chronicle,
  site: Pick<Site, 'title' | 'description' | 'language'>,
  previous: KnownChronicle | null = null,
): ChronicleFile {
  const records = [...entries.values()].map(({ entry }) => withoutExpressions(entry));
  const bare = [...rounds.values()].map((round) => describeRound(round, site.language));
  const asKnownOn = latestPublication(records);
  const today = asKnownOn === null ? null : lastKnownDay(asKnownOn);
  const revisions = reviseRounds({ entries: records, rounds: bare }, previous, today, (id) => {
    const reported = rounds.get(id)?.reported ?? null;
    return reported === null ? null : lastKnownDay(reported);
  });
  return {
    $schema: 'chronicle.schema.json',
    title: site.title,
    description: site.description,
    language: site.language,
    asKnownOn,
    entries: records,
    rounds: bare.map((round) => reviseRound(round, revisions.get(round.id)!)),
    venues: [...venues.values()].map(({ venue }) => venue),
    parties: [...parties.values()].map(({ party }) => party),
  };
}

function reviseRound(round: BareRound, { changes, ...rest }: Revision): RoundRecord {
  return { ...round, ...rest, changes: [...changes] };
}

/** An expression is the resolver's own form of the words, and no part of what is known. */
function withoutExpressions(entry: Entry): EntryRecord {
  return { ...entry, dates: entry.dates.map(withoutExpression) };
}

function withoutExpression(tag: Entry['dates'][number]): EntryRecord['dates'][number] {
  const { expression, ...rest } = tag;
  return expression === undefined ? tag : rest;
}

function latestPublication(entries: readonly EntryRecord[]): string | null {
  const dated = entries.flatMap(({ published }) => {
    const day = published === null ? null : lastKnownDay(published.edtf);
    return published === null || day === null ? [] : [{ day, edtf: published.edtf }];
  });
  return dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.edtf ?? null;
}

type BareRound = Omit<RoundRecord, keyof Revision>;

function describeRound(round: Round, language: string): BareRound {
  const { reports, span, ...rest } = round;
  return {
    ...rest,
    words: round.edtf === null ? null : wordsOf(round.edtf, language),
    earliest: span?.earliest ?? null,
    latest: span?.latest ?? null,
    exact: hasExactDays(round),
    within: [...round.within],
    hedges: [...round.hedges],
    participants: [...round.participants],
    mediators: [...round.mediators],
    absent: [...round.absent],
    issues: [...round.issues],
    match: round.match === null ? null : { ...round.match, reasons: [...round.match.reasons] },
    reports: reports.map(({ key, entry, meeting }) => ({ key, entry: entry.id, meeting: meeting.id })),
  };
}
