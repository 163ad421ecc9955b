import type { ReportedPosition } from './chronicle-positions.ts';
import type { Entry } from './entry.ts';
import type { Position } from './position.ts';

/** One way in which a party is reported to hold something on an issue. */
export interface HeldStance {
  readonly stance: Position['stance'];
  /** The report whose words say it most plainly, of those in the article that says it first. */
  readonly told: ReportedPosition;
  /** Whatever else is quoted to the same effect, in order of publication. */
  readonly others: readonly ReportedPosition[];
  /** Whether no article before had the party hold this, though one had it hold something on the issue. */
  readonly isLater: boolean;
}

/** What a reader wants to know of a party's stances on one issue. */
export interface HeldStances {
  /** In the order in which they were first reported. */
  readonly stances: readonly HeldStance[];
  /** The articles that report any, in order of publication. */
  readonly entries: readonly Entry[];
  /** `turned` where it came to reject what it had backed or offered, or the reverse; `unchanged` where several articles say the same; else null. */
  readonly movement: 'turned' | 'unchanged' | null;
}

/**
 * Puts together what is reported of one party on one issue, in order of publication: each stance once with the words that say it best,
 * near-identical quotations behind it.
 */
export function gatherStances(reported: readonly ReportedPosition[]): HeldStances {
  const entries = [...new Set(reported.map(({ entry }) => entry))];
  const groups = Map.groupBy(reported, ({ position }) => position.stance);
  const stances = [...groups].map(([stance, reports]) => heldStance(stance, reports, entries[0]));
  return { stances, entries, movement: movementOf(stances, entries.length) };
}

function heldStance(
  stance: Position['stance'],
  reports: readonly ReportedPosition[],
  earliest: Entry | undefined,
): HeldStance {
  const first = reports.filter(({ entry }) => entry === reports[0]!.entry);
  const told = first.find(({ position }) => !IN_PASSING.test(position.evidence.quote)) ?? first[0]!;
  return {
    stance,
    told,
    others: reports.filter((report) => report !== told),
    isLater: told.entry !== earliest,
  };
}

/** "Russia's earlier rejection of …": a noun names the stance where a verb would tell it. */
const IN_PASSING = /^(?:[^\s’']+\s){0,4}[^\s’']+(?:[’']s|s[’'])\s/u;

function movementOf(stances: readonly HeldStance[], articles: number): HeldStances['movement'] {
  const [early, late] = [false, true].map((isLater) => stances.filter((held) => held.isLater === isLater));
  const isTurn = late!.some(({ stance }) => early!.some((held) => areOpposed(stance, held.stance)));
  if (isTurn) return 'turned';
  return late!.length === 0 && articles > 1 ? 'unchanged' : null;
}

/** Who demands one thing may well reject another on the same issue; who backs or offers it does not reject it. */
function areOpposed(one: Position['stance'], other: Position['stance']): boolean {
  const isFor = [one, other].some((stance) => stance === 'supports' || stance === 'offers');
  return isFor && (one === 'rejects') !== (other === 'rejects');
}
