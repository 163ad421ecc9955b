import type { Register } from '../../../src/domain/register.ts';
import { hasFacts, isGathering, isInTitle, type Candidate } from './candidate.ts';
import { canStandAlone, contradict, scoreOf, sharedSides, type Gathered } from './compare-candidates.ts';
import { ROLE_PHRASE } from '../parties/words.ts';
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
  return foldTitle(clusters, register).map(({ members }) => members);
}

/** What only a title tells of ("Rambouillet talks founder") is the first meeting below it that nothing tells apart. */
function foldTitle(clusters: Gathered[], register: Register): readonly Gathered[] {
  const [title, ...rest] = clusters;
  if (title === undefined || !title.members.every(isInTitle) || !isGathering(title.members[0]!))
    return clusters;
  const sides = { participants: [...title.participants] };
  const home = rest.find(
    ({ members, telling, participants }) =>
      isGathering(members[0]!) &&
      (isCalledOff(title) || !isCalledOff({ telling })) &&
      ['all', 'unknown'].includes(sharedSides(sides, { participants }, register)) &&
      !title.telling.some((one) => telling.some((other) => contradict(one, other, register))),
  );
  if (home === undefined) return clusters;
  home.members.unshift(...title.members);
  return [home, ...rest.filter((other) => other !== home)];
}

/** A title that does not say so does not tell of what was called off. */
function isCalledOff({ telling }: Pick<Gathered, 'telling'>): boolean {
  return telling.some(({ status }) => status === 'cancelled');
}

/** Words without facts point back, and so does who is said to have stayed away. */
function isPointing(candidate: Candidate, isTelling: boolean): boolean {
  if (!isTelling) return true;
  const { participants, mediators, absent, venueName, edtf, trigger, isStatusPlain } = candidate;
  if (!canStandAlone(candidate)) return isStatusPlain;
  const isOnlyAbsence = absent.length > 0 && participants.length + mediators.length === 0;
  return isOnlyAbsence && venueName === null && edtf === null && trigger.reference === 'definite';
}

/** Who "agreed on a truce after talks in Doha" took part in the talks, and so did those between whom talks "ended with an accord". */
function withSigners(candidate: Candidate, index: number, all: readonly Candidate[]): Candidate {
  const { participants, mediators, at } = candidate;
  if (participants.length > 0) return candidate;
  if (!isGathering(candidate)) return withSenders(candidate, all[index - 1]);
  const signing = [all[index - 1], all[index + 1]].find(
    (other) => other?.at === at && other.kind === 'agreement' && isOutcome(other, candidate),
  );
  if (signing === undefined) return candidate;
  return { ...candidate, participants: signing.participants.filter((id) => !mediators.includes(id)) };
}

/** "The two leaders shook hands after their envoys signed a pact": who sent the envoys made it. */
function withSenders(candidate: Candidate, last: Candidate | undefined): Candidate {
  const { trigger, sentence, at, kind } = candidate;
  if (kind !== 'agreement' || last?.at !== at) return candidate;
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  const isJoined = isGathering(last) && AND_THEN.test(before.slice(-90));
  return isJoined || THEIR_ENVOYS.test(before)
    ? { ...candidate, participants: last.participants }
    : candidate;
}

/** "Met for an hour and agreed on an exchange". */
const AND_THEN = /(?<![,;:]\s)(?<!\p{L})and\s+(?:then\s+|also\s+)?$/u;
const THEIR_ENVOYS = new RegExp(
  `\\stheir\\s+(?:[\\p{Ll}-]+\\s+){0,2}${ROLE_PHRASE}\\s+(?:had\\s+|have\\s+)?$`,
  'u',
);

/** Whether the words put an agreement at the end of talks. */
function isOutcome({ trigger: signing }: Candidate, { trigger, sentence }: Candidate): boolean {
  if (trigger.order?.relation === 'after' || /^(?:ended|culminated)/u.test(signing.phrase)) return true;
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  if (signing.end <= trigger.start) return AT_THE_END_OF.test(before);
  return ENDED_WITH.test(sentence.text.slice(trigger.end - sentence.start, signing.start - sentence.start));
}

const AT_THE_END_OF = /(?<!\p{L})(?:at|in|during) (?:the (?:end|close|conclusion) of )?$/u;
const ENDED_WITH =
  /(?<!\p{L})(?:ended|closed|concluded|wrapped up|culminated|led)(?!\p{L})[^.;]{0,60}\s(?:with|in|to)(?:\s(?:an?|the))?\s*$/u;

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
