import type { PackedTimeline } from './packed.ts';

const loading = new Map<string, Promise<PackedTimeline>>();

/** Fetches the packed time line once for everything on the page that needs it; a failure is not kept. */
export function loadTimeline(address: string): Promise<PackedTimeline> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const file = fetchTimeline(address);
  loading.set(address, file);
  file.catch(() => loading.delete(address));
  return file;
}

async function fetchTimeline(address: string): Promise<PackedTimeline> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as PackedTimeline;
}
