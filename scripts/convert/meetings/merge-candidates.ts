import { isWithin, type Register } from '../../../src/domain/register.ts';
import { hasFacts, isGathering, type Candidate } from './candidate.ts';
import { agreeOnStatus } from './status-words.ts';

/** Candidates that speak of one meeting, in order of the text. */
export type Cluster = readonly Candidate[];

/** A cluster while it is gathered. */
interface Gathered {
  readonly members: Candidate[];
  /** The members that others are compared with: each says something the ones before it do not. */
  readonly telling: Candidate[];
  readonly participants: Set<string>;
}

/** How many members of a cluster others are compared with; keeps long texts linear. */
const MOST_TELLING = 24;
/** How many clusters back a candidate looks for its meeting; likewise. */
const MEMORY = 40;
/** How many sentences back "these talks" may point. */
const POINTING = 3;

/**
 * Gathers the candidates that speak of one meeting. Words with facts of their own join the meeting they agree with, words that only
 * point back join the meeting last spoken of; nothing joins across a contradiction of venue, days, status or attendance.
 */
export function mergeCandidates(candidates: readonly Candidate[], register: Register): Cluster[] {
  const clusters: Gathered[] = [];
  for (const read of candidates.map(withSigners)) {
    const candidate = withKnownSides(read, clusters, register);
    const isTelling = hasFacts(candidate) || !isGathering(candidate);
    const home = isTelling
      ? findSame(candidate, clusters, register)
      : findPointedAt(candidate, clusters, register);
    if (home) add(home, candidate);
    else if (isTelling && canStandAlone(candidate))
      clusters.push(add({ members: [], telling: [], participants: new Set() }, candidate));
  }
  return clusters.map(({ members }) => members);
}

/** Who "agreed on a truce after talks in Doha" took part in the talks. */
function withSigners(candidate: Candidate, index: number, all: readonly Candidate[]): Candidate {
  const { trigger, participants, at } = candidate;
  if (participants.length > 0 || trigger.order?.relation !== 'after') return candidate;
  const signing = [all[index - 1], all[index + 1]].find(
    (other) => other?.at === at && other.kind === 'agreement',
  );
  return signing === undefined ? candidate : { ...candidate, participants: signing.participants };
}

/** "Norway mediated" adds to a meeting told of before, and is none by itself. */
function canStandAlone({ trigger, venueName }: Candidate): boolean {
  return trigger.rule !== 'fact' || venueName !== null;
}

function add(cluster: Gathered, candidate: Candidate): Gathered {
  cluster.members.push(candidate);
  const isKnown = cluster.telling.some((other) => saysTheSame(candidate, other));
  if (!isKnown && cluster.telling.length < MOST_TELLING) cluster.telling.push(candidate);
  for (const id of candidate.participants) cluster.participants.add(id);
  return cluster;
}

function saysTheSame(one: Candidate, other: Candidate): boolean {
  const fields = ['kind', 'edtf', 'venueName', 'status', 'isStatusPlain'] as const;
  const lists = ['participants', 'mediators', 'absent'] as const;
  return (
    fields.every((field) => one[field] === other[field]) &&
    lists.every((list) => one[list].join() === other[list].join()) &&
    one.trigger.subject === other.trigger.subject
  );
}

const KNOWN_SIDES =
  /(?<!\p{L})(?<!with )(?:(?<count>both|the two|the three|the four)(?: (?:rival|warring|opposing|neighbouring|\p{L}+ed))?|the(?: rival| warring| opposing)?) (?<noun>sides|parties|leaders|countries|delegations|governments|presidents|nations|men|teams|capitals|neighbours|neighbors|foes|rivals|states)(?!\p{L})/iu;
const COUNTS: Readonly<Record<string, number>> = { both: 2, 'the two': 2, 'the three': 3, 'the four': 4 };

/** "The two sides" are those of the meeting last told of that has so many, where a sentence names nobody itself. */
function withKnownSides(candidate: Candidate, clusters: readonly Gathered[], register: Register): Candidate {
  const { participants, sentence, at, trigger } = candidate;
  if (participants.length > 0) return candidate;
  const near = sentence.text.slice(
    Math.max(0, trigger.start - sentence.start - 90),
    trigger.end - sentence.start + 60,
  );
  const isThey = /(?:^|[,;]\s|and\s)they\s[^,;]{0,40}$/iu.test(
    sentence.text.slice(0, trigger.start - sentence.start),
  );
  const { count = '', noun = isThey ? 'they' : '' } = KNOWN_SIDES.exec(near)?.groups ?? {};
  if (noun === '') return candidate;
  const wanted = COUNTS[count.toLowerCase()];
  const known = clusters.slice(-MEMORY).findLast((cluster) => {
    const sides = sidesOf(cluster.participants, register).size;
    return (
      at - cluster.members.at(-1)!.at <= POINTING + 1 &&
      (wanted === undefined ? sides >= 2 : sides === wanted)
    );
  });
  if (known === undefined) return candidate;
  const ids = [...known.participants];
  const isOfPeople = /^(?:leaders|presidents|men|they)$/iu.test(noun);
  return {
    ...candidate,
    participants: isOfPeople ? ids : ids.filter((id) => register.parties.get(id)?.kind !== 'person'),
  };
}

function findSame(
  candidate: Candidate,
  clusters: readonly Gathered[],
  register: Register,
): Gathered | undefined {
  let best: Gathered | undefined;
  let most = 1;
  for (const cluster of clusters.slice(-MEMORY).toReversed()) {
    const score = scoreOf(candidate, cluster, register);
    if (score > most) [best, most] = [cluster, score];
  }
  return best;
}

/** How much speaks for one meeting; 0 where something contradicts it. */
function scoreOf(candidate: Candidate, cluster: Gathered, register: Register): number {
  if (cluster.telling.some((other) => contradict(candidate, other, register))) return 0;
  if (!isGathering(candidate)) return scoreOfAct(candidate, cluster);
  if (
    cluster.telling.every(({ kind }) => (kind === 'call') !== (candidate.kind === 'call')) &&
    !isNear(candidate, cluster)
  )
    return 0;
  if (!canStandAlone(candidate) && !isNear(candidate, cluster)) return 0;
  const sides = sharedSides(candidate, cluster, register);
  const points = [
    cluster.telling.some((other) => isSamePlace(candidate, other, register)) ? 3 : 0,
    cluster.telling.some((other) => isSameTime(candidate, other)) ? 2 : 0,
    sides === 'all' ? 3 : 0,
    sides === 'none' ? -2 : 0,
    sides === 'some' && !isNear(candidate, cluster) ? -1 : 0,
    isNear(candidate, cluster) ? 2 : 0,
    candidate.trigger.reference === 'new' && !isNear(candidate, cluster) ? -1 : 0,
  ];
  return points.reduce((sum, value) => sum + value, 0);
}

/** A plan is the same plan where it has the same name or makers; a measure where the words are the same. */
function scoreOfAct(candidate: Candidate, cluster: Gathered): number {
  const isSameSubject = cluster.telling.some(
    ({ trigger }) => lastWord(trigger.subject) === lastWord(candidate.trigger.subject),
  );
  if (candidate.kind === 'agreement' && cluster.telling.some((other) => isSameSigning(candidate, other)))
    return 3;
  if (!isSameSubject && !(candidate.kind === 'proposal' && isPlan(candidate) && cluster.telling.some(isPlan)))
    return 0;
  const makers = cluster.participants;
  if (candidate.participants.length === 0 || makers.size === 0) return candidate.edtf === null ? 2 : 0;
  return candidate.participants.some((id) => makers.has(id)) ? 3 : 0;
}

/** "The agreement" of a day is the one whose name the text gives elsewhere. */
function isSameSigning(one: Candidate, other: Candidate): boolean {
  const isBare = [one, other].some(({ trigger }) =>
    /^(?:agreement|deal|accords?|pact|treaty)$/iu.test(trigger.subject ?? ''),
  );
  return isBare && one.edtf !== null && one.edtf === other.edtf;
}

function isPlan({ trigger }: Candidate): boolean {
  return /(?:plan|proposals?|initiative|road ?map|blueprint|formula|framework|package)$/u.test(
    trigger.subject ?? '',
  );
}

function lastWord(words: string | undefined): string {
  return words?.split(' ').at(-1)?.toLowerCase() ?? '';
}

function findPointedAt(
  candidate: Candidate,
  clusters: readonly Gathered[],
  register: Register,
): Gathered | undefined {
  const recent = clusters.slice(-MEMORY).filter((cluster) => {
    const last = cluster.members.at(-1)!;
    return (
      candidate.at - last.at <= POINTING &&
      cluster.telling.some(hasFacts) &&
      !cluster.telling.some((other) => contradict(candidate, other, register))
    );
  });
  return recent.toSorted((a, b) => salienceOf(b) - salienceOf(a))[0];
}

function salienceOf(cluster: Gathered): number {
  const last = cluster.members.at(-1)!;
  return last.at * 2 - (last.trigger.isBackground ? 3 : 0);
}

function contradict(one: Candidate, other: Candidate, register: Register): boolean {
  if (isGathering(one) !== isGathering(other) || (!isGathering(one) && one.kind !== other.kind)) return true;
  if (one.at === other.at && one.trigger.isBackground !== other.trigger.isBackground) return true;
  if (one.isStatusPlain && other.isStatusPlain && !agreeOnStatus(one.status, other.status)) return true;
  return (
    isOtherPlace(one, other, register) ||
    isOtherTime(one, other) ||
    isAbsentFrom(one, other) ||
    isAbsentFrom(other, one)
  );
}

function isSamePlace(one: Candidate, other: Candidate, register: Register): boolean {
  if (one.venueName === null || other.venueName === null) return false;
  if (one.venue === null || other.venue === null) return one.venueName === other.venueName;
  return isWithin(register, one.venue, other.venue) || isWithin(register, other.venue, one.venue);
}

function isOtherPlace(one: Candidate, other: Candidate, register: Register): boolean {
  if (one.venueName === null || other.venueName === null || isSamePlace(one, other, register)) return false;
  return !(mayLieIn(one, other, register) || mayLieIn(other, one, register));
}

/** A town that is not in the register may lie in any country. */
function mayLieIn(inner: Candidate, outer: Candidate, register: Register): boolean {
  return (
    inner.venue === null && outer.venue !== null && register.venues.get(outer.venue)?.parent === undefined
  );
}

function isSameTime(one: Candidate, other: Candidate): boolean {
  return one.edtf !== null && other.edtf !== null && !isOtherTime(one, other);
}

function isOtherTime({ bounds: one }: Candidate, { bounds: other }: Candidate): boolean {
  return one !== null && other !== null && (one.latest < other.earliest || other.latest < one.earliest);
}

function isAbsentFrom(one: Candidate, other: Candidate): boolean {
  return one.absent.some((id) => other.participants.includes(id) || other.mediators.includes(id));
}

/** Spoken of in the same sentence, or pointed back at from the next. */
function isNear(candidate: Candidate, cluster: Gathered): boolean {
  const last = cluster.members.at(-1)!;
  if (candidate.at === last.at) return true;
  if (candidate.trigger.rule === 'fact' && candidate.sentence.block !== last.sentence.block) return false;
  return (
    candidate.trigger.reference === 'definite' && candidate.at - last.at <= 2 && !last.trigger.isBackground
  );
}

/** Whether all sides of the one that names fewer take part in the other, some do, or none; `unknown` where one names nobody. */
function sharedSides(
  candidate: Candidate,
  cluster: Gathered,
  register: Register,
): 'all' | 'some' | 'none' | 'unknown' {
  const own = sidesOf(candidate.participants, register);
  const theirs = sidesOf(cluster.participants, register);
  if (own.size === 0 || theirs.size === 0) return 'unknown';
  const [small, large] = own.size <= theirs.size ? [own, theirs] : [theirs, own];
  const shared = [...small].filter((side) => large.has(side)).length;
  if (shared === small.size && (small.size > 1 || own.size === theirs.size)) return 'all';
  if (shared === 0) return 'none';
  return small.size === 1 ? 'unknown' : 'some';
}

/** The parties that stand behind each id: a person's or a body's own party in its place. */
export function sidesOf(ids: Iterable<string>, register: Register): Set<string> {
  return new Set([...ids].map((id) => register.parties.get(id)?.of ?? id));
}
