import { boundsOf } from './edtf.ts';
import type { Entry } from './entry.ts';
import type { Meeting, MeetingKind } from './meeting.ts';
import type { Issue } from './position.ts';
import { ancestorsOf, type Register } from './register.ts';
import type { Status } from './venue.ts';

/** A stretch of days, ISO 8601, both ends included. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/** One meeting as one entry tells it. */
export interface Report {
  /** `ENTRY-mN`: unique in the chronicle, and the last part of the report's address. */
  readonly key: string;
  readonly entry: Entry;
  readonly meeting: Meeting;
}

/** Which reports tell of one round, and why that is believed. */
export interface RoundDecision {
  /** Keys of the reports. */
  readonly reports: readonly string[];
  /** `certain`, `probable`, or `confirmed` by an editor. */
  readonly belief: 'certain' | 'probable' | 'confirmed';
  /** How well the reports fit, 0 to 1. */
  readonly score: number;
  /** Short phrases for readers: "same venue", "both 14–15 December 2025". */
  readonly reasons: readonly string[];
  /** EDTF of the round where its reports together say more than each alone. */
  readonly edtf?: string | null;
}

/** What the list shows one line for: a meeting with every report of it. */
export interface Round {
  /** Key of its first report. */
  readonly id: string;
  /** In order of publication. */
  readonly reports: readonly [Report, ...Report[]];
  readonly kind: MeetingKind;
  readonly title: string;
  readonly summary: string;
  /** EDTF, or null where no report fixes any days. */
  readonly edtf: string | null;
  /** The days `edtf` may cover; null where it is. */
  readonly span: Span | null;
  readonly direction: Meeting['when']['direction'];
  /** EDTF of when it was first reported, or null where that entry has no day. */
  readonly reported: string | null;
  /** Id of the venue in the register, or null. */
  readonly venue: string | null;
  /** The venue's name, also for an unregistered place; null where no report states one. */
  readonly venueName: string | null;
  /** The venue and the places that contain it, nearest first. */
  readonly within: readonly string[];
  /** As the latest report has it. */
  readonly status: Status;
  readonly hedges: readonly string[];
  /** Whether time, place and holding are all told without reserve; see {@link isCertain}. */
  readonly certain: boolean;
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  readonly absent: readonly string[];
  readonly issues: readonly Issue[];
  /** Why its reports are taken for one round, or its days are narrowed; null where neither was needed. */
  readonly match: Pick<RoundDecision, 'belief' | 'score' | 'reasons'> | null;
}

/** Rounds of all entries, which must be in order of publication. Ids that a decision names and no entry has are passed over. */
export function makeRounds(
  entries: readonly Entry[],
  register: Register,
  decisions: readonly RoundDecision[],
): Round[] {
  const reports = new Map<string, Report>();
  for (const entry of entries) {
    for (const meeting of entry.meetings) {
      const key = `${entry.id}-${meeting.id}`;
      reports.set(key, { key, entry, meeting });
    }
  }
  const decisionOf = new Map<string, RoundDecision>();
  for (const decision of decisions) for (const key of decision.reports) decisionOf.set(key, decision);
  const grouped = Map.groupBy(reports.values(), ({ key }) => decisionOf.get(key) ?? key);
  return [...grouped].map(([decision, members]) =>
    makeRound(members as [Report, ...Report[]], typeof decision === 'string' ? null : decision, register),
  );
}

function makeRound(
  reports: readonly [Report, ...Report[]],
  decision: RoundDecision | null,
  register: Register,
): Round {
  const meetings = reports.map(({ meeting }) => meeting);
  const first = reports[0];
  const last = meetings.at(-1) ?? first.meeting;
  const placed = narrowestVenue(meetings, register);
  const dated = narrowestDate(meetings);
  const edtf = decision?.edtf === undefined ? dated.edtf : decision.edtf;
  const leading = placed ?? last;
  return {
    id: first.key,
    reports,
    kind: leading.kind,
    title: leading.title,
    summary: last.summary,
    edtf,
    span: edtf === null ? null : boundsOf(edtf),
    direction: dated.direction,
    reported: first.entry.published?.edtf ?? null,
    venue: placed?.venue ?? null,
    venueName: placed?.venueName ?? null,
    within: typeof placed?.venue === 'string' ? [placed.venue, ...ancestorsOf(register, placed.venue)] : [],
    status: last.status,
    hedges: [...new Set(meetings.flatMap(({ hedges }) => hedges))],
    certain: isCertain(edtf, last),
    participants: union(meetings.map(({ participants }) => participants)),
    mediators: union(meetings.map(({ mediators }) => mediators)),
    absent: union(meetings.map(({ absent }) => absent)),
    issues: union(meetings.map(({ issues }) => issues)) as Issue[],
    match:
      decision === null
        ? null
        : { belief: decision.belief, score: decision.score, reasons: decision.reasons },
  };
}

/** Whether days are known without "about" or doubt, and the meeting is told as held or under way without a hedge. */
export function isCertain(
  edtf: string | null,
  { status, hedges }: Pick<Meeting, 'status' | 'hedges'>,
): boolean {
  const isDated = edtf !== null && !/[~?%]/u.test(edtf);
  return isDated && hedges.length === 0 && (status === 'held' || status === 'under-way');
}

function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** The meeting whose venue says most: registered before not, the inner of two places before the outer, the earlier report before the later. */
function narrowestVenue(meetings: readonly Meeting[], register: Register): Meeting | undefined {
  const depth = (meeting: Meeting): number =>
    meeting.venue === null ? 0 : 1 + ancestorsOf(register, meeting.venue).length;
  const placed = meetings.filter(({ venueName }) => venueName !== null);
  return placed.reduce<Meeting | undefined>(
    (best, meeting) => (best === undefined || depth(meeting) > depth(best) ? meeting : best),
    undefined,
  );
}

/** The `when` that fixes the fewest days; the earlier report's of two alike. */
function narrowestDate(meetings: readonly Meeting[]): Meeting['when'] {
  const whens = meetings.map(({ when }) => when);
  const dated = whens.filter(({ edtf }) => edtf !== null);
  const [first, ...rest] = dated;
  if (first === undefined) return whens.find(({ direction }) => direction !== null) ?? whens[0]!;
  return rest.reduce((best, when) => (isNarrower(when.edtf!, best.edtf!) ? when : best), first);
}

function isNarrower(a: string, b: string): boolean {
  const [inner, outer] = [boundsOf(a), boundsOf(b)];
  const isInside = inner.earliest >= outer.earliest && inner.latest <= outer.latest;
  return isInside && (inner.earliest !== outer.earliest || inner.latest !== outer.latest);
}
