import { FIRST_DAY, LAST_DAY } from '../domain/edtf/days.ts';
import { boundsOf, wordsOf } from '../domain/edtf.ts';
import type { Column } from './table.ts';

/** The columns of a date: first and last day it may cover, the value and the words. An open end has no day. */
export function dateColumns<Row>(
  prefix: string,
  what: string,
  edtfOf: (row: Row) => string | null,
  language = 'en',
): Column<Row>[] {
  const bound = (row: Row, end: 'earliest' | 'latest', open: string): string | null => {
    const edtf = edtfOf(row);
    const day = edtf === null ? null : boundsOf(edtf)[end];
    return day === open ? null : day;
  };
  return [
    {
      name: `${prefix}earliest`,
      type: 'date',
      description: `First day that ${what} may cover`,
      valueOf: (row) => bound(row, 'earliest', FIRST_DAY),
    },
    {
      name: `${prefix}latest`,
      type: 'date',
      description: `Last day that ${what} may cover`,
      valueOf: (row) => bound(row, 'latest', LAST_DAY),
    },
    {
      name: `${prefix}edtf`,
      type: 'string',
      description: `EDTF (ISO 8601-2) level 0 or 1 of ${what}; empty where no days are fixed`,
      valueOf: edtfOf,
    },
    {
      name: `${prefix}words`,
      type: 'string',
      description: `The same in words`,
      valueOf: (row) => {
        const edtf = edtfOf(row);
        return edtf === null ? null : wordsOf(edtf, language);
      },
    },
  ];
}
