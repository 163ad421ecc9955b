import { boundsOf } from '../edtf.ts';
import { isWithin, type Register } from '../register.ts';
import type { ToldMeeting } from './told-meeting.ts';
import { shareDays, windowOf, type TimeWindow } from './time-window.ts';

/** What the reports taken for one round say together. */
export interface Group {
  readonly reports: ToldMeeting[];
  readonly entries: Set<string>;
  /** The days that all reports allow; null where no report says any. */
  window: TimeWindow | null;
  /** Id of the innermost venue, or null. */
  venue: string | null;
  /** Name of a venue outside the register, or null. */
  venueName: string | null;
  readonly kinds: Set<ToldMeeting['meeting']['kind']>;
  /** States and organisations, people replaced by those they speak for. */
  readonly sides: Set<string>;
  readonly mediators: Set<string>;
  /** Everybody said to take part, host or mediate. */
  readonly present: Set<string>;
  readonly absent: Set<string>;
  /** The words that plans, measures and agreements are named by. */
  readonly subjects: Set<string>;
  /** Last day of the earliest report that has it held, and first day of the latest report that has it still to come. */
  heldBy: string | null;
  aheadOn: string | null;
  belief: 'certain' | 'probable' | 'confirmed';
  score: number;
  readonly reasons: Set<string>;
}

/** A group of one report. */
export function makeGroup(report: ToldMeeting, register: Register): Group {
  const { meeting, entry } = report;
  const isAhead = meeting.status === 'expected' || meeting.status === 'proposed';
  const published = entry.published === null ? null : boundsOf(entry.published.edtf);
  return {
    reports: [report],
    entries: new Set([entry.id]),
    window: windowOf(meeting, entry),
    venue: meeting.venue,
    venueName: meeting.venue === null ? meeting.venueName : null,
    kinds: new Set([meeting.kind]),
    sides: new Set(meeting.participants.map((id) => sideOf(id, register))),
    mediators: new Set(meeting.mediators),
    present: new Set([...meeting.participants, ...meeting.mediators]),
    absent: new Set(meeting.absent),
    subjects: new Set([subjectOf(meeting.title)]),
    heldBy: meeting.status === 'held' ? (published?.latest ?? null) : null,
    aheadOn: isAhead ? (published?.earliest ?? null) : null,
    belief: 'certain',
    score: 1,
    reasons: new Set(),
  };
}

/** Takes the reports of `other` into `group`. */
export function absorb(group: Group, other: Group, register: Register): void {
  group.reports.push(...other.reports);
  for (const field of ['entries', 'kinds', 'sides', 'mediators', 'present', 'absent', 'subjects'] as const) {
    const into: Set<string> = group[field];
    for (const value of other[field]) into.add(value);
  }
  group.window = joinWindows(group.window, other.window);
  group.venue = innerVenue(group.venue, other.venue, register);
  group.venueName ??= other.venueName;
  group.heldBy = least(group.heldBy, other.heldBy);
  group.aheadOn = most(group.aheadOn, other.aheadOn);
}

function joinWindows(one: TimeWindow | null, other: TimeWindow | null): TimeWindow | null {
  if (one === null || other === null) return one ?? other;
  return shareDays(one, other) ?? one;
}

function innerVenue(one: string | null, other: string | null, register: Register): string | null {
  if (one === null || other === null) return one ?? other;
  return isWithin(register, other, one) ? other : one;
}

function least(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function most(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function sideOf(id: string, register: Register): string {
  const party = register.parties.get(id);
  return party?.kind === 'person' ? (party.of ?? id) : id;
}

/** "Peace plan" of "Peace plan of the United States". */
function subjectOf(title: string): string {
  return title.split(/ (?:of|by|in) (?=the |\p{Lu})/u)[0]!.toLowerCase();
}
