// The one script of every page: whatever is larger is fetched when the reader gets to it.
import { startOffline } from '../offline/start.ts';
import { startSearch } from '../search/start.ts';
import { offerMarks } from './marks.ts';
import { prepareForPrint } from './print.ts';
import { offerTheme } from './theme.ts';
import { whenIdle } from './when-idle.ts';

offerTheme();
offerMarks();
startSearch();
prepareForPrint();

const contents = document.querySelector<HTMLElement>('[data-contents]');
if (contents !== null) {
  const follow = async (): Promise<void> => (await import('./contents.ts')).followContents(contents);
  addEventListener('scroll', follow, { once: true, passive: true });
}

const assumption = document.querySelector<HTMLDetailsElement>('[data-if-written]');
if (assumption) {
  const load = async (): Promise<void> => (await import('./if-written.ts')).offerAssumption(assumption);
  assumption.hidden = false;
  if (new URLSearchParams(location.search).has('written')) void load();
  else assumption.addEventListener('toggle', load, { once: true });
}

if (import.meta.env.PROD) whenIdle(() => void startOffline().catch(console.warn));
