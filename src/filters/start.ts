import { findPlaces, idOfPlace } from './places.ts';
import { findNews } from './news.ts';

/** Wakes the filters when the reader gets to them, when the address asks for them, or when something is new. */
export function startFilters(): void {
  const bar = document.querySelector<HTMLElement>('[data-filters]');
  if (bar === null) return;
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    for (const name of EVENTS) bar.removeEventListener(name, wake, true);
    void import('./bar.ts')
      .then(({ runFilters }) => runFilters(bar))
      .catch((error: unknown) => sayFailed(bar, error));
  };
  for (const name of EVENTS) bar.addEventListener(name, wake, { capture: true, passive: true });
  if (/[?&](?:venue|party|status|issue|certain|from|to|new)=/u.test(location.search)) wake();
  addEventListener('popstate', wake);
  // Where the list stands on several pages, what is new is found when the whole of it has been fetched.
  // It waits by itself: what this shared with the script of every page would be a file of its own.
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  if (bar.dataset['whole'] === undefined)
    whenIdle(() => {
      if (findNews(findPlaces().map(idOfPlace)).size > 0) wake();
    });
}

function sayFailed(bar: HTMLElement, error: unknown): void {
  console.warn(error);
  bar.querySelector('[data-fb="status"]')!.textContent = bar.dataset['failed']!;
}

const EVENTS = ['pointerenter', 'pointerdown', 'focusin'];
