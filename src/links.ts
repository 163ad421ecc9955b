import type { Evidence } from './domain/evidence.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/u, '/');

/** An address of this site under whatever path it stands: `link('entries', id)` is `/parley/entries/ID/`. */
export function link(...parts: readonly string[]): string {
  return base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
}

/** An address of a file of this site: `fileLink('data/meetings.csv')`. */
export function fileLink(path: string): string {
  return base + path;
}

/** The address of a round: its own where several entries tell it, else its one report's. */
export function roundLink({ id, reports }: { id: string; reports: readonly unknown[] }): string {
  return link(reports.length > 1 ? 'rounds' : 'meetings', id);
}

/** The address that scrolls to quoted words in an entry: by their mark, which is shown as the target, else as a text fragment. */
export function quoteLink(entry: string, evidence: Pick<Evidence, 'quote' | 'mark'>): string {
  return link('entries', entry) + ownQuoteLink(evidence);
}

/** The same from the entry's own page. */
export function ownQuoteLink({ quote, mark }: Pick<Evidence, 'quote' | 'mark'>): string {
  return mark === undefined ? `#:~:text=${textFragment(quote)}` : `#${mark}`;
}

/** A long quotation is given by its first and last words; see https://wicg.github.io/scroll-to-text-fragment/. */
function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  if (words.length <= 10) return encodeFragment(words.join(' '));
  return `${encodeFragment(words.slice(0, 4).join(' '))},${encodeFragment(words.slice(-4).join(' '))}`;
}

function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
