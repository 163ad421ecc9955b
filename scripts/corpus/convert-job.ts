import { isError } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { convertArticle } from '../convert/convert-article.ts';
import { readNotes } from '../convert/read-notes.ts';
import { writeEntry } from '../convert/write-entry.ts';
import { countTags } from '../report/count-tags.ts';
import { skip, type Outcome } from './outcome.ts';
import type { ArticleJob } from './read-articles.ts';

/** Converts one article and writes its entry's file as text. */
export function convertJob(job: ArticleJob, register: Register): Outcome {
  const { notes, problems } = readNotes(job.notes.file, job.notes.text);
  if (notes === null) return skip(job, problems);
  const converted = convertArticle(job, notes, register);
  if (converted.made === null || converted.problems.some(isError)) return skip(job, converted.problems);
  const { entry, body } = converted.made;
  const mdx = writeEntry(entry, body, job.source);
  const { id, published, meetings } = entry;
  return {
    id: job.id,
    mdx,
    problems: converted.problems,
    tags: countTags(entry),
    told: { id, published, meetings },
  };
}
