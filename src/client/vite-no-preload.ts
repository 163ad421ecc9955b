import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves out what Vite puts around each import that waits for the reader. It fetches what a module imports along with it, waits for style
 * sheets, and names every file for that: a third of the script that each page carries, for what most visits never ask for.
 */
export function noPreload(): Plugin {
  return {
    name: 'parley:no-preload',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    // One for each module: a helper that several scripts share would be a file of its own.
    resolveId: (id, importer) =>
      id === HELPER && importer !== undefined ? `${HELPER}?for=${importer}` : null,
    load: (id) => (id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
  };
}
