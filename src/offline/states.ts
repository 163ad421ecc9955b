import { writeHalf } from './say-amount.ts';

/** How far the keeping of the site on this device has come. */
export type OfflineState =
  | { readonly kind: 'offered' | 'ready' | 'update' | 'failed' }
  /** `share` runs from 0 to 1 of `bytes`. */
  | { readonly kind: 'saving'; readonly share: number; readonly bytes: number };

/** How much a device keeps; the JSON under `/offline/size.json`. */
export interface OfflineSize {
  /** Whether all pages are kept at once. */
  readonly isWhole: boolean;
  readonly bytes: number;
}

/** What a place says of each state; `{size}` is an amount of data. */
export type OfflineTexts = Readonly<Record<OfflineState['kind'], string>>;

/** The words of the states as attributes of the place that says them: `data-ready`. */
export function stateAttributes(texts: OfflineTexts, language: string): Readonly<Record<string, string>> {
  const half = writeHalf(language);
  return Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => [`data-${kind}`, text.replace('{size}', half)]),
  );
}
