import { loadSheet } from '../client/load-sheet.ts';
import liveStyles from '../styles/filters-live.css?url';
import { loadTimeline } from '../timeline/load.ts';
import { fill, sayCount } from '../timeline/phrases.ts';
import { getQuery, setQuery, tellFiltered } from './address.ts';
import { showChips } from './chips.ts';
import type { FilterChoices, FilterWords } from './choices.ts';
import { countValues, FACETS, isFiltered, NO_FILTERS, passes, readFilters, writeFilters } from './filters.ts';
import type { Facts, Filters } from './filters.ts';
import { readForm, writeForm } from './form.ts';
import { showOnly } from './list.ts';
import { findNews } from './news.ts';
import { unpackFacts } from './packed-facts.ts';
import { fillPanels } from './panels.ts';
import { findPlaces, idOfPlace } from './places.ts';

/** Filters the list and the time line as the reader chooses, and keeps the choice in the address. */
export async function runFilters(bar: HTMLElement): Promise<void> {
  const [choices] = await Promise.all([loadChoices(bar.dataset['filters']!), loadSheet(liveStyles)]);
  const { words } = choices;
  const packed = await loadTimeline(choices.meetings);
  const facts = unpackFacts(packed);
  const places = findPlaces();
  const isSpread = bar.dataset['whole'] !== undefined;
  const showPages = isSpread ? (await import('./spread.ts')).pageShower(packed) : null;
  fillPanels(bar, choices);
  const news = findNews(facts.map(({ id }) => id));
  const isFresh = (id: string): boolean => news.has(id);
  showNews(bar, places, news, words);

  const apply = (filters: Filters): void => {
    const passing = isFiltered(filters)
      ? new Set(facts.filter((each) => passes(each, filters, isFresh)).map(({ id }) => id))
      : null;
    showOnly(places, passing);
    showPages?.(passing);
    showCounts(bar, facts, filters, isFresh);
    showChips(bar, filters, words, choose);
    const here = !isSpread ? null : places.filter(({ hidden }) => !hidden).length;
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
  else choose(addChosen(readFilters(getQuery()), readForm(bar)));
}

/** The filters of the address with what the reader has chosen before they were there: the choices that need no panel. */
function addChosen(asked: Filters, { certain, fresh }: Filters): Filters {
  return { ...asked, certain: asked.certain || certain, fresh: asked.fresh || fresh };
}

async function loadChoices(address: string): Promise<FilterChoices> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as FilterChoices;
}

function announce(passing: ReadonlySet<string> | null): void {
  for (const mark of document.querySelectorAll<SVGElement>('.tl-mark')) {
    const ids = idsOfMark(mark);
    mark.classList.toggle('is-out', passing !== null && !ids.some((id) => passing.has(id)));
  }
  tellFiltered(passing);
}

/** A mark of the picture names its meetings where it stands for several; else its link does. */
function idsOfMark(mark: SVGElement): string[] {
  const { ids } = mark.dataset;
  return ids?.split(' ') ?? [(mark.querySelector('a')?.getAttribute('href') ?? '').split('#r-')[1] ?? ''];
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
    if (!news.has(idOfPlace(place))) continue;
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
