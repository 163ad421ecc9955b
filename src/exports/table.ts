import { stringify } from 'csv-stringify/browser/esm/sync';

/** One column of a table: its name, what it holds, and where that comes from. */
export interface Column<Row> {
  readonly name: string;
  /** Type in the sense of Frictionless Table Schema. */
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly valueOf: (row: Row) => string | number | boolean | null;
}

/** RFC 4180, UTF-8, with a header. A cell of an article's own words never runs as a formula where a spreadsheet opens the file. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name);
  const lines = rows.map((row) => columns.map((column) => cellOf(column, row)));
  return guardedCsv([header, ...lines]);
}

/** A number is no formula, and its sign must stay the first of it. */
function cellOf<Row>({ valueOf }: Column<Row>, row: Row): string | number {
  const value = valueOf(row);
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value) : value;
}

function guardedCsv(lines: readonly (string | number)[][]): string {
  return stringify([...lines], {
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}

/** Several values in one cell. */
export function joinCell(values: readonly string[]): string {
  return values.join('; ');
}
