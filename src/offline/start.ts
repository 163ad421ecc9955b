import { followTakeOver, forgetSite, keepSite, takeOver } from './keeper.ts';
import { rememberWord, waitsForWord } from './reader-word.ts';
import type { OfflineSize, OfflineState, OfflineTexts } from './states.ts';
import { addressOf } from './worker-address.ts';

/** What can be done in each state. */
const ACTIONS: Readonly<Record<OfflineState['kind'], readonly string[]>> = {
  offered: ['keep'],
  saving: [],
  ready: ['remove'],
  update: ['update', 'remove'],
  failed: ['keep'],
};

/** Keeps the site on this device, or offers to, and shows that wherever the page has a place for it. */
export async function startOffline(): Promise<void> {
  showMissing();
  if (!('serviceWorker' in navigator)) return unhide('[data-offline-unsupported]');
  followTakeOver();
  const [texts, size] = await Promise.all([
    loadJson<OfflineTexts>('offline/words.json'),
    loadJson<OfflineSize>('offline/size.json'),
  ]);
  const tell = (state: OfflineState): void => showState(state, texts, size);
  document.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (action === 'update') void takeOver();
    if (action === 'keep') {
      rememberWord('yes');
      void navigator.storage?.persist?.();
      void keepSite(tell);
    }
    if (action === 'remove') {
      rememberWord('no');
      void forgetSite().then(() => tell({ kind: 'offered' }));
    }
  });
  if (!size.isWhole) unhide('[data-partly]');
  if (navigator.serviceWorker.controller === null && waitsForWord()) tell({ kind: 'offered' });
  else await keepSite(tell);
}

/** Tells where the reader wanted to go when there was no way to get there. */
function showMissing(): void {
  const wanted = new URLSearchParams(location.search).get('for');
  const place = document.querySelector<HTMLElement>('[data-offline-missing]');
  if (place === null || wanted === null || !wanted.startsWith(addressOf(''))) return;
  place.hidden = false;
  place.querySelector('a')?.setAttribute('href', wanted);
}

function showState(state: OfflineState, { language, states }: OfflineTexts, { bytes }: OfflineSize): void {
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
  for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) {
    place.hidden = false;
    place.dataset['state'] = state.kind;
    const text = place.querySelector('[data-text]');
    const said = states[state.kind].replace('{size}', size);
    if (text !== null && text.textContent !== said) text.textContent = said;
    for (const button of place.querySelectorAll<HTMLElement>('[data-do]'))
      button.hidden = !ACTIONS[state.kind].includes(button.dataset['do'] ?? '');
    const bar = place.querySelector('progress');
    if (bar !== null) {
      bar.hidden = state.kind !== 'saving';
      bar.value = state.kind === 'saving' ? state.share : 0;
    }
  }
}

function unhide(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.removeAttribute('hidden');
}

async function loadJson<T>(path: string): Promise<T> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}
