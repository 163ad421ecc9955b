import type { ChronicleFile } from '../domain/chronicle-file.ts';
import { selectRounds } from '../exports/select-rounds.ts';
import { wordsFor } from '../i18n/words.ts';
import { make, makeButton } from '../search/elements.ts';
import { getPassing } from '../filters/address.ts';
import { FORMATS, type Format } from './formats.ts';

/** Puts a button for each format into the panel, which downloads the rounds that the list shows at that moment. */
export function runTakeAway(panel: HTMLElement): void {
  const { takeAway } = wordsFor(document.documentElement.lang);
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  status.dataset['takeStatus'] = '';
  const buttons = Object.entries(takeAway.formats).map(([id, name]) => {
    const button = makeButton('', name, () => void download(FORMATS[id]!));
    button.dataset['format'] = id;
    return button;
  });
  const download = async (format: Format): Promise<void> => {
    status.textContent = '';
    try {
      save(format, await loadShown(panel.dataset['take']!));
    } catch {
      status.textContent = takeAway.failed;
    }
  };
  panel
    .querySelector('summary')!
    .after(make('p', 'note', takeAway.note), make('p', 'take-formats', ...buttons), status);
}

let loaded: Promise<ChronicleFile> | undefined;

async function loadShown(address: string): Promise<ChronicleFile> {
  loaded ??= loadChronicle(address);
  loaded.catch(() => (loaded = undefined));
  const file = await loaded;
  const passing = getPassing();
  return passing === null ? file : selectRounds(file, passing);
}

async function loadChronicle(address: string): Promise<ChronicleFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as ChronicleFile;
}

function save(format: Format, file: ChronicleFile): void {
  const text = format.write(file, wordsFor(file.language), findRoot());
  const address = URL.createObjectURL(new Blob([text], { type: `${format.type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = format.name;
  anchor.click();
  // The download has to have begun before its address may go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Where the site stands; a page opened from a file names where it was published, if it was. */
function findRoot(): string {
  if (location.protocol === 'file:')
    return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '/';
  return new URL(import.meta.env.BASE_URL.replace(/\/*$/u, '/'), location.href).href;
}
