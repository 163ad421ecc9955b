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

/** What a place says of each state, as its attribute `data-states`; `{size}` is an amount of data. */
export type OfflineTexts = Readonly<Record<OfflineState['kind'], string>>;
