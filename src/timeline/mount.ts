import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type DataItem, type TimelineOptions } from 'vis-timeline/esnext';
import { MILLISECONDS_OF_DAY } from './data.ts';
import { positionOf } from './layout.ts';
import { nextFrame } from './next-frame.ts';
import { sayCount } from './phrases.ts';
import type { DaySpan } from './spans.ts';
import type { Scene, Surface, SurfaceContext } from './surface.ts';
import { captionLength, drawWindow, type Drawn } from './window.ts';

/** Marks that vis-timeline is given at a time: each costs it several elements and a measurement. */
const CAPACITY = 60;
/** Pixels that a character of a caption takes about, and the sign before it. */
const CHARACTER = 6.7;
const SIGN = 18;
/** Days kept ready on both sides of the window, as a share of it. */
const READY = 0.5;
/** Milliseconds without a movement after which the window is at rest. */
const REST = 120;

interface VisItem {
  id: string;
  group: string;
  start: Date;
  end: Date;
  type: 'range';
  content: string;
  limitSize: false;
}

/** What vis-timeline is besides what its types say. */
interface Emitter {
  emit(event: string, properties: object): void;
}

/** Draws with vis-timeline; the only module that knows it. Its days are moments of UTC, so that no time zone moves one. */
export async function mountVis(context: SurfaceContext, first: Scene): Promise<Surface> {
  const items = new DataSet<VisItem>();
  const drawnByKey = new Map<string, Drawn>();
  const links = new Map<string, HTMLAnchorElement>();
  const bars = new Map<string, HTMLElement>();
  let scene = first;
  let isNew = true;
  let ready: { days: DaySpan; zoom: number } | null = null;

  const timeline = new Timeline(
    context.host,
    items as never,
    {
      ...optionsFor(context, scene),
      template: (item: VisItem, element: HTMLElement) => putInto(element, links.get(item.id)!.parentElement!),
      visibleFrameTemplate: (item: VisItem, element: HTMLElement) => putInto(element, bars.get(item.id)!),
    } as unknown as TimelineOptions,
  );

  const feed = (force: boolean): void => {
    const window = windowOf(timeline);
    const length = window.to + 1 - window.from;
    if (!force && ready !== null && isReady(window, length, ready)) return;
    const margin = Math.ceil(length * READY);
    ready = { days: { from: window.from - margin, to: window.to + margin }, zoom: length };
    const drawn = drawWindow(scene.lanes, {
      window: ready.days,
      capacity: CAPACITY,
      laneKind: scene.laneKind,
      countWords: (count) => sayCount(context.data.words.cluster, count, context.data.language),
    });
    replaceItems(drawn);
  };
  const replaceItems = (drawn: readonly Drawn[]): void => {
    const next = new Map(drawn.map((each) => [each.key, each]));
    items.remove([...drawnByKey.keys()].filter((key) => !next.has(key)));
    for (const key of drawnByKey.keys()) if (!next.has(key)) forget(key);
    const added = drawn.filter(({ key }) => !drawnByKey.has(key));
    for (const each of added) {
      drawnByKey.set(each.key, each);
      links.set(each.key, context.makeLink(each));
      bars.set(each.key, context.makeBar(each));
    }
    items.add(added.map(toVisItem));
    isNew = true;
  };
  const forget = (key: string): void => {
    drawnByKey.delete(key);
    links.delete(key);
    bars.delete(key);
  };

  const turnCaptions = (): void => turnAtEdge(context.host, windowOf(timeline), drawnByKey.values(), links);

  const rest = new Rest(REST, (byUser) => {
    feed(false);
    turnCaptions();
    context.onDraw();
    if (byUser) context.onMove(windowOf(timeline));
  });

  timeline.on('rangechange', () => {
    if (needsMarks(windowOf(timeline), ready)) feed(false);
  });
  timeline.on('rangechanged', ({ byUser }: { byUser: boolean }) => rest.wait(byUser));
  timeline.on('changed', () => {
    if (isNew) {
      isNew = false;
      nameLanes(context.host, scene, drawnByKey, links);
      turnCaptions();
      context.onDraw();
    }
  });
  timeline.on('click', ({ item, what, event }: { item: string | null; what: string; event: Event }) => {
    const onLink = event.target instanceof Element && event.target.closest('.tl-link') !== null;
    if (what === 'item' && item !== null && !onLink) context.onChoose(item);
  });
  // The panels are there already, and nobody should come upon them while the rest is drawn.
  hideFurniture(context.host);
  // Each of these takes long enough for the browser to answer the reader in between.
  await nextFrame();
  timeline.setGroups(groupsOf(scene));
  await nextFrame();
  // vis hides itself behind a loading screen until its window has been at rest for a while; its window is as it should be at once.
  (timeline as unknown as Emitter).emit('rangechanged', { byUser: false });
  feed(true);
  hideFurniture(context.host);

  return {
    show(next) {
      const isSame = next.laneKind === scene.laneKind && sameLanes(next, scene);
      scene = next;
      if (!isSame) timeline.setGroups(groupsOf(scene));
      timeline.setWindow(...datesOf(scene.window), { animation: false });
      feed(true);
    },
    move(window, animated) {
      timeline.setWindow(...datesOf(window), {
        animation: animated && { duration: 250, easingFunction: 'easeOutQuad' },
      });
    },
    marks: () => {
      const window = windowOf(timeline);
      const seen = [...drawnByKey.values()].filter(
        ({ span }) => span.from <= window.to && span.to >= window.from,
      );
      const byLane = Map.groupBy(
        seen.sort((a, b) => a.span.from - b.span.from),
        ({ lane }) => lane,
      );
      return scene.lanes.flatMap(({ id }) => (byLane.has(id) ? [byLane.get(id)!] : []));
    },
    linkOf: (key) => links.get(key) ?? null,
    destroy: () => {
      rest.end();
      timeline.destroy();
    },
  };
}

/** Does something once the window is at rest: each turn of a wheel is told as a movement of its own, and all that follows would be done each time. */
class Rest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #byUser = false;
  readonly #milliseconds: number;
  readonly #settle: (byUser: boolean) => void;

  constructor(milliseconds: number, settle: (byUser: boolean) => void) {
    this.#milliseconds = milliseconds;
    this.#settle = settle;
  }

  wait(byUser: boolean): void {
    this.#byUser ||= byUser;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#settle(this.#byUser);
      this.#byUser = false;
    }, this.#milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** While the window moves marks are put in where it has moved beyond those that are ready; while it is zoomed they wait until it rests. */
function needsMarks(window: DaySpan, ready: { days: DaySpan; zoom: number } | null): boolean {
  if (ready === null || Math.abs(window.to + 1 - window.from - ready.zoom) > 1) return false;
  return window.from < ready.days.from || window.to > ready.days.to;
}

/** vis takes an object that is no element for "filled already". */
function putInto(element: HTMLElement, node: HTMLElement): object {
  if (element.firstChild !== node) element.replaceChildren(node);
  return {};
}

function isReady(window: DaySpan, length: number, { days, zoom }: { days: DaySpan; zoom: number }): boolean {
  const isInside = window.from >= days.from && window.to <= days.to;
  return isInside && length > zoom / 1.5 && length < zoom * 1.5;
}

function optionsFor({ host, data }: SurfaceContext, { window }: Scene): Record<string, unknown> {
  const [start, end] = datesOf(window);
  const frame = data.frame!;
  const room = frame.to + 1 - frame.from;
  return {
    start,
    end,
    min: toDate(frame.from - room),
    max: toDate(frame.to + room),
    zoomMin: 7 * MILLISECONDS_OF_DAY,
    zoomMax: 3 * room * MILLISECONDS_OF_DAY,
    moment: (date: Date) => moment.utc(date),
    rtl: getComputedStyle(host).direction === 'rtl',
    height: '100%',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 3, item: { horizontal: 10, vertical: 4 } },
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    verticalScroll: true,
    horizontalScroll: true,
    horizontalScrollKey: 'shiftKey',
    zoomKey: 'ctrlKey',
    groupOrder: 'order',
    groupTemplate: (group: { content?: string } | null) => {
      const name = document.createElement('span');
      name.textContent = group?.content ?? '';
      return name;
    },
  };
}

function groupsOf({ lanes }: Scene): { id: string; content: string; order: number }[] {
  return lanes.map(({ id, name }, order) => ({ id: groupId(id), content: name, order }));
}

/** vis takes an empty id for none. */
function groupId(lane: string): string {
  return `lane ${lane}`;
}

function sameLanes(a: Scene, b: Scene): boolean {
  return a.lanes.length === b.lanes.length && a.lanes.every(({ id }, index) => id === b.lanes[index]?.id);
}

function toVisItem(drawn: Drawn): VisItem & DataItem {
  return {
    id: drawn.key,
    group: groupId(drawn.lane),
    start: toDate(drawn.span.from),
    end: toDate(drawn.span.to + 1),
    type: 'range',
    content: drawn.caption,
    limitSize: false,
  } as VisItem & DataItem;
}

function toDate(day: number): Date {
  return new Date(day * MILLISECONDS_OF_DAY);
}

function datesOf({ from, to }: DaySpan): [Date, Date] {
  return [toDate(from), toDate(to + 1)];
}

function windowOf(timeline: Timeline): DaySpan {
  const { start, end } = timeline.getWindow();
  const from = Math.round(start.valueOf() / MILLISECONDS_OF_DAY);
  return { from, to: Math.max(from, Math.round(end.valueOf() / MILLISECONDS_OF_DAY) - 1) };
}

/** vis draws its items in the order they came; a lane is told in the order of time, by its name. */
function nameLanes(
  host: HTMLElement,
  { lanes }: Scene,
  drawn: ReadonlyMap<string, Drawn>,
  links: ReadonlyMap<string, HTMLAnchorElement>,
): void {
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  const byElement = Map.groupBy(
    drawn.values(),
    ({ key }) => links.get(key)?.closest<HTMLElement>('.vis-group') ?? null,
  );
  for (const group of host.querySelectorAll<HTMLElement>('.vis-foreground > .vis-group')) {
    const members = byElement.get(group)?.toSorted((a, b) => a.span.from - b.span.from) ?? [];
    if (members.length === 0) {
      group.removeAttribute('role');
      continue;
    }
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', names.get(members[0]!.lane) ?? '');
    group.setAttribute('aria-owns', members.map(({ key }) => links.get(key)!.id).join(' '));
  }
}

/** A caption that would run out of the window stands before the end of its mark instead. */
function turnAtEdge(
  host: HTMLElement,
  window: DaySpan,
  drawn: Iterable<Drawn>,
  links: ReadonlyMap<string, HTMLAnchorElement>,
): void {
  const width = host.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0;
  for (const mark of drawn) {
    const { key, span } = mark;
    const start = Math.max(0, positionOf(span.from, window)) * width;
    const room = captionLength(mark) * CHARACTER + SIGN;
    const isTurned = start + room > width && positionOf(span.to + 1, window) * width > room;
    links.get(key)?.closest('.vis-item')?.classList.toggle('is-turned', isTurned);
  }
}

/** Axis, grid and the names beside the lanes say nothing that the marks do not. */
function hideFurniture(host: HTMLElement): void {
  for (const part of host.querySelectorAll('.vis-time-axis, .vis-left, .vis-right, .vis-background')) {
    part.setAttribute('aria-hidden', 'true');
  }
}
