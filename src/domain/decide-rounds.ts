import type { RoundDecision } from './chronicle-rounds.ts';
import { applyConstraints } from './constraints.ts';
import type { Problem } from './problems.ts';
import type { Register } from './register.ts';
import { locateReports, placeOf } from './locate-reports.ts';
import type { EditorDecision, LocatedDecision } from './round-decisions.ts';
import { groupRounds, listReports } from './round.ts';
import { findContradiction } from './rounds/compare-groups.ts';
import { makeGroup } from './rounds/group.ts';
import type { TellingEntry, ToldMeeting } from './rounds/told-meeting.ts';

/**
 * The rounds of a corpus: meetings grouped by the rules and the editor's decisions, days narrowed by what articles say of their order.
 * Problems name decisions about reports that do not exist, reports joined against a contradiction, and days that cannot be.
 */
export function decideRounds(
  entries: readonly TellingEntry[],
  register: Register,
  decisions: readonly EditorDecision[] = [],
): { rounds: RoundDecision[]; problems: Problem[] } {
  const reports = listReports(entries);
  const { located, problems: lost } = locateReports(entries, reports, decisions);
  const grouped = groupRounds(entries, register, located);
  const { rounds, problems } = applyConstraints(entries, register, grouped);
  const opposed = located.flatMap((decision, index) =>
    checkDecision(decision, placeOf(decisions[index]!), reports, register),
  );
  return { rounds, problems: [...lost, ...opposed, ...problems] };
}

/** Where reports that are put together contradict each other. */
function checkDecision(
  { kind, keys }: LocatedDecision,
  place: Pick<Problem, 'file' | 'line'>,
  reports: readonly ToldMeeting[],
  register: Register,
): Problem[] {
  if (kind === 'apart') return [];
  const groups = keys
    .flatMap((key) => reports.filter((report) => report.key === key))
    .map((report) => ({
      report,
      group: makeGroup(report, register),
    }));
  const [first, ...rest] = groups;
  return rest.flatMap(({ report, group }) => {
    const why = findContradiction(first!.group, group, register);
    return why === null ? [] : [opposedDecision(first!.report, report, why, place)];
  });
}

function opposedDecision(
  one: ToldMeeting,
  other: ToldMeeting,
  why: string,
  place: Pick<Problem, 'file' | 'line'>,
): Problem {
  return {
    code: 'opposed-decision',
    ...place,
    message: `${nameOf(one)} and ${nameOf(other)} are put together, but: ${why}`,
    instead: 'check both reports; the decision stands as long as it is written',
  };
}

function nameOf({ entry, meeting }: ToldMeeting): string {
  return `"${meeting.title}" of ${entry.id}`;
}
