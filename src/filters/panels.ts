import { make } from '../search/elements.ts';
import type { FilterChoices } from './choices.ts';
import type { Choice } from './facets.ts';
import type { Facet } from './filters.ts';

/** Puts into each panel of the bar what can be chosen there. */
export function fillPanels(bar: HTMLElement, choices: FilterChoices): void {
  const { words, facets } = choices;
  for (const place of bar.querySelectorAll<HTMLElement>('[data-facet]')) {
    const facet = place.dataset['facet'] as Facet | 'period';
    const panel = make('fieldset', 'fb-panel', make('legend', 'visually-hidden', words[facet]));
    if (facet === 'period') {
      panel.classList.add('fb-period');
      panel.append(makeDay('from', choices), makeDay('to', choices));
    } else panel.append(makeList(facets[facet], facet));
    place.append(panel);
  }
}

/** Places have those in them beneath. */
function makeList(choices: readonly Choice[], facet: Facet): HTMLElement {
  const items = choices.map(({ id, name, children }) => {
    const box = make('input', '');
    box.type = 'checkbox';
    box.name = facet;
    box.value = id;
    const number = make('span', 'fb-number');
    number.dataset['fbNumber'] = '';
    const item = make('li', '', make('label', '', box, make('span', 'fb-word', name), number));
    if (children.length > 0) item.append(makeList(children, facet));
    return item;
  });
  return make('ul', 'fb-choices', ...items);
}

function makeDay(name: 'from' | 'to', { words, first = '', last = '' }: FilterChoices): HTMLElement {
  const day = make('input', '');
  day.type = 'date';
  day.name = name;
  day.min = first;
  day.max = last;
  return make('label', '', `${words[name]} `, day);
}
