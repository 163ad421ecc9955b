import type { Span, VenueMention } from '../mentions.ts';
import { isDenial } from './hedges.ts';
import type { StatusReading } from './status.ts';

type Reading = VenueMention & StatusReading;

/**
 * Lets the mentions of one place help each other. A mention without words of its own on how far the meeting has got takes what the text
 * says at the mention before it, else after it, but not that yet another was called off; that a meeting is not confirmed holds wherever
 * the text speaks of it as still to come.
 */
export function settleMentions(mentions: readonly Reading[]): VenueMention[] {
  const stated = firstByName(mentions.filter(isStatedToBe));
  const denials = firstByName(mentions.filter(({ hedges }) => hedges.some(isDenial)));
  return mentions.map((reading) => {
    if (reading.stated) stated.set(reading.name, reading);
    const { stated: _, ...mention } = reading;
    const status = stated.get(mention.name)?.status ?? mention.status;
    return withDenial({ ...mention, status }, denials.get(mention.name)?.hedges.find(isDenial));
  });
}

function isStatedToBe({ stated, status }: Reading): boolean {
  return stated && status !== 'cancelled';
}

function firstByName(mentions: readonly Reading[]): Map<string, Reading> {
  const first = new Map<string, Reading>();
  for (const mention of mentions) if (!first.has(mention.name)) first.set(mention.name, mention);
  return first;
}

function withDenial(mention: VenueMention, denial: Span | undefined): VenueMention {
  const isToCome = mention.status === 'expected' || mention.status === 'proposed';
  if (denial === undefined || mention.hedges.length > 0 || !isToCome) return mention;
  return { ...mention, hedges: [denial] };
}
