import { isWithin, type Register } from '../../../src/domain/register.ts';
import { isGathering, type Candidate } from './candidate.ts';
import { sidesOf } from './sides-of.ts';
import { agreeOnStatus } from './status-words.ts';

/** A cluster while it is gathered. */
export interface Gathered {
  readonly members: Candidate[];
  /** The members that others are compared with: each says something the ones before it do not. */
  readonly telling: Candidate[];
  readonly participants: Set<string>;
}

/** How much speaks for one meeting; 0 where something contradicts it. */
export function scoreOf(candidate: Candidate, cluster: Gathered, register: Register): number {
  if (cluster.telling.some((other) => contradict(candidate, other, register))) return 0;
  if (!isGathering(candidate)) return scoreOfAct(candidate, cluster);
  if (isNewThing(candidate, cluster, register)) return 0;
  if (!canStandAlone(candidate) && !isNear(candidate, cluster)) return 0;
  const sides = sharedSides(candidate, cluster, register);
  const points = [
    cluster.telling.some((other) => isSamePlace(candidate, other, register)) ? 3 : 0,
    cluster.telling.some((other) => isSameTime(candidate, other)) ? 2 : 0,
    sides === 'all' ? 3 : 0,
    sides === 'none' && !addsSides(candidate) ? -2 : 0,
    sides === 'some' && !isNear(candidate, cluster) ? -1 : 0,
    isNear(candidate, cluster) && !isNamedByPlace(candidate, cluster) && !isRoundApart(candidate, cluster)
      ? 2
      : 0,
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

/** "Norway mediated" adds to a meeting told of before, and is none by itself. */
export function canStandAlone({ trigger, venueName }: Candidate): boolean {
  return trigger.rule !== 'fact' || venueName !== null;
}

/** Whether two candidates cannot speak of one meeting: other kind, tense, place, days, or a party there and not there. */
export function contradict(one: Candidate, other: Candidate, register: Register): boolean {
  if (isGathering(one) !== isGathering(other) || (!isGathering(one) && one.kind !== other.kind)) return true;
  if (isCallAndRoom(one, other) || isCallAndRoom(other, one)) return true;
  if (one.at === other.at && one.trigger.isBackground !== other.trigger.isBackground) return true;
  if (one.isStatusPlain && other.isStatusPlain && !agreeOnStatus(one.status, other.status)) return true;
  if (isOneMoreCalledOff(one, other) || isOneMoreCalledOff(other, one)) return true;
  if (isPlannedBeside(one, other) || isPlannedBeside(other, one)) return true;
  return (
    isOtherRound(one, other) ||
    isOtherPlace(one, other, register) ||
    isOtherTime(one, other) ||
    isAbsentFrom(one, other) ||
    isAbsentFrom(other, one)
  );
}

/** "A sixth round was called off": none of those that were held. */
function isOneMoreCalledOff(one: Candidate, other: Candidate): boolean {
  return one.status === 'cancelled' && one.trigger.reference === 'new' && other.status === 'held';
}

/** What is proposed for a place of its own is not what goes on these days. */
function isPlannedBeside(one: Candidate, other: Candidate): boolean {
  const hasPlaceOfItsOwn =
    one.venueName !== null && one.trigger.reference !== 'definite' && one.at !== other.at;
  return one.status === 'proposed' && hasPlaceOfItsOwn && other.status === 'under-way' && other.edtf !== null;
}

/** "Officials of Turkey attended too." */
function addsSides({ trigger, sentence }: Candidate): boolean {
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  if (trigger.rule !== 'fact')
    return (
      trigger.reference === 'definite' &&
      /(?<!\p{L})(?:join|attend|took part in|take part in)(?:s|ed)?\s+$/u.test(before)
    );
  const after = sentence.text.slice(trigger.end - sentence.start, trigger.end - sentence.start + 120);
  return /(?<!\p{L})(?:attended|joined|took part|participated|represented by)(?!\p{L})/u.test(after);
}

/** "The second round" is not the third. */
function isOtherRound({ trigger: one }: Candidate, { trigger: other }: Candidate): boolean {
  return one.ordinal !== undefined && other.ordinal !== undefined && one.ordinal !== other.ordinal;
}

/** People on a line are in no room: a call is other than talks in a place, or talks that a text brings up on their own. */
function isCallAndRoom(call: Candidate, room: Candidate): boolean {
  if (call.kind !== 'call' || room.kind === 'call') return false;
  return room.venueName !== null || room.trigger.rule === 'verb' || room.trigger.reference !== 'definite';
}

const ONE_MORE = /^an?\s.*?(?:summit|meeting|conference|encounter|round|call|dinner|lunch)$/iu;

/** "A summit" after talks is another meeting, save where place or days say that it is the same, or where a title told of it. */
function isNewThing(
  { trigger, at, ...candidate }: Candidate,
  cluster: Gathered,
  register: Register,
): boolean {
  if (trigger.rule !== 'noun' || trigger.isBackground || !ONE_MORE.test(trigger.phrase)) return false;
  const last = cluster.members.at(-1)!;
  if (last.at === at || cluster.members.every((other) => other.at === 0)) return false;
  const whole = { ...candidate, trigger, at };
  return !cluster.telling.some((other) => isSamePlace(whole, other, register) || isSameTime(whole, other));
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

/** A town that is not in the register may lie in any country, and a palace in the city that its sentence names. */
function mayLieIn(inner: Candidate, outer: Candidate, register: Register): boolean {
  return (
    inner.venue === null &&
    outer.venue !== null &&
    (inner.at === outer.at || register.venues.get(outer.venue)?.parent === undefined)
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

/** "The Rome meeting" is not just any that was spoken of before. */
function isNamedByPlace({ trigger, venueName, at }: Candidate, { members }: Gathered): boolean {
  if (venueName === null || trigger.rule !== 'noun' || !trigger.phrase.includes(venueName)) return false;
  return members.at(-1)!.at !== at && members.every((other) => other.venueName === null);
}

/** "The second round, on 2 June" is no meeting that was told of without a number or a day. */
function isRoundApart({ trigger, edtf, at }: Candidate, { members }: Gathered): boolean {
  if (trigger.ordinal === undefined || edtf === null || members.at(-1)!.at === at) return false;
  return members.every((other) => other.trigger.ordinal === undefined && other.edtf === null);
}

/** Whether all sides of the one that names fewer take part in the other, some do, or none; `unknown` where one names nobody. */
export function sharedSides(
  candidate: Pick<Candidate, 'participants'>,
  cluster: Pick<Gathered, 'participants'>,
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
