import type { PackedTimeline } from '../timeline/packed.ts';

/**
 * Where the list stands on several pages: says beside each page how many of its meetings pass, and leads there with the filters of the
 * address.
 */
export function pageShower({
  rounds,
  lists: { pages },
}: PackedTimeline): (passing: ReadonlySet<string> | null) => void {
  const pageOf = new Map(rounds.map((round) => [round[0], pages[round[10]]!]));
  return (passing) => {
    const counts = Map.groupBy(passing ?? pageOf.keys(), (id) => pageOf.get(id)!);
    for (const place of document.querySelectorAll<HTMLElement>('[data-page]')) {
      const page = new URL(place.dataset['page']!, location.href).pathname;
      const count = counts.get(page)?.length ?? 0;
      place.classList.toggle('is-empty', count === 0);
      place.querySelector('a')!.href = page + location.search;
      const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
      place.querySelector('[data-page-count]')!.textContent = number;
    }
  };
}
