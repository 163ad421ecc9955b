import type { Round } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { Register } from '../domain/register.ts';
import type { Status } from '../domain/venue.ts';
import { hullOf, placeDate, type DaySpan, type PlacedDate } from './spans.ts';

/** One meeting on the time line. */
export interface TimelineItem {
  /** Id of the round, and of its place in the list. */
  readonly id: string;
  /** What it is, where, when and between whom, for assistive technology. */
  readonly label: string;
  readonly kind: string;
  /** What it is and where, "Talks in Miami". */
  readonly what: string;
  /** Name of the place; empty where none is stated. */
  readonly place: string;
  /** Names of two who take part, and how many more; empty where none is stated. */
  readonly who: string;
  /** The date in words. */
  readonly when: string;
  /** `reported`: no date is stated, and it stands where it was reported. */
  readonly dating: 'dated' | 'reported';
  readonly possible: DaySpan;
  readonly certain: DaySpan | null;
  readonly status: Status;
  /** The innermost place, or empty. */
  readonly venue: string;
  /** That place and those which contain it. */
  readonly venues: readonly string[];
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  /** Whether time, place and holding are all told without reserve. */
  readonly sure: boolean;
}

/** What the items are worded with; one language. */
export interface ItemWords {
  readonly language: string;
  readonly kinds: Readonly<Record<MeetingKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly inPlace: (kind: string, place: string) => string;
  readonly notStated: (reported: string) => string;
}

/** The rounds that have a place in time, in their own order, and those that have none. */
export interface PlacedRounds {
  readonly items: readonly TimelineItem[];
  /** Ids of rounds that neither state a date nor were reported on a known day. */
  readonly unplaced: readonly string[];
}

/** Turns rounds into items. Throws an EdtfError where a round has a value that is no EDTF. */
export function placeRounds(rounds: readonly Round[], register: Register, words: ItemWords): PlacedRounds {
  const placed: { round: Round; date: PlacedDate }[] = [];
  const unplaced: string[] = [];
  for (const round of rounds) {
    const edtf = round.edtf ?? round.reported;
    if (edtf === null) unplaced.push(round.id);
    else placed.push({ round, date: placeDate(edtf) });
  }
  const story = hullOf(placed.flatMap(({ date }) => closedDays(date)));
  return {
    items: placed.map(({ round, date }) => makeItem(round, closeEnds(date, story), register, words)),
    unplaced,
  };
}

function closedDays({ possible, open }: PlacedDate): DaySpan[] {
  if (open.start && open.end) return [];
  if (open.start) return [{ from: possible.to, to: possible.to }];
  if (open.end) return [{ from: possible.from, to: possible.from }];
  return [possible];
}

/** Draws an open end as far as the story goes. */
function closeEnds(date: PlacedDate, story: DaySpan | null): PlacedDate {
  const { possible, open } = date;
  const from = open.start ? (story?.from ?? possible.to) : possible.from;
  const to = open.end ? (story?.to ?? possible.from) : possible.to;
  return { ...date, possible: { from, to } };
}

function makeItem(round: Round, date: PlacedDate, register: Register, words: ItemWords): TimelineItem {
  const dating = round.edtf === null ? 'reported' : 'dated';
  const said = {
    kind: words.kinds[round.kind],
    place: round.venueName ?? '',
    names: round.participants.map((id) => register.parties.get(id)?.name ?? id),
    when: wordWhen(dating, round.edtf ?? round.reported!, words),
  };
  const what = wordWhat(said, words);
  return {
    id: round.id,
    label: wordLabel({ ...said, what, status: round.status }, words),
    kind: said.kind,
    what,
    place: said.place,
    who: shortenNames(said.names, words.language),
    when: said.when,
    dating,
    possible: date.possible,
    certain: dating === 'reported' ? null : date.certain,
    status: round.status,
    venue: round.venue ?? '',
    venues: round.within,
    parties: [...new Set([...round.participants, ...round.mediators])],
    issues: round.issues,
    sure: round.certain,
  };
}

/** The date in words; where none is stated, when it was reported. */
export function wordWhen(
  dating: TimelineItem['dating'],
  edtf: string,
  { language, notStated }: Pick<ItemWords, 'language' | 'notStated'>,
): string {
  return dating === 'reported' ? notStated(wordsOf(edtf, language)) : wordsOf(edtf, language);
}

/** "Talks in Miami" */
export function wordWhat(
  { kind, place }: Pick<TimelineItem, 'kind' | 'place'>,
  { inPlace }: Pick<ItemWords, 'inPlace'>,
): string {
  return place === '' ? kind : inPlace(kind, place);
}

/** The whole name of an item; `names` are those who take part. */
export function wordLabel(
  item: Pick<TimelineItem, 'what' | 'status' | 'when'> & { readonly names: readonly string[] },
  { statuses, language }: Pick<ItemWords, 'statuses' | 'language'>,
): string {
  const { what, status, when, names } = item;
  return [what, statuses[status].toLowerCase(), when, joinNames(names, language)]
    .filter((part) => part !== '')
    .join(', ');
}

function joinNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Names of two, and how many more. */
export function shortenNames(names: readonly string[], language: string): string {
  return names.length <= 2
    ? joinNames(names, language)
    : `${names.slice(0, 2).join(', ')} +${names.length - 2}`;
}
