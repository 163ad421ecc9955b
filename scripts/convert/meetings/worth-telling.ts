import { hasFacts, isGathering } from './candidate.ts';
import type { Register } from '../../../src/domain/register.ts';
import { sidesOf, type Cluster } from './merge-candidates.ts';

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
  const isDated = told.some(({ edtf }) => edtf !== null);
  const hasSides = told.some(({ participants }) => sidesOf(participants, register).size >= 2);
  return isDated || hasSides;
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
