import type { Register } from '../../../src/domain/register.ts';
import { hasFacts, isGathering, type Candidate } from './candidate.ts';
import { canStandAlone, contradict, scoreOf, type Gathered } from './compare-candidates.ts';
import { withKnownSides } from './known-sides.ts';

/** Candidates that speak of one meeting, in order of the text. */
export type Cluster = readonly Candidate[];

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
    const candidate = withKnownSides(read, clusters.slice(-MEMORY), register);
    const isTelling = hasFacts(candidate) || !isGathering(candidate);
    const home =
      (isTelling ? findSame(candidate, clusters, register) : undefined) ??
      (isPointing(candidate, isTelling) ? findPointedAt(candidate, clusters, register) : undefined);
    if (home) add(home, candidate);
    else if (isTelling && canStandAlone(candidate))
      clusters.push(add({ members: [], telling: [], participants: new Set() }, candidate));
  }
  return clusters.map(({ members }) => members);
}

/** Words without facts point back, and so does who is said to have stayed away. */
function isPointing(candidate: Candidate, isTelling: boolean): boolean {
  if (!isTelling) return true;
  const { participants, mediators, absent, venueName, edtf, trigger, isStatusPlain } = candidate;
  if (!canStandAlone(candidate)) return isStatusPlain;
  const isOnlyAbsence = absent.length > 0 && participants.length + mediators.length === 0;
  return isOnlyAbsence && venueName === null && edtf === null && trigger.reference === 'definite';
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

function findPointedAt(
  candidate: Candidate,
  clusters: readonly Gathered[],
  register: Register,
): Gathered | undefined {
  const recent = clusters.slice(-MEMORY).filter((cluster) => {
    const last = cluster.members.at(-1)!;
    return (
      candidate.at - last.at <= POINTING &&
      isGathering(cluster.members[0]!) === isGathering(candidate) &&
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
