import type { AstroIntegration } from 'astro';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '../corpus/locate-corpus.ts';

/** The module of the compiled pages in their folder. */
export const PAGE_MAKER = 'prerender-entry.mjs';

const BUNDLE = { input: join(PROJECT, 'src/page-maker.ts'), output: { entryFileNames: PAGE_MAKER } };
const NAME = 'take-compiled';

/**
 * Has Astro compile the pages as a module that stands on its own, and takes it to a folder instead of having each page made: the same
 * pages serve until the code changes, for other articles as well.
 */
export function takeCompiled(folder: string): AstroIntegration {
  let compiled: URL;
  const input = {
    name: NAME,
    configEnvironment: (environment: string) =>
      environment === 'prerender' ? { build: { rolldownOptions: BUNDLE } } : undefined,
  };
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [input] } }),
      'astro:config:done': ({ setAdapter, config }) => {
        compiled = new URL('./.prerender/', config.outDir);
        setAdapter({
          name: NAME,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: NAME,
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('no page was asked for')),
          teardown: () => rename(fileURLToPath(compiled), folder),
        }),
    },
  };
}

/** Address to import the compiled pages of a folder from. */
export function pageMakerIn(folder: string): string {
  return pathToFileURL(join(folder, PAGE_MAKER)).href;
}
