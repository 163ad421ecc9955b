import { correctionsSchema, notesSchema, type Notes } from '../../src/domain/notes.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { readDocument, type DocumentPath } from './read-document.ts';

/** The notes of an article with the line of each part. */
export interface NotesDocument {
  /** Path of the notes, for messages. */
  readonly file: string;
  readonly notes: Notes;
  /** Line of the value at a path such as `['corrections', 'dates', 0]`. */
  lineOf(path: DocumentPath): number;
}

const CODES = { syntax: 'notes-syntax', field: 'notes-field', key: 'unknown-key' } as const;

/** Reads the notes beside an article; null with the problems where they cannot be used. Never throws. */
export function readNotes(file: string, text: string): { notes: NotesDocument | null; problems: Problem[] } {
  const { value, problems, lineOf } = readDocument(file, text, notesSchema, CODES);
  if (value === null) return { notes: null, problems: [...problems] };
  const faults = checkCorrections(file, value, lineOf);
  if (faults.length > 0) return { notes: null, problems: faults };
  return { notes: { file, notes: value, lineOf }, problems: [] };
}

const KINDS = Object.keys(correctionsSchema.shape) as (keyof Notes['corrections'])[];

/** Fields that say what is right; a correction has some of them, or rejects. */
const ABOUT = new Set(['quote', 'in', 'because', 'reject']);

function checkCorrections(file: string, notes: Notes, lineOf: NotesDocument['lineOf']): Problem[] {
  return KINDS.flatMap((kind) =>
    notes.corrections[kind].flatMap((correction, index) => {
      const fault = findFault(correction);
      const line = lineOf(['corrections', kind, index]);
      return fault === null ? [] : [{ code: 'bad-correction' as const, file, line, ...fault }];
    }),
  );
}

function findFault(
  correction: Notes['corrections'][keyof Notes['corrections']][number],
): { message: string; instead: string } | null {
  const given = Object.keys(correction).filter((key) => !ABOUT.has(key));
  const { quote } = correction;
  if (correction.reject && given.length > 0)
    return { message: `rejects "${quote}" and gives ${given.join(', ')}`, instead: 'write one or the other' };
  if (!correction.reject && given.length === 0)
    return {
      message: `says nothing of "${quote}"`,
      instead: 'write reject: true, or the fields that are right',
    };
  if (correction.in !== undefined && !correction.in.includes(quote))
    return {
      message: `in: does not hold "${quote}"`,
      instead: 'quote the words with some around them in in:',
    };
  return null;
}
