import type { PagefindModule } from '../search/pagefind-module.ts';

/** Stands in for the module of the same name: where modules cannot be loaded, Pagefind is a part of the one script. */
export function importPagefind(): Promise<PagefindModule> {
  return import('parley:pagefind');
}
