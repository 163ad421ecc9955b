import type { Lane, LaneKind } from './lanes.ts';
import type { DaySpan } from './spans.ts';
import type { UnpackedTimeline } from './unpack.ts';
import type { Drawn } from './window.ts';

/** What is drawn at a time. */
export interface Scene {
  readonly lanes: readonly Lane[];
  readonly laneKind: LaneKind;
  readonly window: DaySpan;
}

/** Something that draws the time line: vis-timeline on a wide screen, rows of our own on a narrow one. */
export interface Surface {
  /** Draws lanes and window anew. */
  show(scene: Scene): void;
  /** Moves to a window. */
  move(window: DaySpan, animated: boolean): void;
  /** The marks on show, lane by lane from the top, each lane in time order. */
  marks(): readonly (readonly Drawn[])[];
  /** The link of a mark, or null where it is not drawn. */
  linkOf(key: string): HTMLAnchorElement | null;
  destroy(): void;
}

/** What a surface needs to draw and to tell. */
export interface SurfaceContext {
  readonly host: HTMLElement;
  readonly data: UnpackedTimeline;
  /** Makes the link of a mark; its parent is the whole label. */
  readonly makeLink: (drawn: Drawn) => HTMLAnchorElement;
  readonly makeBar: (drawn: Drawn) => HTMLElement;
  /** Called when the reader has moved the window. */
  readonly onMove: (window: DaySpan) => void;
  /** Called when marks were drawn or went away. */
  readonly onDraw: () => void;
  /** Called when a mark was chosen by its bar. */
  readonly onChoose: (key: string) => void;
}
