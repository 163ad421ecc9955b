import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH } from '../build/make-corpora.ts';
import { writeMarkdown } from '../corpus/write-article.ts';
import { writeMarkdownFiles } from '../corpus/write-corpus.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { setAside } from '../measure/set-aside.ts';
import { indexSite } from './eleventy.ts';
import { installPeer } from './install-peer.ts';
import { joinRuns, type Peer } from './peer.ts';

const CONFIG = `baseURL = "https://talks.example/"
title = "Talks"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`;
const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">Talks</a></header>`;
const SINGLE = `${HEAD}<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}</main></body></html>
`;
const LIST = `${HEAD}<main><ol>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></main></body></html>
`;

/** Hugo with one plain layout and a list of all articles, then Pagefind; null where no Hugo is installed. */
export async function makeHugo(): Promise<Peer | null> {
  if (!isInstalled()) return null;
  const eleventy = await installPeer('eleventy');
  const folder = join(BENCH, 'peers', 'hugo');
  const articles = join(folder, 'content/articles');
  await mkdir(join(folder, 'layouts/_default'), { recursive: true });
  await writeFile(join(folder, 'config.toml'), CONFIG);
  await writeFile(join(folder, 'layouts/_default/single.html'), SINGLE);
  await writeFile(join(folder, 'layouts/_default/list.html'), LIST);
  const out = join(folder, 'public');
  return {
    name: 'Hugo + Pagefind',
    out,
    write: (list) => writeMarkdownFiles(articles, list),
    rewrite: (article) => writeFile(join(articles, `${article.id}.md`), writeMarkdown(article)),
    async clean() {
      await setAside(out);
      await setAside(join(folder, 'resources'));
    },
    async build() {
      const pages = await runMeasured(
        { command: 'hugo', args: ['--quiet'], cwd: folder },
        'Making the pages',
      );
      return joinRuns([pages, await indexSite(eleventy, out)]);
    },
  };
}

function isInstalled(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
