import type { Progress, Request } from './messages.ts';
import type { OfflineState } from './states.ts';
import { addressOf, workerAddress } from './worker-address.ts';

const TRIES = 4;
const PAUSE_MILLISECONDS = 4000;
const { serviceWorker } = navigator;
let address: string | undefined;

type Tell = (state: OfflineState) => void;

/** Loads the page anew when another build takes over, so that it never gets data of that build. */
export function followTakeOver(): void {
  let hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) location.reload();
    hadWorker = true;
  });
}

/** Has the site kept on this device, and tells how far that has come; goes on where it was broken off. */
export async function keepSite(tell: Tell): Promise<void> {
  address ??= workerAddress();
  let isKept = false;
  serviceWorker.addEventListener('message', ({ data }) => {
    const { type, done, total } = data as Progress;
    if (type === 'parley:progress' && !isKept) tell({ kind: 'saving', share: done / total, bytes: total });
  });
  for (let tried = 1; tried <= TRIES && !isKept; tried += 1) {
    if (tried > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    isKept = await tryToKeep(address, tell).catch((error: unknown) => {
      console.warn(error);
      return false;
    });
  }
  if (!isKept) tell({ kind: 'failed' });
}

async function tryToKeep(worker: string, tell: Tell): Promise<boolean> {
  const registration = await serviceWorker.register(worker, { updateViaCache: 'none' });
  const first = registration.active ?? registration.waiting ?? registration.installing;
  if (first === null || !(await becomesActive(first))) return false;
  // A page loaded before there was a worker is answered by it too, if what it was loaded from is of the same build.
  if (serviceWorker.controller === null) ask(first, { type: 'parley:join', address: location.href });
  offerUpdates(registration, tell);
  return true;
}

function becomesActive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function ask(worker: ServiceWorker, request: Request): void {
  worker.postMessage(request);
}

function offerUpdates(registration: ServiceWorkerRegistration, tell: Tell): void {
  const look = (): void => {
    tell({ kind: registration.waiting === null ? 'ready' : 'update' });
  };
  const follow = (): void => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration.update().catch(() => {});
  });
}

/** Shows the build that waits; every page of the site is then loaded anew. */
export async function takeOver(): Promise<void> {
  const registration = await serviceWorker.getRegistration(addressOf(''));
  if (registration?.waiting) ask(registration.waiting, { type: 'parley:take-over' });
}
