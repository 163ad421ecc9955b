import type { Register } from '../../../src/domain/register.ts';
import { isWithin } from '../../../src/domain/register.ts';
import type { MeetingMention, Span } from '../mentions.ts';
import { findIssues } from '../positions/issue-words.ts';
import { hasFacts, isGathering, type Candidate } from './candidate.ts';
import { canStandAlone } from './compare-candidates.ts';
import { summaryOf, titleOf, type MeetingFacts } from './describe-meeting.ts';
import { mergeCandidates, type Cluster } from './merge-candidates.ts';
import { readConstraints } from './read-constraints.ts';
import { readCandidates, type Found } from './read-candidates.ts';
import { strongestStatus } from './status-words.ts';
import { isWorthTelling } from './worth-telling.ts';

/** What {@link findMeetings} reads: a text with everything the finders before it found. */
export type MeetingInput = Found;

/**
 * The meetings, plans, measures, agreements and statements that a text tells of, in order of first mention; sentences that speak of the
 * same one are its evidence. A fact is only ever taken from the words: no venue, day or party is inferred.
 */
export function findMeetings(found: MeetingInput): MeetingMention[] {
  const candidates = readCandidates(found);
  const bySentence = Map.groupBy(candidates, ({ at }) => at);
  const clusters = mergeCandidates(candidates, found.register).filter((cluster) =>
    isWorthTelling(cluster, found.register),
  );
  return clusters.map((cluster, index) => {
    const nearby = [...new Set(cluster.map(({ at }) => at))].flatMap((at) => bySentence.get(at) ?? []);
    return describe(cluster, index, readConstraints(cluster, nearby, found.text), found.register);
  });
}

function describe(
  cluster: Cluster,
  index: number,
  constraints: NonNullable<MeetingMention['constraints']>,
  register: Register,
): MeetingMention {
  const mediators = union(cluster, 'mediators');
  const when = whenOf(cluster);
  const place = placeOf(cluster, register);
  const evidence = evidenceOf(cluster);
  const facts: MeetingFacts = {
    kind: kindOf(cluster),
    venueName: place?.venueName ?? null,
    status: statusOf(cluster),
    hedges: hedgesOf(cluster),
    participants: union(cluster, 'participants').filter((id) => !mediators.includes(id)),
    mediators,
    absent: union(cluster, 'absent'),
    edtf: when.edtf,
    subject: subjectOf(cluster),
  };
  const { edtf: _edtf, subject: _subject, ...told } = facts;
  return {
    ...told,
    id: `m${index + 1}`,
    title: titleOf(facts, register),
    summary: summaryOf(facts, register),
    when,
    venue: place?.venue ?? null,
    venueStatuses: venueStatusesOf(cluster),
    ...(constraints.length > 0 && { constraints }),
    issues: findIssues([...new Set(cluster.map(({ sentence }) => sentence.text))].join('\n')),
    evidence,
  };
}

/** Only where words say how far it had got. */
function venueStatusesOf(cluster: Cluster): MeetingMention['venueStatuses'] {
  return new Map(
    cluster.flatMap(({ venueStart, status, isStatusPlain }) =>
      venueStart === null || !isStatusPlain ? [] : [[venueStart, status] as const],
    ),
  );
}

function union(cluster: Cluster, field: 'participants' | 'mediators' | 'absent'): string[] {
  return [...new Set(cluster.flatMap((candidate) => candidate[field]))];
}

/** The most telling kind: a call or a summit is one throughout, consultations are where most words say so. */
function kindOf(cluster: Cluster): Candidate['kind'] {
  if (!isGathering(cluster[0]!)) return cluster[0]!.kind;
  const kinds = new Set(cluster.filter(hasFacts).map(({ kind }) => kind));
  return (['call', 'summit', 'consultation'] as const).find((kind) => kinds.has(kind)) ?? 'talks';
}

function statusOf(cluster: Cluster): Candidate['status'] {
  const plain = cluster.filter(({ isStatusPlain }) => isStatusPlain);
  const placed = plain.filter(({ edtf, venueName }) => edtf !== null || venueName !== null);
  const telling = [placed, plain.filter(hasFacts), plain, cluster].find((list) => list.length > 0) ?? cluster;
  const strongest = strongestStatus(telling.map(({ status }) => status));
  const isHeldElsewhere = plain.some(
    (candidate) => candidate.status === 'held' && hasFacts(candidate) && canStandAlone(candidate),
  );
  return strongest === 'under-way' && isHeldElsewhere ? 'held' : strongest;
}

function hedgesOf(cluster: Cluster): string[] {
  const seen = new Map<string, string>();
  for (const hedge of cluster.flatMap(({ hedges }) => hedges))
    if (!seen.has(hedge.toLowerCase())) seen.set(hedge.toLowerCase(), hedge);
  return [...seen.values()];
}

/** The days that say most of those the candidates give, with the index of every mention that agrees. */
function whenOf(cluster: Cluster): MeetingMention['when'] {
  const dated = cluster.filter(({ edtf }) => edtf !== null);
  const best = dated.reduce<Candidate | undefined>(
    (kept, next) => (kept === undefined || isNarrower(next, kept) ? next : kept),
    undefined,
  );
  const dates = [...new Set(cluster.flatMap((candidate) => candidate.dates))].toSorted((a, b) => a - b);
  if (best !== undefined) return { edtf: best.edtf, direction: null, dates };
  const direction = cluster.find((candidate) => candidate.direction !== null)?.direction ?? null;
  return { edtf: null, direction, dates };
}

function isNarrower(next: Candidate, kept: Candidate): boolean {
  const [inner, outer] = [next.bounds!, kept.bounds!];
  const isInside = inner.earliest >= outer.earliest && inner.latest <= outer.latest;
  return isInside && (inner.earliest !== outer.earliest || inner.latest !== outer.latest);
}

/** The innermost place that is named. */
function placeOf(cluster: Cluster, register: Register): Candidate | undefined {
  return cluster
    .filter(({ venueName }) => venueName !== null)
    .reduce<Candidate | undefined>((best, next) => {
      if (best === undefined) return next;
      if (best.venue === null && best.at === next.at && isInCountry(next, register)) return next;
      return best.venue !== null && next.venue !== null && isWithin(register, next.venue, best.venue)
        ? next
        : best;
    }, undefined);
}

/** A city of the register says more to a reader than a palace in it that the register does not know. */
function isInCountry({ venue }: Candidate, register: Register): boolean {
  return venue !== null && register.venues.get(venue)?.parent !== undefined;
}

function subjectOf(cluster: Cluster): string | null {
  const subjects = cluster.flatMap(({ trigger }) => trigger.subject ?? []);
  return subjects.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The first sentence, and every later one that adds a fact, a hedge or a status. */
function evidenceOf(cluster: Cluster): Span[] {
  const told = new Set<string>();
  const spans = new Map<number, Span>();
  for (const candidate of cluster) {
    const facts = factsOf(candidate);
    const isNew = facts.some((fact) => !told.has(fact));
    facts.forEach((fact) => told.add(fact));
    const { start, end, text } = candidate.sentence;
    if (isNew || spans.size === 0) spans.set(start, { start, end, text });
  }
  return [...spans.values()].toSorted((a, b) => a.start - b.start);
}

function factsOf(candidate: Candidate): string[] {
  return [
    ...candidate.dates.map((index) => `date ${index}`),
    ...candidate.participants.map((id) => `with ${id}`),
    ...candidate.mediators.map((id) => `by ${id}`),
    ...candidate.absent.map((id) => `without ${id}`),
    ...candidate.hedges.map((hedge) => `hedge ${hedge.toLowerCase()}`),
    ...(candidate.venueName === null ? [] : [`in ${candidate.venueName}`]),
    ...(candidate.isStatusPlain ? [`is ${candidate.status}`] : []),
  ];
}
