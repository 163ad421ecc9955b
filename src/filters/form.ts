import { FACETS, type Filters } from './filters.ts';
import { isIsoDay, nameAll } from './query-values.ts';

/** What the bar's boxes say. */
export function readForm(bar: HTMLElement): Filters {
  const chosen = (name: string): string[] =>
    nameAll(
      [...bar.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)].map(({ value }) => value),
    );
  const day = (name: string): string | null => {
    const value = bar.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;
    return isIsoDay(value) ? value : null;
  };
  const [from, to] = [day('from'), day('to')];
  const isReversed = from !== null && to !== null && from > to;
  return {
    venues: chosen('venues'),
    parties: chosen('parties'),
    statuses: chosen('statuses'),
    issues: chosen('issues'),
    certain: bar.querySelector('[name="certain"]:checked') !== null,
    from: isReversed ? to : from,
    to: isReversed ? from : to,
    fresh: bar.querySelector('[name="fresh"]:checked') !== null,
  };
}

/** Sets the bar's boxes, and says on each panel how many are chosen in it. */
export function writeForm(bar: HTMLElement, filters: Filters): void {
  for (const facet of FACETS) {
    for (const box of bar.querySelectorAll<HTMLInputElement>(`[name="${facet}"]`)) {
      box.checked = filters[facet].includes(box.value);
    }
    sayChosen(bar, facet, filters[facet].length);
  }
  bar.querySelector<HTMLInputElement>('[name="certain"]')!.checked = filters.certain;
  bar.querySelector<HTMLInputElement>('[name="fresh"]')!.checked = filters.fresh;
  bar.querySelector<HTMLInputElement>('[name="from"]')!.value = filters.from ?? '';
  bar.querySelector<HTMLInputElement>('[name="to"]')!.value = filters.to ?? '';
  sayChosen(bar, 'period', Number(filters.from !== null) + Number(filters.to !== null));
}

function sayChosen(bar: HTMLElement, facet: string, count: number): void {
  const place = bar.querySelector(`[data-facet="${facet}"] [data-fb-chosen]`);
  if (place !== null) place.textContent = count === 0 ? '' : String(count);
}
