import { fill, sayCount, type CountPhrase } from '../timeline/phrases.ts';
import { getQuery, setQuery, tellFiltered } from './address.ts';
import { showChips } from './chips.ts';
import { readFacts } from './facts.ts';
import { countValues, FACETS, isFiltered, NO_FILTERS, passes, readFilters, writeFilters } from './filters.ts';
import type { Facts, Filters } from './filters.ts';
import { readForm, writeForm } from './form.ts';
import { showOnly } from './list.ts';
import { findNews } from './news.ts';

/** What the bar says, handed over by the server. */
export interface FilterWords {
  readonly language: string;
  readonly all: CountPhrase;
  readonly shown: CountPhrase;
  /** In place of that where the list stands on several pages, and how many of them stand on this one. */
  readonly passing: CountPhrase;
  readonly elsewhere: CountPhrase;
  readonly none: string;
  readonly undatedOut: CountPhrase;
  readonly chosen: CountPhrase;
  readonly fresh: string;
  readonly freshChip: string;
  readonly isNew: string;
  readonly remove: string;
  readonly certain: string;
  readonly from: string;
  readonly to: string;
}

/** Filters the list and the time line as the reader chooses, and keeps the choice in the address. */
export async function runFilters(bar: HTMLElement): Promise<void> {
  const words = JSON.parse(bar.dataset['filters']!) as FilterWords;
  const places = [...document.querySelectorAll<HTMLElement>('[data-round]')];
  const { whole } = bar.dataset;
  const spread = whole === undefined ? null : await (await import('./spread.ts')).loadSpread(whole);
  const facts = spread?.facts ?? places.map(({ dataset }) => readFacts(dataset));
  const news = findNews(facts.map(({ id }) => id));
  const isFresh = (id: string): boolean => news.has(id);
  showNews(bar, places, news, words);

  const apply = (filters: Filters): void => {
    const passing = isFiltered(filters)
      ? new Set(facts.filter((each) => passes(each, filters, isFresh)).map(({ id }) => id))
      : null;
    showOnly(places, passing);
    spread?.showPages(passing);
    showCounts(bar, facts, filters, isFresh);
    showChips(bar, filters, words, choose);
    const here = spread === null ? null : places.filter(({ hidden }) => !hidden).length;
    say(bar, { facts, filters, passing, here }, words);
    announce(passing);
  };
  const choose = (filters: Filters): void => {
    setQuery(writeFilters(filters, getQuery()), 'push');
    writeForm(bar, filters);
    apply(filters);
  };
  const followAddress = (): void => {
    const filters = readFilters(getQuery());
    writeForm(bar, filters);
    apply(filters);
  };
  bar.addEventListener('change', () => choose(readForm(bar)));
  bar.querySelector('[data-fb="clear"]')!.addEventListener('click', () => {
    choose(NO_FILTERS);
    bar.querySelector('summary')?.focus();
  });
  closePanels(bar);
  addEventListener('popstate', followAddress);
  document.addEventListener('parley:timeline-ready', followAddress);
  if (!document.activeElement?.closest('[data-filters]')) followAddress();
  else choose(readForm(bar));
}

function announce(passing: ReadonlySet<string> | null): void {
  for (const mark of document.querySelectorAll<HTMLElement>('.tl-picture [data-ids]')) {
    const ids = mark.dataset['ids']!.split(' ');
    mark.classList.toggle('is-out', passing !== null && !ids.some((id) => passing.has(id)));
  }
  tellFiltered(passing);
}

/** What the bar tells of. */
interface Told {
  readonly facts: readonly Facts[];
  readonly filters: Filters;
  readonly passing: ReadonlySet<string> | null;
  /** How many of those that pass stand on this page; null where all do. */
  readonly here: number | null;
}

function say(bar: HTMLElement, { facts, filters, passing, here }: Told, words: FilterWords): void {
  const { language } = words;
  const all = new Intl.NumberFormat(language).format(facts.length);
  let said = sayCount(words.all, facts.length, language);
  if (passing !== null) {
    said = fill(sayCount(here === null ? words.shown : words.passing, passing.size, language), { all });
    if (here !== null && here < passing.size) said += `. ${sayCount(words.elsewhere, here, language)}`;
  }
  if (passing?.size === 0) said = words.none;
  if (filters.from !== null || filters.to !== null) {
    const anywhen = { ...filters, from: null, to: null };
    const left = facts.filter((each) => each.earliest === '' && passes(each, anywhen, () => true)).length;
    if (left > 0) said += `. ${sayCount(words.undatedOut, left, language)}`;
  }
  const status = bar.querySelector('[data-fb="status"]')!;
  if (status.textContent !== said) status.textContent = said;
}

/** Beside each choice: how many meetings would be left with it. */
function showCounts(
  bar: HTMLElement,
  facts: readonly Facts[],
  filters: Filters,
  isFresh: (id: string) => boolean,
): void {
  for (const facet of FACETS) {
    const counts = countValues(facts, filters, isFresh, facet);
    for (const box of bar.querySelectorAll<HTMLInputElement>(`[name="${facet}"]`)) {
      const count = counts.get(box.value) ?? 0;
      box.closest('label')!.querySelector('[data-fb-number]')!.textContent = String(count);
      box.closest('label')!.classList.toggle('is-empty', count === 0 && !box.checked);
    }
  }
}

function showNews(
  bar: HTMLElement,
  places: readonly HTMLElement[],
  news: ReadonlySet<string>,
  words: FilterWords,
): void {
  if (news.size === 0) return;
  const choice = bar.querySelector<HTMLElement>('[data-fb="new"]')!;
  choice.querySelector('span')!.textContent = fill(words.fresh, { count: String(news.size) });
  choice.hidden = false;
  for (const place of places) {
    if (!news.has(place.dataset['round']!)) continue;
    const badge = document.createElement('span');
    badge.className = 'fb-new';
    badge.textContent = words.isNew;
    place.querySelector('.facts')?.prepend(badge);
  }
}

/** A panel closes by Escape, and when something else is clicked. */
function closePanels(bar: HTMLElement): void {
  bar.addEventListener('keydown', (event) => {
    const panel =
      event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details[open]') : null;
    if (event.key !== 'Escape' || panel === null) return;
    panel.open = false;
    panel.querySelector('summary')!.focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const panel of bar.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      if (target instanceof Node && !panel.contains(target)) panel.open = false;
    }
  });
}
