/** What the service worker tells the pages while it keeps files: bytes. */
export interface Progress {
  readonly type: 'parley:progress';
  readonly done: number;
  readonly total: number;
}

/** What a page asks of the service worker. */
export type Request =
  /** Take over now, in place of the build before. */
  | { readonly type: 'parley:take-over' }
  /** Answer for this page too, which was loaded before there was a worker, if it is of the worker's own build. */
  | { readonly type: 'parley:join'; readonly address: string };
