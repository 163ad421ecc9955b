import type { VenueMention } from '../mentions.ts';
import { isDenial } from './hedges.ts';
import type { StatusReading } from './status.ts';

type Reading = VenueMention & StatusReading;

/** Lets the mentions of one place help each other: see {@link settleStatus} and {@link settleHedges}. */
export function settleMentions(mentions: readonly Reading[]): VenueMention[] {
  return mentions.map((mention, index) => settleHedges(settleStatus(mention, index, mentions), mentions));
}

/** A mention without words of its own on how far the meeting has got takes what the text says at the mention before it, else after it. */
function settleStatus({ stated, ...mention }: Reading, index: number, all: readonly Reading[]): VenueMention {
  if (stated) return mention;
  const isSame = (other: Reading): boolean => other.stated && other.name === mention.name;
  const source = all.slice(0, index).findLast(isSame) ?? all.slice(index + 1).find(isSame);
  return source ? { ...mention, status: source.status } : mention;
}

/** That a meeting is not confirmed holds wherever the text speaks of it as still to come. */
function settleHedges(mention: VenueMention, all: readonly Reading[]): VenueMention {
  const isToCome = mention.status === 'expected' || mention.status === 'proposed';
  if (mention.hedges.length > 0 || !isToCome) return mention;
  const denials = all
    .filter(({ name }) => name === mention.name)
    .flatMap(({ hedges }) => hedges.filter(isDenial));
  return denials[0] ? { ...mention, hedges: [denials[0]] } : mention;
}
