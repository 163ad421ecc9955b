/** How far the keeping of the site on this device has come. */
export type OfflineState =
  | { readonly kind: 'offered' | 'ready' | 'update' | 'failed' }
  /** `share` runs from 0 to 1. */
  | { readonly kind: 'saving'; readonly share: number };

/** How much a device keeps; the JSON under `/offline/size.json`. */
export interface OfflineSize {
  /** Whether all pages are kept at once. */
  readonly isWhole: boolean;
  readonly bytes: number;
}

/** What is said of each state; the JSON under `/offline/words.json`. */
export interface OfflineTexts {
  readonly language: string;
  readonly states: Readonly<Record<OfflineState['kind'], string>>;
}
