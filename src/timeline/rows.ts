import { extentOf } from './layout.ts';
import { sayCount } from './phrases.ts';
import type { DaySpan } from './spans.ts';
import type { Scene, Surface, SurfaceContext } from './surface.ts';
import { makeTicks } from './ticks.ts';
import { drawWindow, type Drawn } from './window.ts';

/** Rows there may be on a phone; more are put together. */
const CAPACITY = 60;

/** Draws one row a mark, for narrow screens: the caption in full above its bar, all bars on one scale, to be moved with one thumb. */
export function mountRows(context: SurfaceContext, first: Scene): Surface {
  const { host, data } = context;
  let scene = first;
  let drawn: Drawn[] = [];
  const links = new Map<string, HTMLAnchorElement>();

  const draw = (): void => {
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset['key'] : undefined;
    drawn = drawWindow(scene.lanes, {
      window: scene.window,
      capacity: CAPACITY,
      laneKind: scene.laneKind,
      countWords: (count) => sayCount(data.words.cluster, count, data.language),
    });
    links.clear();
    const byLane = Map.groupBy(drawn, ({ lane }) => lane);
    const lanes = scene.lanes.filter(({ id }) => byLane.has(id));
    host.replaceChildren(
      makeAxis(scene.window, data.language),
      ...lanes.map(({ id, name }) => makeLane(name, byLane.get(id)!)),
    );
    if (focused !== undefined) links.get(focused)?.focus({ preventScroll: true });
    context.onDraw();
  };
  const makeLane = (name: string, marks: readonly Drawn[]): HTMLElement => {
    const lane = document.createElement('div');
    lane.className = 'tl-row-lane';
    lane.setAttribute('role', 'group');
    lane.setAttribute('aria-label', name);
    const heading = document.createElement('div');
    heading.className = 'tl-row-name';
    heading.textContent = name;
    heading.ariaHidden = 'true';
    lane.append(heading, ...marks.map(makeRow));
    return lane;
  };
  const makeRow = (mark: Drawn): HTMLElement => {
    const link = context.makeLink(mark);
    links.set(mark.key, link);
    const track = document.createElement('span');
    track.className = 'tl-track';
    const bar = context.makeBar(mark);
    const whole = extentOf(mark.span, scene.window);
    bar.style.insetInlineStart = `${whole.start * 100}%`;
    bar.style.inlineSize = `${whole.width * 100}%`;
    cutCore(bar, mark, scene.window);
    track.append(bar);
    const row = link.parentElement!;
    row.append(track);
    row.classList.add('tl-row');
    return row;
  };

  const stopGestures = followThumb(
    host,
    () => scene.window,
    (window) => {
      scene = { ...scene, window };
      draw();
      context.onMove(window);
    },
  );
  draw();
  return {
    show(next) {
      scene = next;
      draw();
    },
    move(window) {
      scene = { ...scene, window };
      draw();
    },
    marks: () => [...Map.groupBy(drawn, ({ lane }) => lane).values()],
    linkOf: (key) => links.get(key) ?? null,
    destroy() {
      stopGestures();
      host.replaceChildren();
    },
  };
}

/** The bar is cut at the window's edges here, so its core is placed in what is left of it. */
function cutCore(bar: HTMLElement, mark: Drawn, window: DaySpan): void {
  const core = bar.querySelector<HTMLElement>('.tl-core');
  if (core === null || mark.type === 'cluster' || mark.item.certain === null) return;
  const whole = extentOf(mark.span, window);
  const part = extentOf(mark.item.certain, window);
  core.style.insetInlineStart = `${((part.start - whole.start) / whole.width) * 100}%`;
  core.style.inlineSize = `${(part.width / whole.width) * 100}%`;
}

function makeAxis(window: DaySpan, language: string): HTMLElement {
  const axis = document.createElement('div');
  axis.className = 'tl-row-axis';
  axis.ariaHidden = 'true';
  for (const tick of makeTicks(window, 5, language)) {
    const { start } = extentOf({ from: tick.day, to: tick.day }, window);
    const label = document.createElement('span');
    // At the very end there is no room for words.
    label.textContent = start > 0.88 ? '' : tick.year || tick.label;
    label.style.insetInlineStart = `${start * 100}%`;
    axis.append(label);
  }
  return axis;
}

/** A sideways swipe moves, two fingers zoom; up and down stay the page's. Returns what stops it. */
function followThumb(
  host: HTMLElement,
  windowNow: () => DaySpan,
  onMove: (window: DaySpan) => void,
): () => void {
  const touches = new Map<number, number>();
  let start: { window: DaySpan; middle: number; spread: number } | null = null;
  const begin = (): void => {
    const { middle, spread } = measure([...touches.values()]);
    start = { window: windowNow(), middle, spread };
  };
  const down = (event: PointerEvent): void => {
    touches.set(event.pointerId, event.clientX);
    begin();
  };
  const move = (event: PointerEvent): void => {
    if (!touches.has(event.pointerId) || start === null) return;
    touches.set(event.pointerId, event.clientX);
    const { middle, spread } = measure([...touches.values()]);
    if (touches.size === 1 && Math.abs(middle - start.middle) < 8) return;
    const days = start.window.to + 1 - start.window.from;
    const length = Math.max(
      7,
      Math.round(touches.size > 1 ? (days * start.spread) / Math.max(1, spread) : days),
    );
    const width = host.clientWidth || 1;
    const shift = ((start.middle - middle) / width) * length + (days - length) / 2;
    const sign = getComputedStyle(host).direction === 'rtl' ? -1 : 1;
    const from = start.window.from + Math.round(shift * sign);
    onMove({ from, to: from + length - 1 });
  };
  const up = (event: PointerEvent): void => {
    touches.delete(event.pointerId);
    if (touches.size > 0) begin();
    else start = null;
  };
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
  for (const [name, listener] of Object.entries(listeners))
    host.addEventListener(name, listener as EventListener);
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      host.removeEventListener(name, listener as EventListener);
  };
}

function measure(positions: readonly number[]): { middle: number; spread: number } {
  const [low, high] = [Math.min(...positions), Math.max(...positions)];
  return { middle: (low + high) / 2, spread: Math.max(20, high - low) };
}
