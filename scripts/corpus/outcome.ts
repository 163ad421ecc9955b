import type { Problem } from '../../src/domain/problems.ts';
import type { TagCounts } from '../report/count-tags.ts';
import type { TellingEntry } from '../../src/domain/rounds/told-meeting.ts';
import type { ArticleJob } from './read-articles.ts';

/** What became of one article. */
export interface Outcome {
  readonly id: string;
  /** Text of the entry's file, or null where the article is skipped. */
  readonly mdx: string | null;
  readonly problems: readonly Problem[];
  readonly tags: TagCounts | null;
  /** What it tells of meetings, for the rounds of the corpus. */
  readonly told: TellingEntry | null;
}

/** An article without an entry. */
export function skip({ id }: Pick<ArticleJob, 'id'>, problems: readonly Problem[]): Outcome {
  return { id, mdx: null, problems, tags: null, told: null };
}
