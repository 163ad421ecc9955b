import { FILTERED, getQuery, setQuery, type Filtered } from '../filters/address.ts';
import { readView, writeView } from '../filters/view.ts';
import { controlTimeline } from './controls.ts';
import { Explorer } from './explorer.ts';
import { loadTimeline } from './load.ts';
import { nextFrame } from './next-frame.ts';
import { unpackTimeline, type UnpackedTimeline } from './unpack.ts';
import { walkByKeys } from './walk.ts';

/** Draws the time line over the picture and lets the reader explore it. `cause` is what woke it. */
export async function exploreTimeline(root: HTMLElement, cause?: Event): Promise<void> {
  const status = root.querySelector<HTMLElement>('[data-tl="status"]')!;
  try {
    const [packed] = await Promise.all([loadTimeline(root.dataset['timeline']!), Explorer.load(root)]);
    const data = unpackTimeline(packed);
    if (data.frame === null) return;
    await nextFrame();
    await startExploring(root, data, cause);
  } catch (error) {
    status.textContent = root.dataset['failed'] ?? '';
    console.warn(error);
  }
}

async function startExploring(
  root: HTMLElement,
  data: UnpackedTimeline,
  cause: Event | undefined,
): Promise<void> {
  root.querySelector('[data-tl="keys"]')!.textContent = data.words.keys;
  const explorer = new Explorer(root, data, readView(getQuery()));
  explorer.onView = (view, how) => setQuery(writeView(view, getQuery()), how);
  addEventListener('popstate', () => explorer.setView(readView(getQuery())));
  controlTimeline(root, explorer);
  walkByKeys(root, explorer);
  document.addEventListener(FILTERED, (event) =>
    explorer.setPassing((event as CustomEvent<Filtered>).detail.passing),
  );
  document.addEventListener('click', (event) => showFromList(event, explorer));
  document.dispatchEvent(new CustomEvent('parley:timeline-ready'));
  await explorer.draw();
  if (cause !== undefined) showFromList(cause, explorer);
}

/** "Show on the timeline" beside a meeting of the list. */
function showFromList(event: Event, explorer: Explorer): void {
  if (event.type !== 'click' || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('.on-timeline');
  if (link === null) return;
  event.preventDefault();
  explorer.showItem(new URL(link.href).searchParams.get('at') ?? '');
}
