import { loadSheet } from '../client/load-sheet.ts';
import { ADDRESS_CHANGED, getQuery } from '../filters/address.ts';
import type { Words } from '../i18n/en.ts';
import { wordsFor } from '../i18n/words.ts';
import { make } from '../search/elements.ts';
import styles from '../styles/embed-this.css?url';
import { snippet, viewOf } from './snippet.ts';

/** Puts the snippet into the panel, keeps it in step with the address and the theme chosen, and copies it. */
export async function runPanel(panel: HTMLDetailsElement): Promise<void> {
  await loadSheet(styles);
  const words = wordsFor(document.documentElement.lang);
  const [look, elsewhere] = panel.querySelectorAll('a');
  const { text, theme, button, status } = addParts(panel, words);
  elsewhere?.remove();
  const show = (): void => {
    const address = new URL(look!.href);
    const query = viewOf(getQuery());
    if (theme.value !== 'system') query.set('theme', theme.value);
    address.search = query.toString();
    look!.href = address.href;
    text.value = snippet(address.href, panel.dataset['embed']!);
    status.textContent = '';
  };
  theme.addEventListener('change', show);
  document.addEventListener(ADDRESS_CHANGED, show);
  addEventListener('popstate', show);
  button.addEventListener('click', async () => {
    text.select();
    status.textContent = await copy(text.value, words);
  });
  show();
}

interface Parts {
  readonly text: HTMLTextAreaElement;
  readonly theme: HTMLSelectElement;
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
}

/** What has a use only with a script: the choice of a theme, the button that copies, and what it copies. */
function addParts(panel: HTMLElement, { embed, frame }: Words): Parts {
  const options = Object.entries(frame.themes).map(([value, name]) => new Option(name, value));
  const theme = make('select', '', ...options);
  const button = make('button', '', embed.copy);
  button.type = 'button';
  const status = make('span', '');
  status.setAttribute('role', 'status');
  const text = make('textarea', '');
  text.readOnly = true;
  text.rows = 9;
  text.spellcheck = false;
  panel
    .querySelector('summary')!
    .after(
      make('p', 'note', embed.how),
      make('p', 'embed-choices', make('label', '', `${frame.theme} `, theme), button, status),
      make('label', 'embed-text', make('span', '', embed.text), text),
    );
  return { text, theme, button, status };
}

/** Copies, and returns what is to be said of that. The text stays selected where the browser does not allow it. */
async function copy(text: string, { embed }: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return embed.copied;
  } catch {
    return embed.notCopied;
  }
}
