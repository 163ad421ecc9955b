import type { Plugin } from 'vite';

const WRAPPER = 'native:import-analysis-build';

/**
 * Leaves out what Vite puts around each import that waits for the reader. It fetches what a module imports along with it, waits for style
 * sheets, and names every file for that: a third of the script that each page carries, for what most visits never ask for.
 */
export function noPreload(): Plugin {
  return {
    name: 'parley:no-preload',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    configResolved({ plugins }) {
      const place = plugins.findIndex(({ name }) => name === WRAPPER);
      if (place < 0) throw new Error(`Vite has no plugin ${WRAPPER} any more: see how it wraps imports now`);
      (plugins as Plugin[]).splice(place, 1);
    },
  };
}
