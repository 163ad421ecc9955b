import type { Entry } from './entry.ts';
import { issueSchema, type Issue, type Position } from './position.ts';

/** A position with the entry that reports it. */
export interface ReportedPosition {
  readonly entry: Entry;
  readonly position: Position;
}

/** Issues by party. */
export interface PositionTable {
  /** Issues on which anything is reported, in the order of the schema. */
  readonly issues: readonly Issue[];
  /** Ids of the parties that are reported to hold anything, the one with most to say first. */
  readonly parties: readonly string[];
  /** What is reported, in order of publication, by `ISSUE PARTY`; see {@link cellOf}. */
  readonly cells: ReadonlyMap<string, readonly ReportedPosition[]>;
}

/** The table of positions of all entries, which must be in order of publication. */
export function indexPositions(entries: readonly Entry[]): PositionTable {
  const cells = new Map<string, ReportedPosition[]>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const position of entry.positions) {
      const key = cellKey(position.issue, position.party);
      const cell = cells.get(key) ?? [];
      cell.push({ entry, position });
      cells.set(key, cell);
      counts.set(position.party, (counts.get(position.party) ?? 0) + 1);
    }
  }
  const parties = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([party]) => party);
  const issues = issueSchema.options.filter((issue) =>
    parties.some((party) => cells.has(cellKey(issue, party))),
  );
  return { issues, parties, cells };
}

/** What a party is reported to hold on an issue; empty where nothing is. */
export function cellOf(table: PositionTable, issue: Issue, party: string): readonly ReportedPosition[] {
  return table.cells.get(cellKey(issue, party)) ?? [];
}

function cellKey(issue: Issue, party: string): string {
  return `${issue} ${party}`;
}
