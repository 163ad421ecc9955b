import { stringify } from 'csv-stringify/sync';
import type { Chronicle, Report } from '../domain/chronicle.ts';
import { boundsOf, wordsOf } from '../domain/edtf.ts';
import type { Entry } from '../domain/entry.ts';

type Row = Readonly<Record<string, string>>;

/** One line for each meeting as each entry tells it, in the order of the list; RFC 4180, UTF-8. */
export function meetingsCsv(chronicle: Chronicle): string {
  const reports = [...chronicle.rounds.values()].flatMap((round) =>
    round.reports.map((report) => ({ round, report })),
  );
  return toCsv(
    reports.map(({ round, report }) =>
      Object.assign(
        { meeting: report.key, round: round.id },
        meetingColumns(report),
        venueColumns(report, chronicle),
        peopleColumns(report, chronicle),
        sourceColumns(report.entry),
      ),
    ),
  );
}

/** One line for each entry, in order of publication; RFC 4180, UTF-8. */
export function entriesCsv({ entries, register }: Chronicle): string {
  return toCsv(
    [...entries.values()].map(({ entry }) =>
      Object.assign(sourceColumns(entry), {
        language: entry.language,
        because: entry.published?.because ?? '',
        venues: entry.venues.map(({ name }) => name).join('; '),
        parties: nameAll(
          entry.parties.map(({ party }) => party),
          register.parties,
        ),
        meetings: String(entry.meetings.length),
      }),
    ),
  );
}

function meetingColumns({ entry, meeting }: Report): Row {
  const tag = entry.dates.find(({ mark }) => meeting.when.marks.includes(mark));
  return {
    kind: meeting.kind,
    title: meeting.title,
    ...dateColumns('', meeting.when.edtf),
    direction: meeting.when.direction ?? '',
    basis: tag?.basis ?? '',
    status: meeting.status,
    hedges: meeting.hedges.join('; '),
  };
}

function peopleColumns({ meeting }: Report, { register }: Chronicle): Row {
  return {
    participants: nameAll(meeting.participants, register.parties),
    mediators: nameAll(meeting.mediators, register.parties),
    absent: nameAll(meeting.absent, register.parties),
    issues: meeting.issues.join('; '),
    evidence: meeting.evidence.map(({ before, quote, after }) => before + quote + after).join(' … '),
  };
}

function venueColumns({ meeting }: Report, { register }: Chronicle): Row {
  const [latitude, longitude] = (meeting.venue && register.venues.get(meeting.venue)?.coordinates) || [];
  return {
    venue: meeting.venueName ?? '',
    venue_id: meeting.venue ?? '',
    latitude: latitude?.toString() ?? '',
    longitude: longitude?.toString() ?? '',
  };
}

function sourceColumns({ id, title, source, published }: Entry): Row {
  return {
    entry: id,
    entry_title: title,
    source: source.name,
    source_url: source.url ?? '',
    ...dateColumns('published_', published?.edtf ?? null),
  };
}

function dateColumns(prefix: string, edtf: string | null): Row {
  const bounds = edtf === null ? null : boundsOf(edtf);
  return {
    [`${prefix}earliest`]: bounds?.earliest ?? '',
    [`${prefix}latest`]: bounds?.latest ?? '',
    [`${prefix}edtf`]: edtf ?? '',
    [`${prefix}words`]: edtf === null ? '' : wordsOf(edtf),
  };
}

function nameAll(ids: readonly string[], names: ReadonlyMap<string, { readonly name: string }>): string {
  return ids.map((id) => names.get(id)?.name ?? id).join('; ');
}

/** A cell of an article's own words must not run as a formula where a spreadsheet opens the file. */
function toCsv(rows: readonly Row[]): string {
  return stringify([...rows], { header: true, escape_formulas: true, record_delimiter: 'windows' });
}
