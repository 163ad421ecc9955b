import { loadTimeline } from '../timeline/load.ts';
import type { Facts } from './filters.ts';
import { unpackFacts } from './packed-facts.ts';

/** A list that stands on several pages. */
export interface Spread {
  /** Of every meeting of the list, on whatever page. */
  readonly facts: readonly Facts[];
  /** Says beside each page how many of its meetings pass, and leads there with the filters of the address. */
  showPages(passing: ReadonlySet<string> | null): void;
}

/** Loads what is filtered by where the list stands on several pages. */
export async function loadSpread(address: string): Promise<Spread> {
  const packed = await loadTimeline(address);
  const { pages } = packed.lists;
  const pageOf = new Map(packed.rounds.map((round) => [round[0], pages[round[10]]!]));
  return {
    facts: unpackFacts(packed),
    showPages(passing) {
      const counts = Map.groupBy(passing ?? pageOf.keys(), (id) => pageOf.get(id)!);
      for (const place of document.querySelectorAll<HTMLElement>('[data-page]')) {
        const page = new URL(place.dataset['page']!, location.href).pathname;
        const count = counts.get(page)?.length ?? 0;
        place.classList.toggle('is-empty', count === 0);
        place.querySelector('a')!.href = page + location.search;
        const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
        place.querySelector('[data-page-count]')!.textContent = number;
      }
    },
  };
}
