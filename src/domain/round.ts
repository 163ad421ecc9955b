import type { RoundDecision } from './chronicle-rounds.ts';
import { edtfOfDays } from './edtf.ts';
import type { Register } from './register.ts';
import type { LocatedDecision } from './round-decisions.ts';
import { compareGroups, type Fit } from './rounds/compare-groups.ts';
import { GroupIndex } from './rounds/group-index.ts';
import { absorb, makeGroup, type Group } from './rounds/group.ts';
import type { TellingEntry, ToldMeeting } from './rounds/told-meeting.ts';
import { lengthOf } from './rounds/time-window.ts';

/**
 * Which meetings of different entries are one round, with how sure that is and why; meetings that stay alone are left out. What an
 * editor decided comes first; nothing else joins across a contradiction of days, places, attendance or kind. The result does not
 * depend on the order of `entries`, and takes time in proportion to the meetings, for each is compared only with the groups that share
 * a month with it and a country or a party.
 */
export function groupRounds(
  entries: readonly TellingEntry[],
  register: Register,
  decisions: readonly LocatedDecision[] = [],
): RoundDecision[] {
  const apart = readApart(decisions);
  const index = new GroupIndex(register);
  const single = startGroups(listReports(entries), decisions, register);
  for (const group of single) join(group, index, apart, register);
  return index.groups.filter(({ reports }) => reports.length > 1).map(asDecision);
}

/** Every meeting of every entry, in order of publication, then of entry and meeting. */
export function listReports(entries: readonly TellingEntry[]): ToldMeeting[] {
  const inOrder = entries.toSorted((a, b) => compareWords(dayOf(a), dayOf(b)) || compareWords(a.id, b.id));
  return inOrder.flatMap((entry) =>
    entry.meetings.map((meeting) => ({ key: `${entry.id}-${meeting.id}`, entry, meeting })),
  );
}

/** Entries without a day come last. */
function dayOf({ published }: TellingEntry): string {
  return published?.edtf ?? '~';
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One group for each set of reports that an editor put together, and one for each report left. */
function startGroups(
  reports: readonly ToldMeeting[],
  decisions: readonly LocatedDecision[],
  register: Register,
): Group[] {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const taken = new Set<string>();
  const decided = decisions.flatMap((decision) => {
    if (decision.kind !== 'same') return [];
    const members = decision.keys.flatMap((key) => (taken.has(key) ? [] : (byKey.get(key) ?? [])));
    members.forEach(({ key }) => taken.add(key));
    return members.length < 2 ? [] : [confirm(members, decision.because, register)];
  });
  const left = reports.filter(({ key }) => !taken.has(key));
  return [...decided, ...left.map((report) => makeGroup(report, register))];
}

function confirm(members: readonly ToldMeeting[], because: string, register: Register): Group {
  const [first, ...rest] = members.map((report) => makeGroup(report, register));
  for (const other of rest) absorb(first!, other, register);
  first!.belief = 'confirmed';
  first!.reasons.add(`an editor says so: ${because}`);
  return first!;
}

/** For each report, those an editor keeps apart from it. */
function readApart(decisions: readonly LocatedDecision[]): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  for (const decision of decisions) {
    if (decision.kind !== 'apart') continue;
    for (const key of decision.keys) apart.set(key, new Set([...(apart.get(key) ?? []), ...decision.keys]));
  }
  return apart;
}

function join(
  group: Group,
  index: GroupIndex,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
  register: Register,
): void {
  let best: { home: Group; fit: Fit } | undefined;
  for (const home of index.near(group)) {
    if (isKeptApart(group, home, apart)) continue;
    const fit = compareGroups(home, group, register);
    if (fit !== null && fit.score > (best?.fit.score ?? 0)) best = { home, fit };
  }
  if (best === undefined) index.add(group);
  else take(best.home, group, best.fit, index, register);
}

function take(home: Group, group: Group, fit: Fit, index: GroupIndex, register: Register): void {
  absorb(home, group, register);
  home.score = Math.min(home.score, fit.score);
  if (home.belief !== 'probable') home.belief = fit.belief;
  for (const reason of fit.reasons) home.reasons.add(reason);
  index.file(home);
}

function isKeptApart(one: Group, other: Group, apart: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (apart.size === 0) return false;
  return one.reports.some(({ key }) => {
    const refused = apart.get(key);
    return refused !== undefined && other.reports.some((report) => refused.has(report.key));
  });
}

function asDecision(group: Group): RoundDecision {
  const edtf = sharedDays(group);
  return {
    reports: group.reports.map(({ key }) => key),
    belief: group.belief,
    score: group.score,
    reasons: [...group.reasons],
    ...(edtf !== null && { edtf }),
  };
}

/** The days that only all reports together fix: narrower than any report's own. Null where one report already says as much. */
function sharedDays({ window, reports }: Group): string | null {
  if (window === null || window.basis !== 'stated') return null;
  const edtf = edtfOfDays(window.earliest, window.latest);
  const isSaid = reports.some(({ meeting }) => meeting.when.edtf === edtf);
  return isSaid || lengthOf(window) > 366 ? null : edtf;
}
