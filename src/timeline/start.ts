/** Wakes the time line when the reader gets to it: until then the page carries no more of it than this. */
export function startTimeline(): void {
  const root = document.querySelector<HTMLElement>('[data-timeline]');
  if (root === null) return;
  const wake = (event?: Event): void => {
    for (const name of EVENTS) root.removeEventListener(name, wake, true);
    document.removeEventListener('click', wakeByLink);
    void import('./explore.ts').then(({ exploreTimeline }) => exploreTimeline(root, event));
  };
  const wakeByLink = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest('.on-timeline')) return;
    event.preventDefault();
    wake(event);
  };
  for (const name of EVENTS) root.addEventListener(name, wake, { capture: true, passive: true });
  document.addEventListener('click', wakeByLink);
  if (/[?&](?:lanes|window|at)=/u.test(location.search)) wake();
}

const EVENTS = ['pointerenter', 'pointerdown', 'focusin', 'change', 'wheel'];
