import { isError, type Problem } from '../../src/domain/problems.ts';
import type { Conversion } from '../corpus/convert-corpus.ts';
import type { TagCounts } from './count-tags.ts';
import type { EntryPlan } from '../output/plan-entries.ts';

/** "5 articles, 5 entries …": what a conversion came to, in a few lines. */
export function summarise(
  { articles, entries, tags, problems, skipped }: Conversion,
  { changes }: Pick<EntryPlan, 'changes'>,
): string {
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const undated = problems.filter(({ code }) => code === 'undated-article').length;
  const errors = problems.filter(isError).length;
  const rows = [
    ['articles', `${articles}${skipped.size > 0 ? `, of which ${skipped.size} skipped` : ''}`],
    ['entries', `${entries.size} (${of('add')} new, ${of('change')} changed, ${of('remove')} removed)`],
    ['tags', listTags(tags)],
    ['undated', countOf(undated, 'article')],
    ['problems', `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}`],
  ];
  return rows.map(([name = '', value]) => `${name.padEnd(9)} ${value}`).join('\n');
}

/** Names the articles that were left out and why their pages may still be there; null where there are none. */
export function describeSkipped(skipped: ReadonlySet<string>, problems: readonly Problem[]): string | null {
  if (skipped.size === 0 && !problems.some(isError)) return null;
  if (skipped.size === 0) return 'The run ends with status 1.';
  return `Skipped: ${[...skipped].sort().join(', ')}. Entries made of them earlier stay as they were; the run ends with status 1.`;
}

function listTags({ dates, venues, parties, meetings, positions }: TagCounts): string {
  return [
    countOf(dates, 'date'),
    countOf(venues, 'venue'),
    countOf(parties, 'party', 'parties'),
    countOf(meetings, 'meeting'),
    countOf(positions, 'position'),
  ].join(', ');
}

function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
