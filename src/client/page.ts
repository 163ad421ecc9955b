// The one script of every page: whatever is larger is fetched when the reader gets to it.
import { startEmbedding } from '../embed/start.ts';
import { startFilters } from '../filters/start.ts';
import { startSearch } from '../search/start.ts';
import { startTakeAway } from '../take-away/start.ts';
import { startTimeline } from '../timeline/start.ts';
import { offerTheme } from './theme.ts';
import { followContents } from './contents.ts';
import { offerMarks } from './marks.ts';
import { whenIdle } from './when-idle.ts';

offerTheme();
followContents();
offerMarks();
startSearch();
startTimeline();
startFilters();
startTakeAway();
startEmbedding();

const assumption = document.querySelector<HTMLDetailsElement>('[data-if-written]');
if (assumption) {
  const load = async (): Promise<void> => (await import('./if-written.ts')).offerAssumption(assumption);
  assumption.hidden = false;
  if (new URLSearchParams(location.search).has('written')) void load();
  else assumption.addEventListener('toggle', load, { once: true });
}

whenIdle(() => {
  void import('./print.ts').then(({ prepareForPrint }) => prepareForPrint());
  if (import.meta.env.PROD) {
    void import('../offline/start.ts').then(({ startOffline }) => startOffline()).catch(console.warn);
  }
});
