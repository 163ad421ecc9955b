import type { Table, TableRow } from 'mdast';

/**
 * A table whose rows are all as long as the longest, since what stands in a cell too many would not be shown. Columns have no alignment:
 * it would be written as a style attribute, which the site's policy forbids.
 */
export function evenTable(rows: readonly TableRow[]): Table {
  const width = rows.reduce((longest, { children }) => Math.max(longest, children.length), 0);
  const children = rows.map((row): TableRow => ({
    ...row,
    children: Array.from({ length: width }, (_, i) => row.children[i] ?? { type: 'tableCell', children: [] }),
  }));
  return { type: 'table', align: Array.from({ length: width }, () => null), children };
}
