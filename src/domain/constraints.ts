import type { RoundDecision } from './chronicle-rounds.ts';
import type { Constraint } from './constraint.ts';
import { addDays, boundsOf, edtfOfDays, qualifierOf, type Bounds } from './edtf.ts';
import type { Problem } from './problems.ts';
import { isWithin, type Register } from './register.ts';
import { listReports } from './round.ts';
import type { TellingEntry, ToldMeeting } from './rounds/told-meeting.ts';

/** The reports of one round, and what is decided of them. */
interface Node {
  readonly reports: readonly ToldMeeting[];
  readonly decision: RoundDecision | null;
  days: Bounds | null;
  edtf: string | null;
  readonly reasons: string[];
}

/**
 * Narrows the days of rounds by what articles say of their order ("two days after the Miami meeting"), and reports where that cannot
 * be. Returns the decisions with the narrowed days in them, and new ones for rounds of one report that are narrowed. An order without a
 * number narrows days that are known, and gives none to a round that has none.
 */
export function applyConstraints(
  entries: readonly TellingEntry[],
  register: Register,
  decisions: readonly RoundDecision[],
): { rounds: RoundDecision[]; problems: Problem[] } {
  const nodes = makeNodes(entries, decisions);
  const byKey = new Map(nodes.flatMap((node) => node.reports.map((report) => [report.key, node])));
  const problems: Problem[] = [];
  for (const node of nodes)
    for (const report of node.reports)
      for (const constraint of report.meeting.constraints ?? []) {
        const known = findOther(report, constraint, byKey, register);
        if (known === node) continue;
        if (known !== undefined) problems.push(...narrow(node, report, constraint, known));
        else presume(node, report, constraint, findToldElsewhere(report, constraint, nodes, register));
      }
  return { rounds: nodes.flatMap(asDecision), problems };
}

function makeNodes(entries: readonly TellingEntry[], decisions: readonly RoundDecision[]): Node[] {
  const reports = new Map(listReports(entries).map((report) => [report.key, report]));
  const decided = decisions.map((decision) => {
    const members = decision.reports.flatMap((key) => reports.get(key) ?? []);
    decision.reports.forEach((key) => reports.delete(key));
    return makeNode(members, decision);
  });
  return [...decided, ...[...reports.values()].map((report) => makeNode([report], null))];
}

function makeNode(reports: readonly ToldMeeting[], decision: RoundDecision | null): Node {
  const stated = reports.flatMap(({ meeting }) => meeting.when.edtf ?? []);
  const edtf = decision?.edtf ?? stated.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  return { reports, decision, edtf, days: edtf === null ? null : boundsOf(edtf), reasons: [] };
}

function lengthOf(edtf: string): number {
  const { earliest, latest } = boundsOf(edtf);
  return Number(latest.replaceAll('-', '')) - Number(earliest.replaceAll('-', ''));
}

/** The round of the meeting that the same article tells of in that place. */
function findOther(
  { entry, meeting }: ToldMeeting,
  { venue }: Constraint,
  byKey: ReadonlyMap<string, Node>,
  register: Register,
): Node | undefined {
  const places = entry.meetings.filter(
    (other) => other.id !== meeting.id && other.venue !== null && isWithin(register, other.venue, venue),
  );
  const nodes = new Set(places.map((other) => byKey.get(`${entry.id}-${other.id}`)));
  const [only] = nodes;
  return nodes.size === 1 && only?.days ? only : undefined;
}

/** How many days before or after a report the meeting that it takes for known may lie. */
const KNOWN_WITHIN = 60;

/** Where the article gives that meeting no days: the one dated round in that place, near its day and with a side in common, that others tell of. */
function findToldElsewhere(
  { entry, meeting }: ToldMeeting,
  { venue }: Constraint,
  nodes: readonly Node[],
  register: Register,
): Node | undefined {
  if (entry.published === null) return undefined;
  const { earliest, latest } = boundsOf(entry.published.edtf);
  const [from, to] = [addDays(earliest, -KNOWN_WITHIN), addDays(latest, KNOWN_WITHIN)];
  const sides = sidesOf(meeting, register);
  const near = nodes.filter(
    ({ reports, days }) =>
      days !== null &&
      days.latest >= from &&
      days.earliest <= to &&
      reports.every((other) => other.entry.id !== entry.id) &&
      reports.some(
        (other) =>
          other.meeting.venue !== null &&
          isWithin(register, other.meeting.venue, venue) &&
          [...sidesOf(other.meeting, register)].some((id) => sides.has(id)),
      ),
  );
  return near.length === 1 ? near[0] : undefined;
}

function sidesOf({ participants }: ToldMeeting['meeting'], register: Register): Set<string> {
  return new Set(participants.map((id) => register.parties.get(id)?.of ?? id));
}

/** As {@link narrow}, but which meeting is meant is only presumed: days are given with that doubt, and nothing contradicts. */
function presume(node: Node, report: ToldMeeting, constraint: Constraint, other: Node | undefined): void {
  if (other === undefined || other === node || node.days !== null) return;
  narrow(node, report, constraint, other);
  const { days } = node as { days: Bounds | null };
  if (days !== null) node.edtf = edtfOfDays(days.earliest, days.latest, '?');
}

function narrow(node: Node, report: ToldMeeting, constraint: Constraint, other: Node): Problem[] {
  const allowed = allowedDays(constraint, other.days!);
  const quote = constraint.evidence.quote;
  if (node.days === null) {
    if (constraint.days === null) return [];
    node.days = allowed;
    node.edtf = edtfOfDays(
      allowed.earliest,
      allowed.latest,
      constraint.days[0] === constraint.days[1] ? '' : '~',
    );
    node.reasons.push(quote);
    return [];
  }
  const earliest = node.days.earliest > allowed.earliest ? node.days.earliest : allowed.earliest;
  const latest = node.days.latest < allowed.latest ? node.days.latest : allowed.latest;
  if (earliest > latest) return [contradiction(report, constraint, other)];
  if (earliest === node.days.earliest && latest === node.days.latest) return [];
  node.days = { earliest, latest };
  node.edtf = edtfOfDays(earliest, latest, node.edtf === null ? '' : qualifierOf(node.edtf));
  node.reasons.push(quote);
  return [];
}

function allowedDays({ relation, days }: Constraint, { earliest, latest }: Bounds): Bounds {
  if (days === null)
    return relation === 'after' ? { earliest, latest: '9999-12-31' } : { earliest: '0000-01-01', latest };
  const [fewest, most] = days;
  return relation === 'after'
    ? { earliest: addDays(earliest, fewest), latest: addDays(latest, most) }
    : { earliest: addDays(earliest, -most), latest: addDays(latest, -fewest) };
}

function contradiction(report: ToldMeeting, { evidence }: Constraint, other: Node): Problem {
  const { entry, meeting } = report;
  const all = other.reports.filter((candidate) => candidate.meeting.when.edtf !== null);
  const dated = all.find((candidate) => candidate.entry === entry) ?? all[0] ?? other.reports[0]!;
  const own = meeting.evidence[0]!.quote;
  const their = (dated.meeting.evidence.find(({ quote }) => quote !== own) ?? dated.meeting.evidence[0]!)
    .quote;
  return {
    code: 'contradicting-dates',
    file: `${entry.id}.mdx`,
    message: `"${evidence.quote}" cannot be: "${own}" gives ${meeting.when.edtf ?? 'no day'}, and ${dated.entry.id} gives ${dated.meeting.when.edtf ?? 'no day'} in "${their}"`,
    instead: 'correct the date in the notes of one of the two, or leave both as the articles have them',
  };
}

function asDecision({ reports, decision, edtf, reasons }: Node): RoundDecision[] {
  if (reasons.length === 0) return decision === null ? [] : [decision];
  const base = decision ?? {
    reports: reports.map(({ key }) => key),
    belief: 'certain' as const,
    score: 1,
    reasons: [],
  };
  return [{ ...base, reasons: [...base.reasons, ...reasons.map((words) => `“${words}”`)], edtf }];
}
