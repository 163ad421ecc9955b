import type { Explorer } from './explorer.ts';
import { stepFor, type Step } from './keyboard.ts';
import { idsOf } from './window.ts';

/** Lets the reader go from mark to mark by keys, open one in the list, and come back from there. */
export function walkByKeys(root: HTMLElement, explorer: Explorer): void {
  explorer.stage.addEventListener('keydown', (event) => {
    const key = keyOf(event.target);
    if (key === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const isRtl = getComputedStyle(explorer.stage).direction === 'rtl';
    const step = stepFor(event.key, key, explorer.surface?.marks() ?? [], isRtl);
    if (step === null) return;
    event.preventDefault();
    takeStep(step, key, root, explorer);
  });
  explorer.stage.addEventListener('click', (event) => {
    const key = keyOf(event.target);
    if (key === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    explorer.choose(key);
  });
  document.addEventListener('keydown', (event) => {
    const place = event.target instanceof Element ? event.target.closest('.is-selected') : null;
    if (event.key !== 'Escape' || place === null) return;
    explorer.root.scrollIntoView({ block: 'nearest' });
    explorer.focusWhenDrawn((mark) => mark.type === 'item' && `r-${mark.item.id}` === place.id);
  });
}

function takeStep(step: Step, key: string, root: HTMLElement, explorer: Explorer): void {
  if (step.type === 'mark') explorer.focus(step.key);
  else if (step.type === 'beyond') goBeyond(step.lane, step.direction, key, explorer);
  else if (step.type === 'leave') root.querySelector<HTMLElement>('[name="tl-lanes"]:checked')?.focus();
  else zoomAt(key, step.factor, explorer);
}

/** Zooms around a mark and keeps the focus on it, or on what it became part of or fell into. */
function zoomAt(key: string, factor: number, explorer: Explorer): void {
  const mark = explorer.marks().find((each) => each.key === key);
  if (mark === undefined) return;
  const { from, to } = explorer.window;
  const start = Math.max(from, mark.span.from);
  explorer.zoom(factor, (start + Math.min(to, mark.span.to)) / 2);
  const ids = new Set(idsOf(mark));
  explorer.keepFocus((each) => each.lane === mark.lane && idsOf(each).some((id) => ids.has(id)));
}

/** Moves the window to the lane's next meeting outside it. */
function goBeyond(lane: string, direction: -1 | 1, key: string, explorer: Explorer): void {
  const mark = explorer.marks().find((each) => each.key === key);
  if (mark === undefined) return;
  const { from, to } = explorer.window;
  const items = explorer.laneItems(lane);
  const next =
    direction === 1
      ? items.find(({ possible }) => possible.from > to)
      : items.findLast(({ possible }) => possible.to < from);
  if (next === undefined) return;
  explorer.bringIntoView(next.possible);
  explorer.focusWhenDrawn((each) => each.lane === lane && each.type === 'item' && each.item.id === next.id);
}

function keyOf(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
  return link?.dataset['key'] ?? null;
}
