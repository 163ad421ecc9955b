import { loadSheet } from '../client/load-sheet.ts';
import searchStyles from '../styles/search.css?url';
import { make, makeButton } from './elements.ts';
import { loadSearchData } from './load-data.ts';
import { SearchPanel } from './panel.ts';

let made: Promise<{ dialog: HTMLDialogElement; panel: SearchPanel }> | null = null;

/** Opens the search over the page; what was searched for last is still there. */
export async function openSearch(): Promise<void> {
  made ??= makeDialog();
  try {
    const { dialog, panel } = await made;
    if (!dialog.open) dialog.showModal();
    panel.input.select();
  } catch (error) {
    made = null;
    throw error;
  }
}

async function makeDialog(): Promise<{ dialog: HTMLDialogElement; panel: SearchPanel }> {
  const [data] = await Promise.all([loadSearchData(), loadSheet(searchStyles)]);
  const panel = new SearchPanel(data, false);
  const dialog = make('dialog', 'se-dialog');
  dialog.setAttribute('aria-label', data.words.title);
  const full = make('a', 'se-full', data.words.fullPage);
  full.href = data.links.search;
  panel.onSearch = () => {
    full.href = panel.address;
  };
  const close = makeButton('se-close', data.words.close, () => dialog.close());
  dialog.append(make('div', 'se-bar', full, close), panel.element);
  panel.element.prepend(panel.input);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, panel };
}
