import { wordsOf } from '../domain/edtf.ts';
import { fill } from '../timeline/phrases.ts';
import type { FilterWords } from './choices.ts';
import { FACETS, isFiltered, type Filters } from './filters.ts';

interface Chip {
  readonly name: string;
  /** The filters without this one. */
  readonly without: Filters;
}

/** Lists what is filtered for, each to be taken away by a click. */
export function showChips(
  bar: HTMLElement,
  filters: Filters,
  words: FilterWords,
  choose: (filters: Filters) => void,
): void {
  const list = bar.querySelector('[data-fb="chips"]')!;
  list.replaceChildren(...chipsOf(bar, filters, words).map((chip) => makeChip(bar, chip, words, choose)));
  bar.querySelector<HTMLElement>('[data-fb="clear"]')!.hidden = !isFiltered(filters);
}

function chipsOf(bar: HTMLElement, filters: Filters, words: FilterWords): Chip[] {
  const chips: Chip[] = FACETS.flatMap((facet) =>
    filters[facet].map((id) => ({
      name: nameOf(bar, facet, id),
      without: { ...filters, [facet]: filters[facet].filter((other) => other !== id) },
    })),
  );
  const { from, to } = filters;
  if (from !== null) {
    chips.push({
      name: `${words.from} ${wordsOf(from, words.language)}`,
      without: { ...filters, from: null },
    });
  }
  if (to !== null)
    chips.push({ name: `${words.to} ${wordsOf(to, words.language)}`, without: { ...filters, to: null } });
  if (filters.certain) chips.push({ name: words.certain, without: { ...filters, certain: false } });
  if (filters.fresh) chips.push({ name: words.freshChip, without: { ...filters, fresh: false } });
  return chips;
}

function makeChip(
  bar: HTMLElement,
  { name, without }: Chip,
  words: FilterWords,
  choose: (filters: Filters) => void,
): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.setAttribute('aria-label', fill(words.remove, { name }));
  button.addEventListener('click', () => {
    choose(without);
    const next = bar.querySelector<HTMLElement>('[data-fb="chips"] button') ?? bar.querySelector('summary');
    next?.focus();
  });
  item.append(button);
  return item;
}

function nameOf(bar: HTMLElement, facet: string, id: string): string {
  const box = bar.querySelector(`[name="${facet}"][value="${CSS.escape(id)}"]`);
  return box?.closest('label')?.querySelector('.fb-word')?.textContent ?? id;
}
