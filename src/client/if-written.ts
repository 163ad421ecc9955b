import { loadSheet } from './load-sheet.ts';
import type { DateTag } from '../domain/date-tag.ts';
import styles from '../styles/if-written.css?url';
import { addDays, wordsOf } from '../domain/edtf.ts';
import { resolveAll } from '../domain/resolve.ts';

interface Words {
  readonly language: string;
  readonly changed: string;
  readonly noDays: string;
  readonly one: string;
  readonly many: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/** Lets the reader assume a day of publication; shows what every dependent date then is, and keeps the day in the address. */
export async function offerAssumption(details: HTMLDetailsElement): Promise<void> {
  await loadSheet(styles);
  const tags = JSON.parse(details.dataset['tags'] ?? '[]') as DateTag[];
  const words = JSON.parse(details.dataset['words'] ?? '{}') as Words;
  const input = details.querySelector('input') as HTMLInputElement;
  const show = (day: string | null): void => showAssumption(details, tags, words, day);
  const assume = (day: string | null): void => {
    keepInAddress(day);
    show(day);
  };

  const given = new URLSearchParams(location.search).get('written');
  if (given !== null && DAY.test(given)) {
    details.open = true;
    input.value = given;
    show(given);
  }
  input.addEventListener('change', () => assume(input.value === '' ? null : input.value));
  details.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { step } = button.dataset;
    if (step !== undefined && input.value !== '') input.value = addDays(input.value, Number(step));
    if (step === undefined) input.value = input.dataset['from'] ?? '';
    assume(step === undefined || input.value === '' ? null : input.value);
  });
}

function keepInAddress(day: string | null): void {
  const url = new URL(location.href);
  if (day === null) url.searchParams.delete('written');
  else url.searchParams.set('written', day);
  history.replaceState(history.state, '', url);
}

function showAssumption(
  details: HTMLDetailsElement,
  tags: readonly DateTag[],
  words: Words,
  day: string | null,
): void {
  const believed = new Map(tags.map(({ mark, edtf }) => [mark, edtf]));
  const resolved = day === null ? tags : resolveAll(tags, day);
  let changed = 0;
  for (const { mark, edtf } of resolved) {
    const row = details.querySelector(`[data-mark="${CSS.escape(mark)}"]`);
    const cell = row?.querySelector('[data-value]');
    if (!row || !cell) continue;
    const isChanged = edtf !== believed.get(mark);
    if (isChanged) changed += 1;
    const value = edtf === null ? words.noDays : wordsOf(edtf, words.language);
    cell.textContent = isChanged ? `${value} (${words.changed})` : value;
    row.classList.toggle('changed', isChanged);
  }
  const status = details.querySelector('[role="status"]');
  if (status) status.textContent = day === null ? '' : describeChange(words, day, changed);
}

function describeChange(words: Words, day: string, changed: number): string {
  const phrase = changed === 1 ? words.one : words.many;
  return phrase.replace('{day}', wordsOf(day, words.language)).replace('{count}', String(changed));
}
