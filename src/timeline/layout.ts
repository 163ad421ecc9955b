import { captionLength, type Drawn } from './window.ts';
import type { DaySpan } from './spans.ts';

/** How wide things are taken to be where nothing can be measured. */
export interface Measures {
  /** Width of the drawing in pixels. */
  readonly width: number;
  /** Width of a character of a caption in pixels. */
  readonly character: number;
  /** Room for the sign of the status, and kept free after a caption, in pixels. */
  readonly gap: number;
}

/** Something drawn, with its row in the lane and the side its caption stands on. */
export interface Placed {
  readonly drawn: Drawn;
  readonly row: number;
  /** `start`: the caption begins where the mark does; `end`: both end together, since there is no room after it. */
  readonly anchor: 'start' | 'end';
  /** Whether there is room for the caption alone, without what more there is to say. */
  readonly isShort: boolean;
}

/** Position of a day's first moment in the window, 0 at its start and 1 at its end. */
export function positionOf(day: number, window: DaySpan): number {
  return (day - window.from) / (window.to + 1 - window.from);
}

/** Start and width of a span as shares of the window, cut at its edges. */
export function extentOf(span: DaySpan, window: DaySpan): { start: number; width: number } {
  const start = Math.max(0, positionOf(span.from, window));
  const end = Math.min(1, positionOf(span.to + 1, window));
  return { start, width: Math.max(0, end - start) };
}

/** Gives each the first row where neither its mark nor its caption meets another's. They must be in time order. */
export function packRows(all: readonly Drawn[], window: DaySpan, measures: Measures): Placed[] {
  const rows: { left: number; right: number }[][] = [];
  return all.map((drawn) => {
    const { anchor, isShort, left, right } = roomOf(drawn, window, measures);
    let row = rows.findIndex((taken) => taken.every((room) => right <= room.left || room.right <= left));
    if (row === -1) row = rows.push([]) - 1;
    rows[row]!.push({ left, right });
    return { drawn, row, anchor, isShort };
  });
}

interface Room extends Pick<Placed, 'anchor' | 'isShort'> {
  readonly left: number;
  readonly right: number;
}

/** The room that a mark and its caption take, in pixels. */
function roomOf(drawn: Drawn, window: DaySpan, measures: Measures): Room {
  const extent = extentOf(drawn.span, window);
  const start = extent.start * measures.width;
  const end = (extent.start + extent.width) * measures.width;
  const fits = (length: number): boolean => start + length <= measures.width || end >= length;
  const whole = captionLength(drawn) * measures.character + measures.gap;
  const isShort = !fits(whole);
  const words = isShort ? drawn.caption.length * measures.character + measures.gap : whole;
  const anchor = start + words > measures.width && end >= words ? 'end' : 'start';
  return anchor === 'start'
    ? { anchor, isShort, left: start, right: Math.max(end, start + words) + measures.gap }
    : { anchor, isShort, left: Math.min(start, end - words), right: end + measures.gap };
}

/** Rows a packed lane needs. */
export function rowsOf(placed: readonly Placed[]): number {
  return placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
}
