import type { ChronicleFile, EntryRecord } from '../domain/chronicle-file.ts';
import { dateColumns } from './date-columns.ts';
import { joinCell, writeCsv, type Column } from './table.ts';
import { indexOf, namesOf } from './tell-round.ts';

/** The columns of `entries.csv`. */
export function entryColumns(file: ChronicleFile): Column<EntryRecord>[] {
  return [
    text('entry', 'Id of the entry, unique', ({ id }) => id),
    text('title', 'Title of the article', ({ title }) => title),
    text('language', 'Language of the article, BCP 47', ({ language }) => language),
    ...dateColumns<EntryRecord>(
      '',
      'the day of publication',
      ({ published }) => published?.edtf ?? null,
      file.language,
    ),
    text('basis', 'Whether the day of publication is stated or inferred', basisOf),
    text('because', 'Why an inferred day is believed', ({ published }) => published?.because ?? null),
    text('venues', 'Venues it names', ({ venues }) => joinCell(venues.map(({ name }) => name))),
    text('venue_ids', 'Their ids in the register; “-” for one that is not in it', ({ venues }) =>
      joinCell(venues.map(({ venue }) => venue ?? '-')),
    ),
    text('coordinates', 'Their latitude and longitude in degrees, WGS 84; “-” where unknown', ({ venues }) =>
      joinCell(venues.map(({ venue }) => coordinatesOf(venue, file))),
    ),
    text('venue_statuses', 'How far each venue has got: held, expected, …', ({ venues }) =>
      joinCell(venues.map(({ status }) => status)),
    ),
    text('parties', 'Everybody it names', ({ parties }) =>
      joinCell(
        namesOf(
          parties.map(({ party }) => party),
          file,
        ),
      ),
    ),
    text('participants', 'Those of them who take part or mediate', ({ parties }) =>
      joinCell(
        namesOf(
          parties.flatMap(({ party, role }) => (role === 'participant' || role === 'mediator' ? party : [])),
          file,
        ),
      ),
    ),
    {
      name: 'meetings',
      type: 'integer',
      description: 'How many meetings it tells of',
      valueOf: ({ meetings }) => meetings.length,
    },
    text('statuses', 'The status of each of them', ({ meetings }) =>
      joinCell(meetings.map(({ status }) => status)),
    ),
    text('evidence', 'The words that support each venue', ({ venues }) =>
      joinCell(venues.flatMap(({ mentions }) => mentions[0]?.evidence.quote ?? [])),
    ),
    text('source', 'Publication', ({ source }) => source.name),
    text('author', 'Who wrote it, where that is known', ({ source }) => source.author ?? null),
    text('source_url', 'Address of the article', ({ source }) => source.url ?? null),
  ];
}

/** One line for each entry, in order of publication. */
export function entriesCsv(file: ChronicleFile): string {
  return writeCsv(entryColumns(file), file.entries);
}

function text(
  name: string,
  description: string,
  valueOf: (row: EntryRecord) => string | null,
): Column<EntryRecord> {
  return { name, type: 'string', description, valueOf };
}

function basisOf({ published }: EntryRecord): string | null {
  if (published === null) return null;
  return published.because === undefined ? 'stated' : 'inferred';
}

function coordinatesOf(venue: string | null, { venues }: ChronicleFile): string {
  const place = venue === null ? undefined : indexOf(venues).get(venue);
  return place?.coordinates?.join(',') ?? '-';
}
