import type { TimelineData } from './data.ts';
import { makeLanes, type LaneKind } from './lanes.ts';
import { extentOf, packRows, positionOf, rowsOf, type Measures, type Placed } from './layout.ts';
import { sayCount } from './phrases.ts';
import type { DaySpan } from './spans.ts';
import { makeTicks, type Tick } from './ticks.ts';
import { drawWindow, type Drawn } from './window.ts';

/** Sizes of the drawing in pixels; the browser's own drawing uses the same. */
export const ROW = 38;
export const LANE_PADDING = 1;
export const AXIS = 53;
const LANE_OFFSET = 2;
export const LABELS = 148;
/** How a picture is laid out: for wide screens captions share rows, for narrow ones every mark has its own and lanes have headings. */
export interface PictureShape {
  readonly measures: Measures;
  readonly heading: number;
  readonly ownRows: boolean;
  readonly ticks: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
}

export const WIDE: PictureShape = {
  measures: { width: 760, character: 6.7, gap: 18 },
  heading: 0,
  ownRows: false,
  ticks: 12,
  mirrored: false,
};
export const NARROW: PictureShape = {
  measures: { width: 290, character: 6.7, gap: 18 },
  heading: 24,
  ownRows: true,
  ticks: 5,
  mirrored: false,
};
/** A bar of fewer pixels than this could not be seen. */
const LEAST_BAR = 6;

/** A tick nearer to the end than this has no room for its words. */
const LEAST_TICK = 40;

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
  readonly isShort: boolean;
  readonly top: number;
  readonly possible: Extent;
  readonly certain: Extent | null;
}

/** Start, width and end as attributes of SVG take them: per cent, or pixels where a bar could not be seen. */
export interface Extent {
  readonly start: string;
  readonly width: string;
  readonly end: string;
}

/** A tick, and at what share of the width it stands. */
export type DrawnTick = Pick<Tick, 'label' | 'year'> & { readonly at: string };

/** The server's drawing of the whole story. */
export interface Picture {
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly DrawnTick[];
  readonly height: number;
  readonly mirrored: boolean;
}

/** Draws the whole story in lanes; at most `capacity` marks. */
export function drawPicture(
  data: TimelineData,
  laneKind: LaneKind,
  frame: DaySpan,
  shape: PictureShape,
  capacity = 80,
): Picture {
  const lanes = makeLanes(data.items, laneKind, data.names);
  const countWords = (count: number): string => sayCount(data.words.cluster, count, data.language);
  const all = drawWindow(lanes, { window: frame, capacity, laneKind, countWords });
  const drawn = Map.groupBy(all, ({ lane }) => lane);
  let top = AXIS;
  const drawnLanes = lanes.map(({ id, name }) => {
    const placed = placeRows(drawn.get(id) ?? [], frame, shape);
    const height = shape.heading + rowsOf(placed) * ROW + LANE_PADDING;
    const lane = { id, name, top, height, marks: placeMarks(placed, top + shape.heading, frame, shape) };
    top += height;
    return lane;
  });
  return { lanes: drawnLanes, ticks: placeTicks(data, frame, shape), height: top, mirrored: shape.mirrored };
}

function placeTicks(
  data: TimelineData,
  frame: DaySpan,
  { ticks, measures, mirrored }: PictureShape,
): Picture['ticks'] {
  return makeTicks(frame, ticks, data.language).flatMap(({ day, label, year }) => {
    const position = positionOf(day, frame);
    if ((1 - position) * measures.width < LEAST_TICK) return [];
    return [{ label, year, at: percent(mirrored ? 1 - position : position) }];
  });
}

function placeRows(drawn: readonly Drawn[], frame: DaySpan, { ownRows, measures }: PictureShape): Placed[] {
  const placed = packRows(drawn, frame, measures);
  return ownRows ? placed.map((each, row) => ({ ...each, row })) : placed;
}

function placeMarks(
  placed: readonly Placed[],
  laneTop: number,
  frame: DaySpan,
  { measures, mirrored }: PictureShape,
): DrawnMark[] {
  return placed.map(({ drawn, row, anchor, isShort }) => {
    const certain = drawn.type === 'item' ? drawn.item.certain : null;
    return {
      drawn,
      anchor,
      isShort,
      top: laneTop + LANE_OFFSET + row * ROW,
      possible: extents(drawn.span, frame, measures.width, mirrored),
      certain: certain && extents(certain, frame, measures.width, mirrored),
    };
  });
}

function extents(span: DaySpan, frame: DaySpan, width: number, mirrored: boolean): Extent {
  const plain = extentOf(span, frame);
  const extent = mirrored ? { start: 1 - plain.start - plain.width, width: plain.width } : plain;
  return {
    start: percent(extent.start),
    width: extent.width * width < LEAST_BAR ? String(LEAST_BAR) : percent(extent.width),
    end: percent(extent.start + extent.width),
  };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** Windows in which something of a drawing is shown; in all where it is left out. */
export type On = 'on-wide' | 'on-narrow';

/** Something once where it is the same in both shapes of a mark, else once for each. */
export function onceIfSame<T extends object>(
  wide: DrawnMark,
  narrow: DrawnMark,
  of: (mark: DrawnMark) => T,
): (T & { readonly on?: On })[] {
  const [first, second] = [of(wide), of(narrow)];
  if (JSON.stringify(first) === JSON.stringify(second)) return [first];
  return [
    { ...first, on: 'on-wide' },
    { ...second, on: 'on-narrow' },
  ];
}

/** The marks of a lane in both shapes of a picture, in the order of the narrow one. */
export function pairMarks(
  wide: DrawnLane,
  narrow: DrawnLane,
): { readonly wide: DrawnMark; readonly narrow: DrawnMark }[] {
  const byKey = new Map(wide.marks.map((mark) => [mark.drawn.key, mark]));
  return narrow.marks.map((mark) => ({ wide: byKey.get(mark.drawn.key)!, narrow: mark }));
}

/** The ticks of both shapes of a picture; what both have stands once. */
export function pairTicks(wide: Picture, narrow: Picture): { readonly tick: DrawnTick; readonly on?: On }[] {
  const isIn = ({ at, label, year }: DrawnTick, ticks: readonly DrawnTick[]): boolean =>
    ticks.some((tick) => at === tick.at && label === tick.label && year === tick.year);
  return [
    ...wide.ticks.map((tick) => (isIn(tick, narrow.ticks) ? { tick } : { tick, on: 'on-wide' as const })),
    ...narrow.ticks
      .filter((tick) => !isIn(tick, wide.ticks))
      .map((tick) => ({ tick, on: 'on-narrow' as const })),
  ];
}
