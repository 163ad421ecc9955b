import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxProcessor } from './mdx.config.ts';
import { readBase, readSite } from './src/corpus/read-site.ts';
import { inertVis } from './src/timeline/vite-inert-vis.ts';
import { noPreload } from './src/client/vite-no-preload.ts';

const site = readSite();

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
    plugins: [inertVis(), noPreload()],
    build: { assetsInlineLimit: 0 },
    // What benchmarks leave is more than a system may watch.
    server: { watch: { ignored: ['**/.cache/bench/**', '**/dist/**'] } },
  },
});
