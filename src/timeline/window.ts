import type { TimelineItem } from './items.ts';
import { captionOf, type Caption, type Lane, type LaneKind } from './lanes.ts';
import { clip, overlaps, type DaySpan } from './spans.ts';

/** One mark on the time line: an item, or several that are too many to draw one by one. */
export type Drawn = Caption &
  (
    | {
        readonly type: 'item';
        readonly key: string;
        readonly lane: string;
        readonly item: TimelineItem;
        readonly span: DaySpan;
      }
    | {
        readonly type: 'cluster';
        readonly key: string;
        readonly lane: string;
        readonly items: readonly TimelineItem[];
        readonly span: DaySpan;
      }
  );

/** How many characters stand beside a mark. */
export function captionLength({ caption, more }: Caption): number {
  return more === '' ? caption.length : caption.length + SEPARATOR.length + more.length;
}

/** Between a caption and what more there is to say. */
export const SEPARATOR = ' · ';

/** Ids of the meetings that a mark stands for. */
export function idsOf(mark: Drawn): string[] {
  return mark.type === 'item' ? [mark.item.id] : mark.items.map(({ id }) => id);
}

export interface WindowOptions {
  /** The days on show. */
  readonly window: DaySpan;
  /** How many marks there may be; more are put together. */
  readonly capacity: number;
  readonly laneKind: LaneKind;
  /** "12 meetings" */
  readonly countWords: (count: number) => string;
}

/** Widths of the bins that items are put together in, in days; from a week to a hundred years. */
const BINS = [7, 14, 30, 91, 182, 365, 1826, 3652, 36_525];

/** What to draw of each lane in a window: never more marks than the capacity, or one a lane where there are more lanes than that. */
export function drawWindow(lanes: readonly Lane[], options: WindowOptions): Drawn[] {
  const seen = lanes.map((lane) => ({
    lane,
    items: lane.items.filter((item) => overlaps(item.possible, options.window)),
  }));
  const total = seen.reduce((sum, { items }) => sum + items.length, 0);
  if (total <= options.capacity) {
    return seen.flatMap(({ lane, items }) => items.map((item) => drawItem(item, lane, options)));
  }
  for (const bin of BINS) {
    const cells = seen.map(({ lane, items }) => ({ lane, cells: binItems(items, bin) }));
    const count = cells.reduce((sum, each) => sum + each.cells.length, 0);
    if (count <= options.capacity || bin === BINS.at(-1)) {
      return cells.flatMap((each) => each.cells.map((members) => drawCell(members, bin, each.lane, options)));
    }
  }
  return [];
}

/** Bins are counted from 1970-01-01, so that they stay where they are when the window moves. */
function binItems(items: readonly TimelineItem[], bin: number): TimelineItem[][] {
  return [...Map.groupBy(items, (item) => binOf(item, bin)).values()];
}

function binOf({ possible }: TimelineItem, bin: number): number {
  return Math.floor((possible.from + possible.to) / 2 / bin);
}

function drawCell(members: readonly TimelineItem[], bin: number, lane: Lane, options: WindowOptions): Drawn {
  const [first] = members;
  if (members.length === 1) return drawItem(first!, lane, options);
  const number = binOf(first!, bin);
  const days = { from: number * bin, to: (number + 1) * bin - 1 };
  const possible = { from: first!.possible.from, to: Math.max(...members.map(({ possible: { to } }) => to)) };
  return {
    type: 'cluster',
    key: `${lane.id} ${bin} ${number}`,
    lane: lane.id,
    items: members,
    span: overlaps(possible, days) ? clip(possible, days) : days,
    caption: options.countWords(members.length),
    more: '',
  };
}

function drawItem(item: TimelineItem, lane: Lane, { laneKind }: WindowOptions): Drawn {
  return {
    type: 'item',
    key: `${lane.id} ${item.id}`,
    lane: lane.id,
    item,
    span: item.possible,
    ...captionOf(item, laneKind),
  };
}
