import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMarkdown } from '../corpus/write-article.ts';
import { writeMarkdownFiles } from '../corpus/write-corpus.ts';
import { runMeasured, type Measured } from '../measure/run-measured.ts';
import { setAside } from '../measure/set-aside.ts';
import { installPeer } from './install-peer.ts';
import { joinRuns, type Peer } from './peer.ts';

const CONFIG = `export default function (eleventy) {
  eleventy.addCollection('articles', (all) => all.getFilteredByGlob('content/articles/*.md'));
  return { dir: { input: 'content', output: '_site', includes: '_includes' }, markdownTemplateEngine: false };
}
`;
const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><a href="/">Talks</a></header>`;
const LAYOUT = `${HEAD}<main data-pagefind-body><h1>{{ title }}</h1><p>{{ page.date.toISOString() }}</p>{{ content | safe }}</main></body></html>
`;
const START = `---\ntitle: Talks\n---\n${HEAD}<main><ol>{% for one in collections.articles %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ol></main></body></html>
`;

/** Eleventy with one plain layout and a list of all articles, then Pagefind. */
export async function makeEleventy(): Promise<Peer> {
  const folder = await installPeer('eleventy');
  const articles = join(folder, 'content/articles');
  await mkdir(join(folder, 'content/_includes'), { recursive: true });
  await writeFile(join(folder, 'eleventy.config.js'), CONFIG);
  await writeFile(join(folder, 'content/_includes/article.njk'), LAYOUT);
  await writeFile(join(folder, 'content/index.njk'), START);
  const out = join(folder, '_site');
  return {
    name: 'Eleventy + Pagefind',
    out,
    async write(list) {
      await writeMarkdownFiles(articles, list);
      await writeFile(join(articles, 'articles.json'), '{"layout": "article.njk"}');
    },
    rewrite: (article) => writeFile(join(articles, `${article.id}.md`), writeMarkdown(article)),
    clean: () => setAside(out),
    async build() {
      const args = [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'];
      const pages = await runMeasured({ command: process.execPath, args, cwd: folder }, 'Making the pages');
      return joinRuns([pages, await indexSite(folder, out)]);
    },
  };
}

/** Indexes a site with the Pagefind that stands beside Eleventy. */
export function indexSite(eleventy: string, site: string): Promise<Measured> {
  const args = [join(eleventy, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site];
  return runMeasured({ command: process.execPath, args, cwd: eleventy }, 'Indexing the pages');
}
