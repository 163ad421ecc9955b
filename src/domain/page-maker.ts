/** A page or data file that is to be made. */
export interface PlannedFile {
  /** Path in the site, letters as they are: `entries/x/index.html`, `data/meetings.csv`. */
  readonly path: string;
  /** Another wherever what it is made of is; none where it must be made anew each time. */
  readonly key: string | undefined;
}

/** The compiled pages, which make the files of a site of whatever the folders hold that the environment names. */
export interface PageMaker {
  /** Everything that is to be made, each path once. */
  plan(): Promise<readonly PlannedFile[]>;
  /** The bytes of a planned file. Rejected with what the page threw, its `id` naming the page's own file. */
  make(path: string): Promise<Uint8Array<ArrayBuffer>>;
}
