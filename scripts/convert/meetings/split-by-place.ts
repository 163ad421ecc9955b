import { isWithin, type Register } from '../../../src/domain/register.ts';
import { MONTH } from '../dates/vocabulary.ts';
import type { VenueMention } from '../mentions.ts';
import type { Attached, SentenceFacts } from './attach-facts.ts';
import { isGathering } from './candidate.ts';
import { listDays } from './days-of.ts';

/** A place of a list, and those that it lies in, with the days told beside it. */
interface Stop {
  readonly venues: VenueMention[];
  readonly dates: SentenceFacts['dates'][number][];
}

/** How far from a place of a list its days may stand. */
const BESIDE = 60;

/**
 * "In Muscat on 12 April and 11 May, in Rome on 23 May": where each place of a list has days of its own, each of these is a meeting of its
 * own, with the parties that the sentence names. Anything else stays as it is.
 */
export function splitByPlace(attached: Attached, text: string, register: Register): Attached[] {
  if (!isGathering(attached.trigger)) return [attached];
  const stops = listStops(attached, text, register);
  const isList = stops.length > 1 && stops.every(({ dates }) => dates.length > 0);
  if (!isList) return [attached];
  const { trigger, parties } = attached;
  return stops.flatMap(({ venues, dates }) =>
    stretchesOf(dates, text).map((days) => ({ trigger, parties, venues, dates: days })),
  );
}

/** The dates of a place by the meeting they are told of; what only points somewhere stays together. */
function stretchesOf(dates: Stop['dates'], text: string): Stop['dates'][] {
  const stretches = listDays(dates, text).map(({ indexes }) =>
    dates.filter(({ index }) => indexes.includes(index)),
  );
  return stretches.length === 0 ? [dates] : stretches;
}

/** The places in order; days go to the place before them, or to the one after where the list begins with a day. */
function listStops({ venues, dates }: Attached, text: string, register: Register): Stop[] {
  const stops: Stop[] = [];
  for (const venue of venues) {
    const last = stops.at(-1);
    if (last?.venues.some((other) => isSame(venue, other, register))) last.venues.push(venue);
    else stops.push({ venues: [venue], dates: [] });
  }
  const isDayFirst = (dates[0]?.mention.start ?? Infinity) < (venues[0]?.start ?? 0);
  for (const date of dates) {
    const { start, end } = date.mention;
    const stop = isDayFirst
      ? stops.find(({ venues: [first] }) => first!.start >= end && isBeside(text, end, first!.start))
      : stops.findLast(
          ({ venues: own }) => own.at(-1)!.end <= start && isBeside(text, own.at(-1)!.end, start),
        );
    stop?.dates.push(date);
  }
  return stops;
}

/** "In Oslo", but not "in May". */
const IN_ANOTHER_PLACE = new RegExp(`(?<!\\p{L})(?:in|at) (?:the )?(?!(?i:${MONTH}))\\p{Lu}`, 'u');

/** Whether nothing that may be yet another place stands between a place and a day. */
function isBeside(text: string, from: number, to: number): boolean {
  return to - from < BESIDE && !IN_ANOTHER_PLACE.test(text.slice(from, to));
}

/** "Dayton, Ohio" is one place. */
function isSame(venue: VenueMention, other: VenueMention, register: Register): boolean {
  if (venue.venue === null || other.venue === null) return venue.start - other.end < 4;
  return isWithin(register, venue.venue, other.venue) || isWithin(register, other.venue, venue.venue);
}
