import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxProcessor } from './mdx.config.ts';
import { readBase, readSite } from './src/corpus/read-site.ts';
import { shortNames } from './src/styles/short-names.ts';
import { inertVis } from './src/timeline/vite-inert-vis.ts';
import { noPreload } from './src/client/vite-no-preload.ts';

const site = readSite();

/** Names that no page has to carry: style sheets alone keep theirs, by which packed pages find them. */
const assetFileNames = ({ names: [name = ''] }) =>
  /^[\w-]+\.css$/u.test(name) ? '_astro/[name].[hash][extname]' : '_astro/[hash][extname]';
const scriptNames = { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' };

export default defineConfig({
  ...(site.address === undefined ? {} : { site: new URL(site.address).origin }),
  base: readBase(site),
  trailingSlash: 'always',
  cacheDir: process.env.PARLEY_CACHE ?? 'node_modules/.astro',
  markdown: { processor: mdxProcessor(), syntaxHighlight: false },
  integrations: [mdx({ optimize: false })],
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    css: { postcss: { plugins: [shortNames()] } },
    plugins: [inertVis(), noPreload()],
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames } } },
    environments: {
      client: { build: { rolldownOptions: { output: { assetFileNames, ...scriptNames } } } },
    },
    // What benchmarks leave is more than a system may watch.
    server: { watch: { ignored: ['**/.cache/bench/**', '**/dist/**'] } },
  },
});
