import type { OfflineSize } from './states.ts';
import { addressOf } from './worker-address.ts';

let loading: Promise<OfflineSize> | undefined;

/** Tells how much a device keeps. It is asked for once: after everything was removed, a worker that still answers would keep it again. */
export function loadSize(): Promise<OfflineSize> {
  loading ??= fetchSize();
  return loading;
}

async function fetchSize(): Promise<OfflineSize> {
  const response = await fetch(addressOf('offline/size.json'));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as OfflineSize;
}
