import type { Chronicle } from '../domain/chronicle.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { Status } from '../domain/venue.ts';
import { placeRounds, type TimelineItem } from './items.ts';
import type { LaneKind, LaneNames } from './lanes.ts';
import { fill, type CountPhrase } from './phrases.ts';
import { hullOf, type DaySpan } from './spans.ts';
import { frameStory } from './ticks.ts';

/** What the time line says, one language; `{…}` stands for a value. */
export interface TimelineWords {
  /** "{kind} in {place}" */
  readonly inPlace: string;
  /** "date not stated, reported {when}" */
  readonly notStated: string;
  /** "12 meetings" */
  readonly cluster: CountPhrase;
  /** Name of a cluster: "{meetings} in {lane}, {when}" */
  readonly clusterLabel: string;
  /** Names of the lanes of what states no venue, no party. */
  readonly none: Readonly<Record<LaneKind, string>>;
  /** What the time line is, and how it is used by keys. */
  readonly name: string;
  readonly keys: string;
  /** "{from} to {to}", what the window shows. */
  readonly window: string;
  readonly failed: string;
  readonly nothing: string;
}

/** Everything the browser needs to draw the time line; the JSON under `/data/timeline.json`. */
export interface TimelineData {
  readonly language: string;
  readonly items: readonly TimelineItem[];
  readonly names: LaneNames;
  readonly words: TimelineWords;
  /** The whole story with a margin; null where nothing has a place in time. */
  readonly frame: DaySpan | null;
  /** Ids of rounds without any place in time. */
  readonly unplaced: readonly string[];
}

/** Words that the site has elsewhere too. */
export interface SharedWords {
  readonly language: string;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** The time line of a chronicle. Throws an EdtfError where a round has a value that is no EDTF. */
export function makeTimeline(
  { rounds, register }: Pick<Chronicle, 'rounds' | 'register'>,
  words: TimelineWords,
  shared: SharedWords,
): TimelineData {
  const { items, unplaced } = placeRounds([...rounds.values()], register, {
    ...shared,
    inPlace: (kind, place) => fill(words.inPlace, { kind, place }),
    notStated: (when) => fill(words.notStated, { when }),
  });
  const story = hullOf(items.map(({ possible }) => possible));
  return {
    language: shared.language,
    items,
    names: {
      venue: nameIds(items.map(({ venue }) => venue), (id) => register.venues.get(id)?.name),
      party: nameIds(items.flatMap(({ parties }) => parties), (id) => register.parties.get(id)?.name),
      status: shared.statuses,
      none: words.none,
    },
    words,
    frame: story && frameStory(story),
    unplaced,
  };
}

function nameIds(ids: readonly string[], nameOf: (id: string) => string | undefined): Record<string, string> {
  const known = [...new Set(ids)].filter((id) => id !== '').sort();
  return Object.fromEntries(known.map((id) => [id, nameOf(id) ?? id]));
}
