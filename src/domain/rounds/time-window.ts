import { addDays, boundsOf, daysBetween, qualifierOf, type Bounds } from '../edtf.ts';
import type { Meeting } from '../meeting.ts';
import type { TellingEntry } from './told-meeting.ts';

/** The days a meeting may have been on, and where they come from. */
export interface TimeWindow extends Bounds {
  /** `stated` by the text for certain, `about` where the text leaves room, `reported` where only the day of the report says anything. */
  readonly basis: 'stated' | 'about' | 'reported';
}

/** How many days before and after its report a meeting without days may lie, by how far it has got. */
const REACH: Readonly<Record<Meeting['status'], readonly [before: number, after: number]>> = {
  held: [21, 0],
  'under-way': [14, 7],
  expected: [0, 30],
  proposed: [0, 60],
  cancelled: [14, 30],
};
/** Days marked "about" or "uncertain" may be this many off. */
const SLACK = 3;

/** The days of a meeting: its own, or those near its report; null where neither has any. */
export function windowOf(meeting: Meeting, entry: TellingEntry): TimeWindow | null {
  const { edtf } = meeting.when;
  if (edtf !== null) {
    const { earliest, latest } = boundsOf(edtf);
    if (qualifierOf(edtf) === '') return { earliest, latest, basis: 'stated' };
    return { earliest: shift(earliest, -SLACK), latest: shift(latest, SLACK), basis: 'about' };
  }
  if (entry.published === null || !isGathering(meeting)) return null;
  const { earliest, latest } = boundsOf(entry.published.edtf);
  const [before, after] = REACH[meeting.status];
  return { earliest: shift(earliest, -before), latest: shift(latest, after), basis: 'reported' };
}

/** The days both windows have, or null where they have none; what is stated outweighs what was only reported. */
export function shareDays(one: TimeWindow, other: TimeWindow): TimeWindow | null {
  const earliest = one.earliest > other.earliest ? one.earliest : other.earliest;
  const latest = one.latest < other.latest ? one.latest : other.latest;
  if (earliest > latest) return null;
  if (one.basis === other.basis) return { earliest, latest, basis: one.basis };
  if (one.basis === 'reported') return other;
  if (other.basis === 'reported') return one;
  return { earliest, latest, basis: 'stated' };
}

/** Days from the first to the last, both counted. */
export function lengthOf({ earliest, latest }: Bounds): number {
  return daysBetween(earliest, latest) + 1;
}

/** Plans and measures stay open for years: the day of a report says nothing about theirs. */
function isGathering({ kind }: Meeting): boolean {
  return kind === 'talks' || kind === 'consultation' || kind === 'call' || kind === 'summit';
}

/** Open ends of an interval stay where they are. */
function shift(day: string, days: number): string {
  const isOpen = day <= '0001-12-31' || day >= '9999-01-01';
  return isOpen ? day : addDays(day, days);
}

/** The months that the days lie in, as numbers counted from the year 0, or null where they are more than `most`. */
export function monthsIn({ earliest, latest }: Bounds, most: number): number[] | null {
  const [from, to] = [monthNumber(earliest), monthNumber(latest)];
  return to - from >= most ? null : Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
