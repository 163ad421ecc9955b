import { make } from './elements.ts';
import type { FacetChoice } from './facets.ts';
import type { SearchFacet } from './query.ts';

/** The choices of a facet as check boxes; places with those in them beneath. */
export function makeFacetList(
  facet: SearchFacet,
  choices: readonly FacetChoice[],
  onChange: (value: string, isChosen: boolean) => void,
  possibly: string,
): HTMLUListElement {
  const items = choices.map((choice) => {
    const box = make('input', '');
    box.type = 'checkbox';
    box.name = facet;
    box.value = choice.value;
    box.checked = choice.isChosen;
    box.addEventListener('change', () => onChange(choice.value, box.checked));
    const count =
      choice.possible === 0 ? String(choice.count) : `${choice.count} + ${choice.possible} ${possibly}`;
    const label = make(
      'label',
      '',
      box,
      make('span', 'se-word', choice.label),
      make('span', 'se-count', count),
    );
    const item = make('li', '', label);
    if (choice.children.length > 0) item.append(makeFacetList(facet, choice.children, onChange, possibly));
    return item;
  });
  return make('ul', 'se-choices', ...items);
}
