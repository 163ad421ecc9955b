import type { ChronicleFile, EntryRecord, RoundRecord } from '../domain/chronicle-file.ts';
import { dateColumns } from './date-columns.ts';
import { joinCell, writeCsv, type Column } from './table.ts';
import { entryOf, indexOf, namesOf } from './tell-round.ts';

/** One meeting as one entry tells it. */
export interface MeetingRow {
  readonly key: string;
  readonly round: RoundRecord;
  readonly entry: EntryRecord;
  readonly meeting: EntryRecord['meetings'][number];
}

/** The columns of `meetings.csv`. */
export function meetingColumns(file: ChronicleFile): Column<MeetingRow>[] {
  return [
    text('meeting', 'Key of the report, unique', ({ key }) => key),
    text('round', 'Key of the round: the same for every report of one meeting', ({ round }) => round.id),
    text('kind', 'What it is: talks, call, summit, proposal, …', ({ meeting }) => meeting.kind),
    text('title', 'Title, made from the facts', ({ meeting }) => meeting.title),
    ...dateColumns<MeetingRow>('', 'it', ({ meeting }) => meeting.when.edtf, file.language),
    text('direction', 'Which way words without days point', ({ meeting }) => meeting.when.direction),
    text('basis', 'Whether the date is stated, relative or noted by an editor', basisOf),
    text('venue', 'Name of the venue', ({ meeting }) => meeting.venueName),
    text('venue_id', 'Id of the venue in the register', ({ meeting }) => meeting.venue),
    angle('latitude', 0, file),
    angle('longitude', 1, file),
    text('status', 'held, under-way, expected, proposed or cancelled', ({ meeting }) => meeting.status),
    text('hedges', 'Hedging words of the text', ({ meeting }) => joinCell(meeting.hedges)),
    people('participants', 'Who takes part', file),
    people('mediators', 'Who hosts or mediates', file),
    people('absent', 'Who is said to be absent', file),
    text('issues', 'What it is about', ({ meeting }) => joinCell(meeting.issues)),
    text('evidence', 'The sentences it comes from', evidenceOf),
    text('entry', 'Id of the entry that tells it', ({ entry }) => entry.id),
    text('entry_title', 'Title of the article', ({ entry }) => entry.title),
    text('source', 'Publication', ({ entry }) => entry.source.name),
    text('source_url', 'Address of the article', ({ entry }) => entry.source.url ?? null),
    ...dateColumns<MeetingRow>(
      'published_',
      'the day of publication',
      ({ entry }) => entry.published?.edtf ?? null,
      file.language,
    ),
  ];
}

/** One line for each meeting as each entry tells it, in the order of the list. */
export function meetingsCsv(file: ChronicleFile): string {
  return writeCsv(meetingColumns(file), meetingRows(file));
}

function meetingRows(file: ChronicleFile): MeetingRow[] {
  return file.rounds.flatMap((round) =>
    round.reports.flatMap(({ key, entry: id, meeting: meetingId }) => {
      const entry = entryOf(id, file);
      const meeting = entry?.meetings.find((candidate) => candidate.id === meetingId);
      return entry === undefined || meeting === undefined ? [] : [{ key, round, entry, meeting }];
    }),
  );
}

function text(
  name: string,
  description: string,
  valueOf: (row: MeetingRow) => string | null,
): Column<MeetingRow> {
  return { name, type: 'string', description, valueOf };
}

function angle(name: 'latitude' | 'longitude', index: 0 | 1, { venues }: ChronicleFile): Column<MeetingRow> {
  return {
    name,
    type: 'number',
    description: `${name === 'latitude' ? 'Latitude' : 'Longitude'} of the venue in degrees, WGS 84`,
    valueOf: ({ meeting }) => {
      const venue = meeting.venue === null ? undefined : indexOf(venues).get(meeting.venue);
      return venue?.coordinates?.[index] ?? null;
    },
  };
}

function people(
  role: 'participants' | 'mediators' | 'absent',
  description: string,
  file: ChronicleFile,
): Column<MeetingRow> {
  return text(role, description, ({ meeting }) => joinCell(namesOf(meeting[role], file)));
}

function basisOf({ entry, meeting }: MeetingRow): string | null {
  return entry.dates.find(({ mark }) => meeting.when.marks.includes(mark))?.basis ?? null;
}

function evidenceOf({ meeting }: MeetingRow): string {
  return meeting.evidence.map(({ before, quote, after }) => before + quote + after).join(' … ');
}
