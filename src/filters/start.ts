/** Wakes the filters when the reader gets to them, when the address asks for them, or when something is new. */
export function startFilters(): void {
  const bar = document.querySelector<HTMLElement>('[data-filters]');
  if (bar === null) return;
  let woken = false;
  const wake = (): void => {
    if (woken) return;
    woken = true;
    for (const name of EVENTS) bar.removeEventListener(name, wake, true);
    void import('./bar.ts').then(({ runFilters }) => runFilters(bar));
  };
  for (const name of EVENTS) bar.addEventListener(name, wake, { capture: true, passive: true });
  if (/[?&](?:venue|party|status|issue|certain|from|to|new)=/u.test(location.search)) wake();
  addEventListener('popstate', wake);
  const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  whenIdle(() => void import('./news.ts').then(({ findNews }) => findNews().size > 0 && wake()));
}

const EVENTS = ['pointerenter', 'pointerdown', 'focusin'];
