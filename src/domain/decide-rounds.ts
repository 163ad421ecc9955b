import type { RoundDecision } from './chronicle-rounds.ts';
import { applyConstraints } from './constraints.ts';
import type { Problem } from './problems.ts';
import type { Register } from './register.ts';
import { keyOfReport, reportsOf, type EditorDecision } from './round-decisions.ts';
import { groupRounds, listReports } from './round.ts';
import { findContradiction } from './rounds/compare-groups.ts';
import { makeGroup } from './rounds/group.ts';
import type { TellingEntry } from './rounds/told-meeting.ts';

/**
 * The rounds of a corpus: meetings grouped by the rules and the editor's decisions, days narrowed by what articles say of their order.
 * Problems name decisions about reports that do not exist, reports joined against a contradiction, and days that cannot be.
 */
export function decideRounds(
  entries: readonly TellingEntry[],
  register: Register,
  decisions: readonly EditorDecision[] = [],
): { rounds: RoundDecision[]; problems: Problem[] } {
  const grouped = groupRounds(entries, register, decisions);
  const { rounds, problems } = applyConstraints(entries, register, grouped);
  return { rounds, problems: [...checkDecisions(entries, register, decisions), ...problems] };
}

function checkDecisions(
  entries: readonly TellingEntry[],
  register: Register,
  decisions: readonly EditorDecision[],
): Problem[] {
  const reports = new Map(listReports(entries).map((report) => [report.key, report]));
  return decisions.flatMap((decision) => {
    const missing = reportsOf(decision).filter((name) => !reports.has(keyOfReport(name)));
    return [...missing.map(unknownReport), ...('same' in decision ? opposed(decision.same) : [])];
  });

  function opposed(names: readonly string[]): Problem[] {
    const groups = names.flatMap((name) => {
      const report = reports.get(keyOfReport(name));
      return report === undefined ? [] : [{ name, group: makeGroup(report, register) }];
    });
    const [first, ...rest] = groups;
    return rest.flatMap(({ name, group }) => {
      const why = first === undefined ? null : findContradiction(first.group, group, register);
      return why === null ? [] : [opposedDecision(first!.name, name, why)];
    });
  }
}

function unknownReport(name: string): Problem {
  return {
    code: 'unknown-report',
    file: 'rounds.yaml',
    message: `no entry has the meeting ${JSON.stringify(name)}`,
    instead:
      'write ENTRY#mN as the page of the meeting shows it; numbers change when an article is converted anew',
  };
}

function opposedDecision(one: string, other: string, why: string): Problem {
  return {
    code: 'opposed-decision',
    file: 'rounds.yaml',
    message: `${one} and ${other} are put together, but: ${why}`,
    instead: 'check both reports; the decision stands as long as it is written',
  };
}
