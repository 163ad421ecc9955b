import { ADDRESS_CHANGED, getQuery } from '../filters/address.ts';
import { snippet, viewOf } from './snippet.ts';

/** Keeps the snippet that the panel shows in step with the address and the theme chosen, and copies it. */
export function runPanel(panel: HTMLDetailsElement): void {
  const text = panel.querySelector('textarea')!;
  const theme = panel.querySelector('select')!;
  const look = panel.querySelector('a')!;
  const status = panel.querySelector('[role="status"]')!;
  const show = (): void => {
    const address = new URL(look.href);
    const query = viewOf(getQuery());
    if (theme.value !== 'system') query.set('theme', theme.value);
    address.search = query.toString();
    look.href = address.href;
    text.value = snippet(address.href, panel.dataset['embed']!);
    status.textContent = '';
  };
  for (const part of panel.querySelectorAll<HTMLElement>('[data-embed-script]')) part.hidden = false;
  panel.querySelector('[data-embed-plain]')?.remove();
  theme.addEventListener('change', show);
  document.addEventListener(ADDRESS_CHANGED, show);
  addEventListener('popstate', show);
  panel.querySelector('button')!.addEventListener('click', async () => {
    text.select();
    status.textContent = await copy(text.value, panel);
  });
  show();
}

/** Copies, and returns what is to be said of that. The text stays selected where the browser does not allow it. */
async function copy(text: string, { dataset }: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return dataset['copied']!;
  } catch {
    return dataset['failed']!;
  }
}
