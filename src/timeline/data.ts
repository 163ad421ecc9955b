import type { Chronicle } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { Status } from '../domain/venue.ts';
import { placeRounds, type TimelineItem } from './items.ts';
import type { LaneKind, LaneNames } from './lanes.ts';
import type { Drawn } from './window.ts';
import { fill, sayCount, type CountPhrase } from './phrases.ts';
import { hullOf, isoSpan, type DaySpan } from './spans.ts';
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
  /** Names of the lanes of venues, of parties that have no lane of their own. */
  readonly others: Readonly<Record<LaneKind, string>>;
  /** What the time line is, and how it is used by keys. */
  readonly name: string;
  readonly keys: string;
  /** What the window shows: "{dates}, {meetings}". */
  readonly window: string;
  readonly failed: string;
  readonly nothing: string;
}

/** Everything that is needed to draw the time line. */
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
      venue: nameIds(
        items.map(({ venue }) => venue),
        (id) => register.venues.get(id)?.name,
      ),
      party: nameIds(
        items.flatMap(({ parties }) => parties),
        (id) => register.parties.get(id)?.name,
      ),
      status: shared.statuses,
      none: words.none,
      others: words.others,
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

/** What a cluster is called for assistive technology: how many, in which lane, when. */
export function clusterLabel(
  { items, span }: Extract<Drawn, { type: 'cluster' }>,
  lane: string,
  words: Pick<TimelineWords, 'cluster' | 'clusterLabel'>,
  language: string,
): string {
  const meetings = sayCount(words.cluster, items.length, language);
  return fill(words.clusterLabel, { meetings, lane, when: spanWords(span, language) });
}

/** A span in words, "8–21 December 2025". */
export function spanWords(span: DaySpan, language: string): string {
  const { from, to } = isoSpan(span);
  return wordsOf(from === to ? from : `${from}/${to}`, language);
}

/** A day number times this is the first moment of that day in UTC. */
export const MILLISECONDS_OF_DAY = 86_400_000;
