import type { ChronicleFile } from '../domain/chronicle-file.ts';
import { isEdtf, wordsOf } from '../domain/edtf.ts';
import type { MeetingKind } from '../domain/meeting.ts';
import type { FieldChange } from '../domain/revision.ts';
import type { Status } from '../domain/venue.ts';
import type { ExportWords } from './export-words.ts';
import { entryOf, namesOf } from './tell-round.ts';

/** A changed fact with its old and its new value, in the words readers know them by. */
export function wordChange(
  { field, was, now }: FieldChange,
  file: ChronicleFile,
  words: ExportWords,
): { readonly field: string; readonly was: string; readonly now: string } {
  const say = (values: readonly string[]): string =>
    values.length === 0
      ? words.changes.nothing[field === 'edtf' || field === 'published' ? 'date' : 'other']
      : values.map((value) => wordValue(field, value, file, words)).join(', ');
  const fields: Readonly<Record<string, string>> = words.changes.fields;
  return { field: fields[field] ?? field, was: say(was), now: say(now) };
}

/** The same in one sentence. */
export function sayChange(change: FieldChange, file: ChronicleFile, words: ExportWords): string {
  const { field, was, now } = wordChange(change, file, words);
  return words.changes.said(field, was, now);
}

function wordValue(field: string, value: string, file: ChronicleFile, words: ExportWords): string {
  switch (field) {
    case 'edtf':
    case 'published':
      return isEdtf(value) ? wordsOf(value, words.language) : value;
    case 'status':
      return words.statuses[value as Status] ?? value;
    case 'kind':
      return words.kinds[value as MeetingKind] ?? value;
    case 'participants':
    case 'mediators':
    case 'absent':
      return namesOf([value], file)[0] ?? value;
    case 'reports':
      return entryOf(value, file)?.title ?? value;
    case 'hedges':
      return `“${value}”`;
    default:
      return value;
  }
}
