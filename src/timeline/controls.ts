import { countOf } from '../domain/edtf/days.ts';
import { isIsoDay } from '../filters/query-values.ts';
import type { Explorer } from './explorer.ts';
import { LANE_KINDS } from './lanes.ts';

const MOVES = new Map<string, (explorer: Explorer) => void>([
  ['earlier', (explorer) => explorer.shift(-0.5)],
  ['later', (explorer) => explorer.shift(0.5)],
  ['in', (explorer) => explorer.zoom(0.5)],
  ['out', (explorer) => explorer.zoom(2)],
]);

/** Lets the buttons and choices above the time line work it, and follow it. */
export function controlTimeline(root: HTMLElement, explorer: Explorer): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tl]') : null;
    MOVES.get(button?.dataset['tl'] ?? '')?.(explorer);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'tl-lanes') {
      const lanes = LANE_KINDS.find((kind) => kind === target.value)!;
      explorer.setLanes(lanes);
    } else if (target instanceof HTMLSelectElement) openAt(root, explorer, target.value);
    else if (target instanceof HTMLInputElement && target.type === 'date' && isIsoDay(target.value)) {
      explorer.showDay(countOf(target.value));
    }
  });
  const follow = (): void => {
    const chosen = root.querySelector<HTMLInputElement>(`[name="tl-lanes"][value="${explorer.view.lanes}"]`);
    if (chosen !== null) chosen.checked = true;
  };
  addEventListener('popstate', follow);
  follow();
}

function openAt(root: HTMLElement, explorer: Explorer, choice: string): void {
  const row = root.querySelector<HTMLElement>('[data-tl="date-row"]')!;
  row.hidden = choice !== 'date';
  if (choice === 'story') explorer.showStory();
  else if (choice === 'latest') explorer.showLatest();
  else row.querySelector('input')?.focus();
}
