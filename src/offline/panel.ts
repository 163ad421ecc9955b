import { forgetSite } from './forget-site.ts';
import { keepSite } from './keeper.ts';
import { loadSize } from './load-size.ts';
import { rememberWord } from './remember-word.ts';
import { showState } from './show-state.ts';
import { addressOf } from './worker-address.ts';

/** Lets the reader have the site kept or removed, on the page that is about reading offline. */
export async function runPanel(panel: HTMLElement): Promise<void> {
  showMissing(panel);
  if (!('serviceWorker' in navigator)) return unhide(panel, '[data-offline-unsupported]');
  panel.addEventListener('click', ({ target }) => {
    const action = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (action === 'keep') {
      rememberWord('yes');
      void navigator.storage?.persist?.();
      void keepSite(showState);
    }
    if (action === 'remove') {
      rememberWord('no');
      void forgetSite().then(() => showState({ kind: 'offered' }));
    }
  });
  if (!(await loadSize()).isWhole) unhide(panel, '[data-partly]');
}

/** Tells where the reader wanted to go when there was no way to get there. */
function showMissing(panel: HTMLElement): void {
  const wanted = new URLSearchParams(location.search).get('for');
  if (wanted === null || !wanted.startsWith(addressOf(''))) return;
  unhide(panel, '[data-offline-missing]');
  panel.querySelector('a')!.setAttribute('href', wanted);
}

function unhide(panel: HTMLElement, selector: string): void {
  panel.querySelector<HTMLElement>(selector)!.hidden = false;
}
