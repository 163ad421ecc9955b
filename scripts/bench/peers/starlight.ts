import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMarkdown } from '../corpus/write-article.ts';
import { writeMarkdownFiles } from '../corpus/write-corpus.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { setAside } from '../measure/set-aside.ts';
import { installPeer } from './install-peer.ts';
import type { Peer } from './peer.ts';

/** A sidebar of one link: with one link an article each page would hold them all. */
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: 'Talks', sidebar: [{ label: 'Start', link: '/' }] })],
});
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight as its documentation sets it up, with its own search index. */
export async function makeStarlight(): Promise<Peer> {
  const folder = await installPeer('starlight');
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await writeFile(join(folder, 'src/content.config.ts'), CONTENT);
  return {
    name: 'Starlight',
    out: join(folder, 'dist'),
    async write(articles) {
      await writeMarkdownFiles(docs, articles);
      await writeFile(join(docs, 'index.md'), '---\ntitle: Talks\n---\n\nWho met whom.\n');
    },
    rewrite: (article) => writeFile(join(docs, `${article.id}.md`), writeMarkdown(article)),
    async clean() {
      for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        await setAside(join(folder, left));
    },
    build: () =>
      runMeasured(
        {
          command: process.execPath,
          args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
          cwd: folder,
          env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
          stageOf: (line) => (/search index with Pagefind/iu.test(line) ? 'Indexing the pages' : undefined),
        },
        'Making the pages',
      ),
  };
}
