import { sayCount } from '../timeline/phrases.ts';
import type { SearchData } from './data.ts';
import { make, makeButton } from './elements.ts';
import { countFacets, search, warmUp, type FacetCounts, type Hit } from './engine.ts';
import { makeFacetList } from './facet-list.ts';
import { makeChoices } from './facets.ts';
import {
  EMPTY_SEARCH,
  isEmptySearch,
  SEARCH_FACETS,
  writeSearch,
  type SearchFacet,
  type SearchState,
} from './query.ts';
import { makeResult } from './results.ts';

const PAGE = 8;
/** Milliseconds after a key: long enough for a word typed at once, short enough to be taken for none. */
const DEBOUNCE = 40;
/** Facets are counted anew when nobody has typed for so long. */
const PAUSE = 150;
/** A search that takes longer than this says that it is under way. */
const PATIENCE = 250;

/** The box, the facets and the results; in the dialog and on the search page alike. */
export class SearchPanel {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Told of every search that the reader makes. */
  onSearch: (state: SearchState) => void = () => {};
  private readonly data: SearchData;
  private readonly status: HTMLElement;
  private readonly results: HTMLOListElement;
  private readonly below: HTMLElement;
  private readonly facets: HTMLDetailsElement;
  private readonly facetBody: HTMLElement;
  private readonly sorting: HTMLSelectElement;
  private state: SearchState = EMPTY_SEARCH;
  /** Counts searches: what an older one finds is dropped. */
  private turn = 0;
  private timer = 0;

  constructor(data: SearchData, facetsOpen: boolean) {
    this.data = data;
    const { words } = data;
    this.input = make('input', 'se-input');
    Object.assign(this.input, {
      type: 'search',
      autocomplete: 'off',
      spellcheck: false,
      placeholder: words.hint,
      maxLength: 200,
    });
    this.input.setAttribute('aria-label', words.label);
    this.input.setAttribute('enterkeyhint', 'search');
    this.status = make('p', 'se-status', words.idle);
    this.status.setAttribute('role', 'status');
    this.results = make('ol', 'se-results');
    this.results.setAttribute('aria-label', words.results);
    this.below = make('div', 'se-below');
    this.facetBody = make('div', 'se-facet-body');
    this.facets = make('details', 'se-facets', make('summary', '', words.filters), this.facetBody);
    this.facets.open = facetsOpen;
    this.sorting = this.makeSorting();
    const side = make('div', 'se-side', this.facets);
    const main = make(
      'div',
      'se-main',
      make('div', 'se-line', this.status, this.sortLabel()),
      this.results,
      this.below,
    );
    this.element = make('div', 'se', this.input, make('div', 'se-columns', side, main));
    this.element.setAttribute('role', 'search');
    this.listen();
  }

  /** Shows a search, as from an address. */
  show(state: SearchState): void {
    this.state = state;
    this.input.value = state.words;
    this.sorting.value = state.sort;
    void this.run();
  }

  private listen(): void {
    this.input.addEventListener('focus', warmUp, { once: true });
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.change({ words: this.input.value }), DEBOUNCE);
    });
    this.sorting.addEventListener('change', () =>
      this.change({ sort: this.sorting.value as SearchState['sort'] }),
    );
    this.facets.addEventListener('toggle', () => {
      if (this.facets.open) void this.run();
    });
    this.element.addEventListener('keydown', (event) => this.walk(event));
  }

  private change(part: Partial<SearchState>): void {
    this.state = { ...this.state, ...part };
    this.onSearch(this.state);
    void this.run();
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    const { words } = this.data;
    if (isEmptySearch(this.state) && !this.facets.open) return this.showMessage(words.idle);
    const slow = setTimeout(() => turn === this.turn && this.say(words.loading), PATIENCE);
    try {
      const hits = await search(this.state);
      if (turn !== this.turn) return;
      await this.showHits(hits, turn);
      clearTimeout(slow);
      if (this.facets.open && turn === this.turn) await this.count(turn);
    } catch (error) {
      console.warn(error);
      if (turn === this.turn) this.showFailure();
    } finally {
      clearTimeout(slow);
    }
  }

  /** Counting takes time in which nobody can type, so it waits until the results are painted and the reader pauses. */
  private async count(turn: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.facetBody.childElementCount === 0 ? 0 : PAUSE));
    if (turn !== this.turn) return;
    const counts = await countFacets(this.state);
    if (turn === this.turn) this.showFacets(counts);
  }

  private async showHits(hits: readonly Hit[], turn: number): Promise<void> {
    if (isEmptySearch(this.state)) return this.showMessage(this.data.words.idle);
    const { words, language } = this.data;
    if (hits.length === 0) return this.showEmpty();
    const items = await this.load(hits, 0);
    if (turn !== this.turn) return;
    this.say(sayCount(words.found, hits.length, language));
    this.results.replaceChildren(...items);
    this.offerMore(hits, PAGE, turn);
  }

  private async load(hits: readonly Hit[], from: number): Promise<HTMLElement[]> {
    const fragments = await Promise.all(hits.slice(from, from + PAGE).map((hit) => hit.data()));
    return fragments.map((fragment) => makeResult(fragment, this.state.words));
  }

  private offerMore(hits: readonly Hit[], shown: number, turn: number): void {
    const left = hits.length - shown;
    if (left <= 0) return this.below.replaceChildren();
    const more = makeButton('', sayCount(this.data.words.more, left, this.data.language), () => {
      void this.load(hits, shown).then((items) => {
        if (turn !== this.turn) return;
        this.results.append(...items);
        items[0]?.querySelector('a')?.focus();
        this.offerMore(hits, shown + PAGE, turn);
      });
    });
    this.below.replaceChildren(more);
  }

  private showFacets(counts: FacetCounts): void {
    const { words, facets } = this.data;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const groups = SEARCH_FACETS.flatMap((facet) => {
      const choices = makeChoices(facet, counts[facet], this.state, facets);
      if (choices.length === 0) return [];
      const list = makeFacetList(
        facet,
        choices,
        (value, isChosen) => this.choose(facet, value, isChosen),
        words.possibly,
      );
      const group = make('fieldset', 'se-facet', make('legend', '', words.facets[facet]), list);
      if (facet === 'month') group.append(this.makeCertain());
      return [group];
    });
    this.facetBody.replaceChildren(...groups);
    if (!isEmptySearch({ ...this.state, words: '' })) {
      this.facetBody.prepend(
        makeButton('se-clear', words.clear, () => this.change({ chosen: EMPTY_SEARCH.chosen })),
      );
    }
    this.restoreFocus(focused);
  }

  /** The boxes are made anew with new counts; the focus stays on the same one. */
  private restoreFocus(focused: HTMLInputElement | null): void {
    if (focused === null || focused.isConnected || focused.type !== 'checkbox') return;
    const boxes = this.facetBody.querySelectorAll<HTMLInputElement>('input');
    [...boxes].find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
  }

  private choose(facet: SearchFacet, value: string, isChosen: boolean): void {
    const others = this.state.chosen[facet].filter((other) => other !== value);
    const chosen = { ...this.state.chosen, [facet]: isChosen ? [...others, value] : others };
    this.change({ chosen });
  }

  private makeCertain(): HTMLElement {
    const box = make('input', '');
    box.type = 'checkbox';
    box.name = 'certain';
    box.checked = this.state.certain;
    box.addEventListener('change', () => this.change({ certain: box.checked }));
    return make('label', 'se-certain', box, this.data.words.certain);
  }

  private makeSorting(): HTMLSelectElement {
    const select = make('select', 'se-sort');
    for (const [value, label] of Object.entries(this.data.words.sorts)) {
      const option = make('option', '', label);
      option.value = value;
      select.append(option);
    }
    return select;
  }

  private sortLabel(): HTMLElement {
    return make('label', 'se-sorting', make('span', '', this.data.words.sort), this.sorting);
  }

  private say(words: string): void {
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  private showMessage(message: string, ...ways: readonly Node[]): void {
    this.say(message);
    this.results.replaceChildren();
    this.below.replaceChildren(...ways);
  }

  private showEmpty(): void {
    const { words, links } = this.data;
    const archive = make('a', '', words.archive);
    archive.href = links.archive;
    const asked = this.state.words.trim();
    const ways: Node[] = [make('p', '', words.emptyHint), make('p', '', archive)];
    if (!isEmptySearch({ ...this.state, words: '' })) {
      ways.unshift(makeButton('', words.withoutFilters, () => this.change({ chosen: EMPTY_SEARCH.chosen })));
    }
    const message = asked === '' ? words.emptyFiltered : words.empty.replace('{words}', () => asked);
    this.showMessage(message, ...ways);
  }

  private showFailure(): void {
    const { words, links } = this.data;
    const archive = make('a', '', words.archive);
    archive.href = links.archive;
    const retry = makeButton('', words.retry, () => void this.run());
    this.showMessage(words.failed, make('p', '', words.failedHint), retry, make('p', '', archive));
  }

  /** Arrow keys go from the box through the results and back. */
  private walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    const titles = [...this.results.querySelectorAll<HTMLElement>('.se-title')];
    const dialog = this.element.closest('dialog');
    if (event.key === 'Escape' && dialog !== null) {
      // A search box would only empty itself.
      event.preventDefault();
      dialog.close();
    }
    if (event.key === 'Enter' && target === this.input) {
      event.preventDefault();
      clearTimeout(this.timer);
      this.change({ words: this.input.value });
    }
    if (step === undefined || (target !== this.input && !titles.includes(target))) return;
    event.preventDefault();
    const next = titles.indexOf(target) + step;
    if (next < 0) this.input.focus();
    else titles[next]?.focus();
  }

  /** The query of the address that shows this search. */
  get address(): string {
    const query = writeSearch(this.state);
    return query.size === 0 ? this.data.links.search : `${this.data.links.search}?${query}`;
  }
}
