import type { Page } from 'playwright-core';

/** What a page shows of its own loading; milliseconds from the start of the navigation. */
export interface Seen {
  /** First contentful paint. */
  readonly paint: number;
  /** When the whole document stood and the frame after it was drawn. */
  readonly inPlace: number;
  /** Sum of all layout shifts that no reader caused. */
  readonly shift: number;
  /** Tasks of more than 50 ms. */
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
}

/** Runs in the page before anything of its own: keeps in `benchSeen` what {@link readSeen} reads. */
export function watchPage(): void {
  const tasks: { start: number; duration: number }[] = [];
  const seen = { paint: 0, inPlace: 0, shift: 0, tasks };
  Reflect.set(globalThis, 'benchSeen', seen);
  // Runs in the page, where nothing outside this function is known.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('longtask', ({ startTime, duration }) => tasks.push({ start: startTime, duration }));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  document.addEventListener('DOMContentLoaded', () =>
    requestAnimationFrame(() => setTimeout(() => (seen.inPlace = performance.now()))),
  );
}

/** What {@link watchPage} has seen so far. */
export function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => Reflect.get(globalThis, 'benchSeen') as Seen);
}

/** Milliseconds by which tasks held up a reader: what each took beyond 50. */
export function blockingTime({ tasks }: Pick<Seen, 'tasks'>): number {
  return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/** The longest task that began at that time or later, in milliseconds; 0 where none took 50. */
export function longestTask({ tasks }: Pick<Seen, 'tasks'>, since = 0): number {
  return Math.max(0, ...tasks.filter(({ start }) => start >= since).map(({ duration }) => duration));
}
