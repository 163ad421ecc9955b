import { addressOf } from './worker-address.ts';

/** Removes everything that is kept on this device. */
export async function forgetSite(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(addressOf('')))?.unregister();
  const scope = addressOf('');
  for (const name of await caches.keys())
    if (name.startsWith('parley-') && name.endsWith(`-${scope}`)) await caches.delete(name);
}
