import { loadTimeline } from '../timeline/load.ts';

/** Goes to the page that lists a meeting which the address names and this page does not have. */
export async function goToPage(address: string, id: string): Promise<void> {
  const { rounds, lists } = await loadTimeline(address);
  const page = lists.pages[rounds.find((round) => round[0] === id)?.[10] ?? -1];
  if (page !== undefined && page !== location.pathname)
    location.replace(`${page}${location.search}#r-${encodeURIComponent(id)}`);
}

/** The meeting that an address wants to see in the list: by its place there, or as selected where it does not want the time line. */
export function wantedMeeting({ hash, search }: Pick<Location, 'hash' | 'search'>): string | null {
  if (hash.startsWith('#r-')) return decodeURIComponent(hash.slice(3));
  return hash === '' ? new URLSearchParams(search).get('at') : null;
}
