import { followTakeOver, keepSite, takeOver } from './keeper.ts';
import { waitsForWord } from './reader-word.ts';
import { showState } from './show-state.ts';

/** Keeps the site on this device, or offers to, and shows that wherever the page has a place for it. */
export async function startOffline(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
  if (panel !== null) void import('./panel.ts').then(({ runPanel }) => runPanel(panel));
  if (!('serviceWorker' in navigator)) return;
  followTakeOver();
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['do'] === 'update') void takeOver();
  });
  if (navigator.serviceWorker.controller === null && waitsForWord()) showState({ kind: 'offered' });
  else await keepSite(showState);
}
