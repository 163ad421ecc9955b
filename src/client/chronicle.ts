// The script of pages that hold the list of the chronicle: it waits for the reader to get to the filters, the time line or the files.
import { startEmbedding } from '../embed/start.ts';
import { startFilters } from '../filters/start.ts';
import { startTakeAway } from '../take-away/start.ts';
import { startTimeline } from '../timeline/start.ts';

startTimeline();
startFilters();
startTakeAway();
startEmbedding();

/** Where the list stands on several pages, an address may name a meeting of another one; a frame shows its own page alone. */
const { whole } = document.querySelector<HTMLElement>('[data-filters]')?.dataset ?? {};
if (
  whole !== undefined &&
  !document.documentElement.matches('.embed') &&
  /#r-|[?&]at=/u.test(location.href)
) {
  void import('../filters/go-to-page.ts').then(({ goToPage, wantedMeeting }) => {
    const id = wantedMeeting(location);
    if (id !== null && document.getElementById(`r-${id}`) === null) void goToPage(whole, id);
  });
}
