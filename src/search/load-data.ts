import type { SearchData } from './data.ts';

const address = `${import.meta.env.BASE_URL.replace(/\/*$/u, '/')}data/search.json`;

/** Loads what searching says and needs. */
export async function loadSearchData(): Promise<SearchData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as SearchData;
}
