import type { Chronicle, Round } from '../domain/chronicle.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { Status } from '../domain/venue.ts';
import type { TimelineData } from './data.ts';
import type { TimelineItem } from './items.ts';

/** What is packed of a round: numbers are places in the lists of the file. */
export type PackedRound = readonly [
  id: string,
  kind: number,
  status: number,
  /** −1 where none is stated. */
  venue: number,
  /** Name of the place; −1 where none is stated. */
  place: number,
  participants: readonly number[],
  /** Those of the mediators that do not take part as well. */
  mediators: readonly number[],
  issues: readonly number[],
  sure: 0 | 1,
  when: PackedWhen,
  /** The page of the list it stands on. */
  page: number,
];

/** A day that is stated, as days from 1970-01-01; any other value with its days; null where nothing gives any. */
export type PackedWhen = number | null | readonly [edtf: string, isReported: 0 | 1, ...days: number[]];

/**
 * The JSON under `/data/timeline.json`: every round once, short enough to be read at once where there are thousands. The words of the items
 * are put together from it when they are drawn.
 */
export interface PackedTimeline extends Omit<TimelineData, 'items' | 'unplaced'> {
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly lists: {
    readonly kinds: readonly MeetingKind[];
    readonly statuses: readonly Status[];
    readonly venues: readonly string[];
    readonly places: readonly string[];
    readonly parties: readonly string[];
    readonly issues: readonly string[];
    /** Addresses of the pages of the list. */
    readonly pages: readonly string[];
    /** For each venue, itself and the places that contain it. */
    readonly within: readonly (readonly string[])[];
  };
  readonly rounds: readonly PackedRound[];
}

/** Packs the rounds of a chronicle and their items; `pageOf` gives the address of the page that lists a round. */
export function packTimeline(
  { language, items, names, words, frame }: TimelineData,
  { rounds, kinds }: Pick<Chronicle, 'rounds'> & Pick<PackedTimeline, 'kinds'>,
  pageOf: (id: string) => string,
): PackedTimeline {
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const lists = {
    kinds: new Numbered<MeetingKind>(),
    statuses: new Numbered<Status>(),
    venues: new Numbered<string>(),
    places: new Numbered<string>(),
    parties: new Numbered<string>(),
    issues: new Numbered<string>(),
    pages: new Numbered<string>(),
  };
  const within: string[][] = [];
  const packed = [...rounds.values()].map((round): PackedRound => {
    const venue = round.venue === null ? -1 : lists.venues.of(round.venue);
    if (venue >= 0) within[venue] = [...round.within];
    const mediators = round.mediators.filter((id) => !round.participants.includes(id));
    return [
      round.id,
      lists.kinds.of(round.kind),
      lists.statuses.of(round.status),
      venue,
      round.venueName === null ? -1 : lists.places.of(round.venueName),
      round.participants.map((id) => lists.parties.of(id)),
      mediators.map((id) => lists.parties.of(id)),
      round.issues.map((id) => lists.issues.of(id)),
      round.certain ? 1 : 0,
      packWhen(round, itemOf.get(round.id)),
      lists.pages.of(pageOf(round.id)),
    ];
  });
  return {
    language,
    names,
    words,
    frame,
    kinds,
    lists: {
      kinds: lists.kinds.all,
      statuses: lists.statuses.all,
      venues: lists.venues.all,
      places: lists.places.all,
      parties: lists.parties.all,
      issues: lists.issues.all,
      pages: lists.pages.all,
      within,
    },
    rounds: packed,
  };
}

function packWhen(round: Round, item: TimelineItem | undefined): PackedWhen {
  if (item === undefined) return null;
  const { possible, certain, dating } = item;
  const isOneDay = possible.from === possible.to && certain?.from === possible.from;
  if (isOneDay && dating === 'dated' && /^\d{4}-\d\d-\d\d$/u.test(round.edtf!)) return possible.from;
  const days = [possible, ...(certain === null ? [] : [certain])].flatMap(({ from, to }) => [from, to]);
  return [(round.edtf ?? round.reported)!, dating === 'reported' ? 1 : 0, ...days];
}

/** Gives each value a number, in the order they come. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<T, number>();

  of(value: T): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.all.length);
    return this.all.push(value) - 1;
  }
}
