import type { Status } from '../../../../src/domain/venue.ts';

/** A sentence whose venues stand in square brackets, and what is expected of the first of them. */
export interface Row {
  readonly text: string;
  readonly status?: Status;
  /** The hedging words, in order; an empty list where the sentence is plain. */
  readonly hedges?: readonly string[];
}

/** A sentence without further expectations. */
export function row(text: string, status?: Status, hedges?: readonly string[]): Row {
  return { text, ...(status && { status }), ...(hedges && { hedges }) };
}
