import { boundsOf, edtfOfDays, qualifierOf } from '../edtf/bounds.ts';
import { countOf, isoOf } from '../edtf/days.ts';
import { parseEdtf } from '../edtf/parse.ts';
import type { Qualifier } from '../edtf/parse.ts';

/** The days an article may have come out on. */
export interface PublishedDays {
  /** First and last day, counted from 1970-01-01. */
  readonly first: number;
  readonly last: number;
  /** The qualifiers of the value; those of an interval are its ends'. */
  readonly qualifier: Qualifier;
}

/** Publication within longer than this says too little to count days from it. */
const MOST_DAYS = 3660;

/** The days of a `published` value; null where there is none or it spans more than ten years. Throws an EdtfError. */
export function publishedDays(edtf: string | null): PublishedDays | null {
  if (edtf === null) return null;
  const value = parseEdtf(edtf);
  const { earliest, latest } = boundsOf(value);
  const first = countOf(earliest);
  const last = countOf(latest);
  return last - first > MOST_DAYS ? null : { first, last, qualifier: qualifierOf(value) };
}

/** EDTF of a stretch of those days, with their qualifiers. */
export function publishedSpan(first: number, last: number, qualifier: Qualifier): string {
  return edtfOfDays(isoOf(first), isoOf(last), qualifier);
}
