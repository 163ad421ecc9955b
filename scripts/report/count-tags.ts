import type { Entry } from '../../src/domain/entry.ts';

/** How many tags of each kind an entry has. */
export interface TagCounts {
  readonly dates: number;
  readonly venues: number;
  readonly parties: number;
  readonly meetings: number;
  readonly positions: number;
}

/** Counts the tags of an entry: mentions of dates, and venues, parties, meetings and positions. */
export function countTags({ dates, venues, parties, meetings, positions }: Entry): TagCounts {
  return {
    dates: dates.length,
    venues: venues.length,
    parties: parties.length,
    meetings: meetings.length,
    positions: positions.length,
  };
}

/** Sums of tags. */
export function addTags(counts: Iterable<TagCounts>): TagCounts {
  const sum = { dates: 0, venues: 0, parties: 0, meetings: 0, positions: 0 };
  for (const count of counts)
    for (const kind of Object.keys(sum) as (keyof TagCounts)[]) sum[kind] += count[kind];
  return sum;
}
