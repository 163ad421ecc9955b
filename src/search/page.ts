import { loadSearchData } from './load-data.ts';
import { SearchPanel } from './panel.ts';
import { readSearch, writeSearch, type SearchState } from './query.ts';

/** Runs the search page: the address holds the query, and the back button goes back through searches. */
export async function runSearchPage(place: HTMLElement): Promise<void> {
  const failed = place.querySelector<HTMLElement>('[data-search-failed]');
  try {
    const panel = new SearchPanel(await loadSearchData(), matchMedia('(min-width: 48rem)').matches);
    place.append(panel.element);
    panel.onSearch = keepInAddress();
    addEventListener('popstate', () => panel.show(readSearch(new URLSearchParams(location.search))));
    panel.show(readSearch(new URLSearchParams(location.search)));
    panel.input.focus({ preventScroll: true });
    document.addEventListener('parley:search', () => panel.input.select());
  } catch (error) {
    console.warn(error);
    if (failed !== null) failed.hidden = false;
  }
}

/** While one goes on typing the step in the history is the same; a pause or a choice begins a new one. */
function keepInAddress(): (state: SearchState) => void {
  let last = { time: 0, words: '' };
  return (state) => {
    const query = writeSearch(state);
    const address = `${location.pathname}${query.size === 0 ? '' : `?${query}`}`;
    if (address === location.pathname + location.search) return;
    const goesOn = performance.now() - last.time < 2000 && state.words !== last.words;
    last = { time: performance.now(), words: state.words };
    if (goesOn) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  };
}
