import { hasFacts, isGathering } from './candidate.ts';
import type { Register } from '../../../src/domain/register.ts';
import type { Cluster } from './merge-candidates.ts';
import { sidesOf } from './sides-of.ts';

/**
 * Whether a cluster is a meeting a reader should see: something with a place, with days and people, or with at least two sides of whom
 * it is said that they met, meet or will. Talk of talks in general is none.
 */
export function isWorthTelling(cluster: Cluster, register: Register): boolean {
  return isGathering(cluster[0]!) ? isMeeting(cluster, register) : isAct(cluster);
}

function isMeeting(cluster: Cluster, register: Register): boolean {
  if (cluster.some(({ venueName }) => venueName !== null)) return true;
  const told = cluster.filter(({ trigger, isStatusPlain }) => !trigger.isGeneric && isStatusPlain);
  const hasSides = told.some((one) => sidesOf(one.participants, register).size >= (isCallOfOne(one) ? 1 : 2));
  return hasSides || told.some(isDatedTalk);
}

/** Somebody the register does not know is on the other end. */
function isCallOfOne({ kind, trigger, status, sentence }: Cluster[number]): boolean {
  if (kind !== 'call' || trigger.rule !== 'verb' || status !== 'held') return false;
  const [from, to] = [trigger.start - sentence.start, trigger.end - sentence.start];
  const isJoined = ANOTHER_BEFORE.test(sentence.text.slice(Math.max(0, from - 70), from));
  return isJoined || /^\s+(?:with\s+)?(?:the\s+)?\p{Lu}|\sby video/u.test(sentence.text.slice(to, to + 60));
}

const ANOTHER_BEFORE = /\p{Lu}[\p{L}’'-]+\s+and\s+(?:the\s+)?(?:\p{L}+\s+){0,3}?\p{Lu}/u;

const NEGOTIATION =
  /(?:talks|negotiations|consultations|summit|rounds?|cycles?|reconvened?|convene|(?:phone|telephone) call|conference)$/iu;
const OF_BUSINESS =
  /(?<!\p{L})(?:labor|labour|contract|wage|salary|merger|takeover|shareholders['’]?|union|board|earnings|sales|conference call|\p{Lu}?\p{Ll}*way)(?!\p{L})/u;

/** Days make a meeting of what is called talks or a summit; any two people may meet on a Monday. */
function isDatedTalk({ edtf, trigger, participants, mediators }: Cluster[number]): boolean {
  if (edtf === null || OF_BUSINESS.test(trigger.phrase)) return false;
  const isKnown = participants.length + mediators.length > 0;
  if (trigger.ordinal !== undefined) return true;
  return NEGOTIATION.test(trigger.phrase) || (isKnown && trigger.rule === 'noun');
}

function isAct(cluster: Cluster): boolean {
  const told = cluster.filter(({ trigger }) => trigger.rule !== 'named-plan');
  if (cluster[0]!.kind === 'agreement')
    return told.some(({ participants, edtf }) => participants.length >= 2 || edtf !== null);
  if (told.some(({ trigger }) => trigger.rule.endsWith('-pause'))) return true;
  const hasMaker = cluster.some(({ participants }) => participants.length > 0);
  return hasMaker && (told.length > 0 || cluster.some(hasDate));
}

function hasDate(candidate: Cluster[number]): boolean {
  return hasFacts(candidate) && candidate.edtf !== null;
}
