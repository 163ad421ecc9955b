import type { NotesGuess } from '../convert/guess-notes.ts';
import type { Intake, Taken } from './take-in.ts';

const FIELDS = ['title', 'published', 'source', 'url', 'author', 'language'] as const;

/** A line for each article that was taken in, with what its notes were filled with, and what all came to. */
export function describeIntake({ taken, problems }: Intake, files: number): string {
  const passed = problems.filter(({ code }) => code === 'same-article').length;
  const sum = `${countOf(taken.length, 'article')} from ${countOf(files, 'file')}`;
  const more = passed > 0 ? `; ${passed} there already` : '';
  return [...taken.map(describeTaken), `taken in  ${sum}${more}`].join('\n');
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function describeTaken({ from, file, notes, article }: Taken): string {
  const words = article.text.split(/\s+/u).length;
  return `${from} → ${file}: ${countOf(words, 'word')}; notes: ${listFields(notes)}`;
}

/** What the notes were filled with, and what of the two that matter most is still to be written. */
function listFields(notes: NotesGuess): string {
  const filled = FIELDS.filter((field) => notes[field]);
  const missing = (['published', 'source'] as const).filter((field) => notes[field] === null);
  return [...filled, ...missing.map((field) => `${field} not known`)].join(', ');
}
