import type { Drawn } from './window.ts';

/** Where a key leads from a mark. */
export type Step =
  | { readonly type: 'mark'; readonly key: string }
  /** There is more of the lane beyond the window's edge. */
  | { readonly type: 'beyond'; readonly lane: string; readonly direction: -1 | 1 }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'leave' };

/** What a key means on the mark `current`, among the marks on show; null where it means nothing here. */
export function stepFor(
  key: string,
  current: string,
  lanes: readonly (readonly Drawn[])[],
  isRtl: boolean,
): Step | null {
  const row = lanes.findIndex((lane) => lane.some((mark) => mark.key === current));
  const lane = lanes[row] ?? [];
  const column = lane.findIndex((mark) => mark.key === current);
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forward:
      return toMark(lane[column + 1]) ?? beyond(lane[column], 1);
    case back:
      return toMark(lane[column - 1]) ?? beyond(lane[column], -1);
    case 'ArrowDown':
      return toMark(nearest(lanes[row + 1], lane[column]));
    case 'ArrowUp':
      return toMark(nearest(lanes[row - 1], lane[column]));
    case 'Home':
      return toMark(lane[0]);
    case 'End':
      return toMark(lane.at(-1));
    case '+':
    case '=':
      return { type: 'zoom', factor: 0.5 };
    case '-':
    case '_':
      return { type: 'zoom', factor: 2 };
    case 'Escape':
      return { type: 'leave' };
    default:
      return null;
  }
}

function toMark(mark: Drawn | undefined): Step | null {
  return mark === undefined ? null : { type: 'mark', key: mark.key };
}

function beyond(mark: Drawn | undefined, direction: -1 | 1): Step | null {
  return mark === undefined ? null : { type: 'beyond', lane: mark.lane, direction };
}

/** The mark of a lane that is closest in time to another. */
function nearest(lane: readonly Drawn[] | undefined, to: Drawn | undefined): Drawn | undefined {
  if (lane === undefined || to === undefined) return undefined;
  const distance = ({ span }: Drawn): number => Math.abs(span.from + span.to - to.span.from - to.span.to);
  return lane.reduce<Drawn | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}
