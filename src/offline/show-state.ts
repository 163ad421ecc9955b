import { loadSize } from './load-size.ts';
import { sayAmount } from './say-amount.ts';
import type { OfflineState } from './states.ts';

/** What can be done in each state. */
const ACTIONS: Readonly<Record<OfflineState['kind'], string>> = {
  offered: 'keep',
  saving: '',
  ready: 'remove',
  update: 'update remove',
  failed: 'keep',
};

/** Shows how far the keeping has come, wherever the page has a place for it. */
export function showState(state: OfflineState): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) {
    place.hidden = false;
    place.dataset['state'] = state.kind;
    void sayState(place, state).catch(console.warn);
    for (const button of place.querySelectorAll<HTMLElement>('[data-do]'))
      button.hidden = !ACTIONS[state.kind].includes(button.dataset['do']!);
    const bar = place.querySelector('progress')!;
    bar.hidden = state.kind !== 'saving';
    bar.value = state.kind === 'saving' ? state.share : 0;
  }
}

/** The size is asked for only where it is said and the state does not bring it. */
async function sayState(place: HTMLElement, state: OfflineState): Promise<void> {
  let said = place.dataset[state.kind]!;
  if (said.includes('{')) {
    const { bytes } = 'bytes' in state ? state : await loadSize();
    said = sayAmount(said, bytes);
  }
  const text = place.querySelector('[data-text]')!;
  if (place.dataset['state'] === state.kind && text.textContent !== said) text.textContent = said;
}
