import type { TimelineData } from './data.ts';
import { makeLanes, type LaneKind } from './lanes.ts';
import { extentOf, packRows, rowsOf, type Measures, type Placed } from './layout.ts';
import { sayCount } from './phrases.ts';
import type { DaySpan } from './spans.ts';
import { makeTicks, type Tick } from './ticks.ts';
import { drawWindow, type Drawn } from './window.ts';

/** Sizes of the drawing in pixels; the browser's own drawing uses the same. */
export const ROW = 38;
export const LANE_PADDING = 6;
export const AXIS = 28;
export const LABELS = 148;
/** As much as the drawing may take of a screen; what is beyond scrolls inside it. */
export const MOST_HEIGHT = 520;

const WIDE: Measures = { width: 760, character: 6.7, gap: 18 };

/** One lane of the drawing, from its top down. */
export interface DrawnLane {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

/** One mark: shares of the width are per cent, heights are pixels from the top of the drawing. */
export interface DrawnMark {
  readonly drawn: Drawn;
  readonly anchor: Placed['anchor'];
  readonly top: number;
  readonly possible: Extent;
  readonly certain: Extent | null;
}

/** Start and width in per cent, as attributes of SVG take them. */
export interface Extent {
  readonly start: string;
  readonly width: string;
  readonly end: string;
}

/** The server's drawing of the whole story. */
export interface Picture {
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly (Tick & { readonly at: string })[];
  readonly height: number;
}

/** Draws the whole story in lanes; at most `capacity` marks. */
export function drawPicture(data: TimelineData, laneKind: LaneKind, frame: DaySpan, capacity = 80): Picture {
  const lanes = makeLanes(data.items, laneKind, data.names);
  const drawn = Map.groupBy(
    drawWindow(lanes, { window: frame, capacity, laneKind, countWords: (n) => sayCount(data.words.cluster, n, data.language) }),
    ({ lane }) => lane,
  );
  let top = AXIS;
  const drawnLanes = lanes.map(({ id, name }) => {
    const placed = packRows(drawn.get(id) ?? [], frame, WIDE);
    const lane = { id, name, top, height: rowsOf(placed) * ROW + LANE_PADDING, marks: placeMarks(placed, top, frame) };
    top += lane.height;
    return lane;
  });
  const ticks = makeTicks(frame, 12, data.language).map((tick) => ({ ...tick, at: percent(extentOf({ from: tick.day, to: tick.day }, frame).start) }));
  return { lanes: drawnLanes, ticks, height: top };
}

function placeMarks(placed: readonly Placed[], laneTop: number, frame: DaySpan): DrawnMark[] {
  return placed.map(({ drawn, row, anchor }) => {
    const certain = drawn.type === 'item' ? drawn.item.certain : null;
    return {
      drawn,
      anchor,
      top: laneTop + LANE_PADDING / 2 + row * ROW,
      possible: percents(drawn.span, frame),
      certain: certain && percents(certain, frame),
    };
  });
}

function percents(span: DaySpan, frame: DaySpan): Extent {
  const { start, width } = extentOf(span, frame);
  return { start: percent(start), width: percent(width), end: percent(start + width) };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
