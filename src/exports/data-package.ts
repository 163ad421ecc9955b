import type { ChronicleFile } from '../domain/chronicle-file.ts';
import { isAbsolute } from './addresses.ts';
import { entryColumns } from './entries-csv.ts';
import { meetingColumns } from './meetings-csv.ts';
import type { Column } from './table.ts';

/** The files as a Data Package, https://datapackage.org/standard/data-package/, with the type and meaning of every column. */
export function dataPackage(file: ChronicleFile, root: string): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'chronicle',
    title: file.title,
    description: file.description,
    ...(isAbsolute(root) ? { homepage: root } : {}),
    sources: sourcesOf(file),
    resources: [
      describeTable('meetings', 'meeting', meetingColumns(file)),
      describeTable('entries', 'entry', entryColumns(file)),
      describeFile('chronicle', 'chronicle.json', 'json', 'application/json'),
      describeFile('venues', 'venues.geojson', 'geojson', 'application/geo+json'),
      describeFile('calendar', 'meetings.ics', 'ics', 'text/calendar'),
    ],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function describeTable<Row>(name: string, key: string, columns: readonly Column<Row>[]): object {
  return {
    ...describeFile(name, `${name}.csv`, 'csv', 'text/csv'),
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      fields: columns.map((column) => describeField(column, key)),
      primaryKey: [key],
      missingValues: [''],
    },
  };
}

function describeFile(name: string, path: string, format: string, mediatype: string): object {
  return { name, path, format, mediatype, encoding: 'utf-8' };
}

function describeField<Row>({ name, type, description }: Column<Row>, key: string): object {
  return {
    name,
    type,
    description,
    ...(name === key ? { constraints: { required: true, unique: true } } : {}),
  };
}

function sourcesOf({ entries }: ChronicleFile): object[] | undefined {
  const sources = entries.map(({ title, source }) => ({
    title: `${title} – ${source.name}`,
    ...(source.url === undefined ? {} : { path: source.url }),
  }));
  return sources.length === 0 ? undefined : sources;
}
