/** Path of the folder that the packed pages lie in, with a slash at its end. */
declare var parleyRoot: string;

/** Files that were loaded, by their paths; each comes as a script that puts it here. */
declare var parleyFiles: Record<string, import('../domain/packed-file.ts').PackedFile>;

/** Pagefind's own script, out of the site that is packed. */
declare module 'parley:pagefind' {
  export const createInstance: import('../search/pagefind-module.ts').PagefindModule['createInstance'];
}
