import type { ChronicleFile } from '../domain/chronicle-file.ts';
import { calendar } from '../exports/calendar.ts';
import { chronicleJson } from '../exports/chronicle-json.ts';
import { entriesCsv } from '../exports/entries-csv.ts';
import type { ExportWords } from '../exports/export-words.ts';
import { markwhen } from '../exports/markwhen.ts';
import { meetingsCsv } from '../exports/meetings-csv.ts';
import { timelineJs } from '../exports/timelinejs.ts';
import { venuesGeojson } from '../exports/venues-geojson.ts';

/** A file to download. */
export interface Format {
  readonly name: string;
  readonly type: string;
  readonly write: (file: ChronicleFile, words: ExportWords, root: string) => string;
}

/** What the list can be downloaded as; the same builders write the files of `/data/`. */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: { name: 'chronicle.json', type: 'application/json', write: chronicleJson },
  csv: { name: 'meetings.csv', type: 'text/csv', write: meetingsCsv },
  entries: { name: 'entries.csv', type: 'text/csv', write: entriesCsv },
  ics: {
    name: 'meetings.ics',
    type: 'text/calendar',
    write: (file, words, root) => calendar(file, { name: file.title, rounds: file.rounds }, words, root),
  },
  timelinejs: { name: 'timelinejs.json', type: 'application/json', write: timelineJs },
  markwhen: { name: 'chronicle.mw', type: 'text/plain', write: markwhen },
  geojson: {
    name: 'venues.geojson',
    type: 'application/geo+json',
    write: (file, _words, root) => venuesGeojson(file, root),
  },
};
