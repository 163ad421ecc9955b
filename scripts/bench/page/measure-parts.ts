import type { Measure } from '../report/measure.ts';
import {
  measureEntries,
  measureMeetings,
  measurePageBytes,
  measureScores,
  measureSearches,
  type PagePlan,
} from './measure-pages.ts';

/** The parts of the measuring of pages, in the order they run. */
export const PAGE_PARTS = ['bytes', 'lighthouse', 'entry', 'meetings', 'search'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What all the parts together measure. */
export interface PartsPlan extends PagePlan {
  readonly meetings: readonly number[];
  readonly articles: number;
}

/** Runs the parts one after the other. */
export async function measureParts(
  parts: readonly PagePart[],
  { meetings, articles, ...plan }: PartsPlan,
): Promise<Measure[]> {
  const work: Record<PagePart, () => Promise<Measure[]>> = {
    bytes: () => measurePageBytes(plan),
    lighthouse: () => measureScores(plan),
    entry: () => measureEntries(plan),
    meetings: async () => {
      const measures: Measure[] = [];
      for (const count of meetings) measures.push(...(await measureMeetings(count, plan)));
      return measures;
    },
    search: () => measureSearches(articles, plan),
  };
  const measures: Measure[] = [];
  for (const part of PAGE_PARTS) if (parts.includes(part)) measures.push(...(await work[part]()));
  return measures;
}
