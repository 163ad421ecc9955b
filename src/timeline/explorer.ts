import { loadSheet } from '../client/load-sheet.ts';
import rowStyles from '../styles/timeline-rows.css?url';
import visStyles from '../styles/timeline-vis.css?url';
import { isoSpan, hullOf, type DaySpan } from './spans.ts';
import { countOf } from '../domain/edtf/days.ts';
import type { View } from '../filters/view.ts';
import { spanWords } from './data.ts';
import type { TimelineItem } from './items.ts';
import { makeLanes, type Lane, type LaneKind } from './lanes.ts';
import { makeBar, makeLink } from './marks.ts';
import { fill, sayCount } from './phrases.ts';
import type { Surface } from './surface.ts';
import { frameStory } from './ticks.ts';
import type { UnpackedTimeline } from './unpack.ts';
import { idsOf, type Drawn } from './window.ts';

/** From this width on vis-timeline serves; below it, rows of our own. */
const WIDE = 600;
const LEAST_DAYS = 7;
/** Milliseconds after which vis-timeline has moved to a window for sure. */
const SETTLED = 400;

/** What the reader sees of the story: which lanes, which days, what is selected; and what draws it. */
export class Explorer {
  readonly root: HTMLElement;
  readonly data: UnpackedTimeline;
  readonly stage: HTMLElement;
  /** Told when the reader's doing changes the view. */
  onView: (view: View, how: 'push' | 'replace') => void = () => {};
  view: View;
  surface: Surface | null = null;
  private readonly canvas: HTMLElement;
  private readonly picture: HTMLElement;
  private readonly status: HTMLElement;
  private passing: ReadonlySet<string> | null = null;
  private lanes: readonly Lane[] = [];
  private isWide: boolean | null = null;
  /** Where the focus stands among the marks; the one stop of the Tab key. */
  private stop: string | null = null;

  /** Fetches what will draw while the data is on its way. */
  static async load(root: HTMLElement): Promise<void> {
    const isWide = find(root, 'stage').clientWidth >= WIDE;
    await Promise.all([loadStyles(isWide), isWide ? import('./mount.ts') : import('./rows.ts')]);
  }

  constructor(root: HTMLElement, data: UnpackedTimeline, view: View) {
    this.root = root;
    this.data = data;
    this.view = view;
    this.stage = find(root, 'stage');
    this.picture = find(root, 'picture');
    this.status = find(root, 'status');
    this.canvas = document.createElement('div');
    this.canvas.className = 'tl-canvas';
    this.layLanes();
    new ResizeObserver(() => {
      if (this.surface !== null && this.isWide !== this.fitsVis()) void this.draw();
    }).observe(this.stage);
  }

  /** The days on show. */
  get window(): DaySpan {
    const { window } = this.view;
    return window === null ? this.data.frame! : { from: countOf(window.from), to: countOf(window.to) };
  }

  /** Draws over the picture, which stays in place and keeps the room. */
  async draw(): Promise<void> {
    this.surface?.destroy();
    this.surface = null;
    const isWide = this.fitsVis();
    this.isWide = isWide;
    const host = document.createElement('div');
    host.className = 'tl-host';
    this.canvas.replaceChildren(host);
    this.stage.append(this.canvas);
    this.stage.classList.toggle('is-wide', isWide);
    const context = {
      host,
      data: this.data,
      makeLink: (drawn: Drawn) =>
        makeLink(drawn, this.data, this.lanes.find(({ id }) => id === drawn.lane)?.name ?? ''),
      makeBar,
      onMove: (window: DaySpan) => this.change({ window: isoSpan(window) }, 'replace'),
      onDraw: () => this.settle(),
      onChoose: (key: string) => this.choose(key),
    };
    await loadStyles(isWide);
    const scene = { lanes: this.lanes, laneKind: this.view.lanes, window: this.window };
    const surface = isWide
      ? await (await import('./mount.ts')).mountVis(context, scene)
      : (await import('./rows.ts')).mountRows(context, scene);
    if (this.isWide !== isWide) return surface.destroy();
    this.surface = surface;
    const wasFocused = document.activeElement === this.stage;
    this.stage.classList.add('is-live');
    this.stage.removeAttribute('tabindex');
    this.stage.setAttribute('aria-label', this.data.words.name);
    this.picture.inert = true;
    this.settle();
    this.report();
    if (wasFocused) this.focusFirst();
  }

  /** Takes over a view from the address, after a step back or forward. */
  setView(view: View): void {
    const lanesChanged = view.lanes !== this.view.lanes;
    const isSameWindow = JSON.stringify(view.window) === JSON.stringify(this.view.window);
    this.view = view;
    if (lanesChanged) this.layLanes();
    if (lanesChanged) this.redraw();
    else if (!isSameWindow) this.surface?.move(this.window, false);
    this.markSelected();
    this.report();
  }

  setLanes(lanes: LaneKind): void {
    this.change({ lanes }, 'push');
    this.layLanes();
    this.redraw();
    this.report();
  }

  /** Shows only what passes the filters. */
  setPassing(passing: ReadonlySet<string> | null): void {
    this.passing = passing;
    this.layLanes();
    this.redraw();
    this.report();
  }

  /** Moves by a share of the window. */
  shift(share: number): void {
    const { from, to } = this.window;
    const days = Math.round((to + 1 - from) * share);
    this.moveTo({ from: from + days, to: to + days });
  }

  /** Makes the window so many times as long; what lies at `around` stays where it is. */
  zoom(factor: number, around = (this.window.from + this.window.to) / 2): void {
    const { from, to } = this.window;
    const days = to + 1 - from;
    const length = Math.max(LEAST_DAYS, Math.min(Math.round(days * factor), this.mostDays()));
    const share = Math.min(1, Math.max(0, (around - from) / days));
    const start = Math.round(around - share * length);
    this.moveTo({ from: start, to: start + length - 1 });
  }

  moveTo(window: DaySpan): void {
    this.surface?.move(window, !matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.change({ window: isoSpan(window) }, 'replace');
  }

  showStory(): void {
    this.surface?.move(this.data.frame!, true);
    this.change({ window: null }, 'push');
  }

  /** The dated meeting that begins last, with the month before it. */
  showLatest(): void {
    const dated = this.itemsShown().filter(({ dating }) => dating === 'dated');
    const latest = dated.reduce<TimelineItem | null>(
      (best, item) => (best === null || item.possible.from >= best.possible.from ? item : best),
      null,
    );
    if (latest === null) return;
    this.moveTo(frameStory({ from: latest.possible.from - 14, to: latest.possible.to + 3 }));
  }

  showDay(day: number): void {
    this.moveTo({ from: day - 10, to: day + 10 });
  }

  /** Brings a meeting into the window and puts the focus on its mark. */
  showItem(id: string): void {
    const item = this.data.items.find((each) => each.id === id);
    if (item === undefined) return;
    this.root.scrollIntoView({ block: 'start' });
    this.change({ selected: id }, 'push');
    this.bringIntoView(item.possible);
    this.focusWhenDrawn((mark) => idsOf(mark).includes(id));
  }

  bringIntoView(span: DaySpan): void {
    const { from, to } = this.window;
    if (span.from >= from && span.to <= to) return;
    const length = Math.max(to + 1 - from, span.to + 1 - span.from + 4);
    const start = Math.round((span.from + span.to - length) / 2);
    this.moveTo({ from: start, to: start + length - 1 });
  }

  /** Opens a mark: a meeting at its place in the list, a cluster by zooming into it. */
  choose(key: string): void {
    const mark = this.marks().find((each) => each.key === key);
    if (mark === undefined) return;
    if (mark.type === 'cluster') {
      this.moveTo(frameStory(hullOf(mark.items.map(({ possible }) => possible))!));
      this.focusWhenDrawn((each) => each.lane === mark.lane);
      return;
    }
    this.stop = key;
    this.change({ selected: mark.item.id }, 'push');
    openInList(mark.item.id, this.data.pageOf.get(mark.item.id));
  }

  /** Puts the focus on a mark as soon as it is drawn; vis-timeline draws what has moved in a later frame. */
  focusWhenDrawn(fits: (mark: Drawn) => boolean, tries = 40): void {
    const mark = this.marks().find(fits);
    const link = mark && this.surface?.linkOf(mark.key);
    if (mark && link?.isConnected) this.focus(mark.key);
    else if (tries > 0) requestAnimationFrame(() => this.focusWhenDrawn(fits, tries - 1));
  }

  /** Puts the focus on such a mark now and, should it be drawn anew while the window moves, again. */
  keepFocus(fits: (mark: Drawn) => boolean): void {
    this.focusWhenDrawn(fits);
    setTimeout(() => {
      if (document.activeElement === document.body) this.focusWhenDrawn(fits);
    }, SETTLED);
  }

  focusFirst(): void {
    this.focusWhenDrawn(() => true);
  }

  focus(key: string): void {
    this.stop = key;
    this.settle();
    this.surface?.linkOf(key)?.focus({ preventScroll: this.isWide === true });
  }

  /** The marks on show, lane by lane. */
  marks(): Drawn[] {
    return this.surface?.marks().flat() ?? [];
  }

  laneItems(lane: string): readonly TimelineItem[] {
    return this.lanes.find(({ id }) => id === lane)?.items ?? [];
  }

  private change(part: Partial<View>, how: 'push' | 'replace'): void {
    this.view = { ...this.view, ...part };
    this.onView(this.view, how);
    this.markSelected();
    this.report();
  }

  private redraw(): void {
    this.surface?.show({ lanes: this.lanes, laneKind: this.view.lanes, window: this.window });
  }

  private layLanes(): void {
    this.lanes = makeLanes(this.itemsShown(), this.view.lanes, this.data.names);
  }

  private itemsShown(): readonly TimelineItem[] {
    const { passing } = this;
    return passing === null ? this.data.items : this.data.items.filter(({ id }) => passing.has(id));
  }

  /** Keeps exactly one mark in the order of the Tab key, and the selected one marked. */
  private settle(): void {
    if (this.surface === null) return;
    const marks = this.marks();
    if (!marks.some(({ key }) => key === this.stop)) this.stop = marks[0]?.key ?? null;
    for (const { key } of marks) {
      const link = this.surface.linkOf(key);
      if (link) link.tabIndex = key === this.stop ? 0 : -1;
    }
    this.markSelected();
  }

  private markSelected(): void {
    for (const mark of this.marks()) {
      const isSelected = this.view.selected !== null && idsOf(mark).includes(this.view.selected);
      const link = this.surface?.linkOf(mark.key);
      if (isSelected) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  }

  private report(): void {
    const { words, language } = this.data;
    const seen = new Set(this.marks().flatMap(idsOf)).size;
    const { from, to } = this.window;
    this.status.textContent =
      this.itemsShown().length === 0
        ? words.nothing
        : fill(words.window, {
            dates: spanWords({ from, to }, language),
            meetings: sayCount(words.cluster, seen, language),
          });
  }

  private mostDays(): number {
    return (this.data.frame!.to + 1 - this.data.frame!.from) * 3;
  }

  private fitsVis(): boolean {
    return this.stage.clientWidth >= WIDE;
  }
}

function loadStyles(isWide: boolean): Promise<void> {
  return loadSheet(isWide ? visStyles : rowStyles);
}

/** Goes to a meeting's place in the list, here or on another page of it, and lets the keyboard go on from there. */
function openInList(id: string, page: string | undefined): void {
  const place = document.getElementById(`r-${id}`);
  if (place === null) {
    if (page !== undefined && page !== location.pathname) openPage(`${page}${location.search}#r-${id}`);
    return;
  }
  for (const old of document.querySelectorAll('.is-selected')) old.classList.remove('is-selected');
  place.classList.add('is-selected');
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/** A frame in a page of another site has no room for a page of this one. */
function openPage(address: string): void {
  if (window.parent === window) location.assign(address);
  else open(address);
}

function find(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-tl="${name}"]`);
  if (found === null) throw new Error(`the time line has no part called "${name}"`);
  return found;
}
