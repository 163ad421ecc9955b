import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapInLanes } from '../../corpus/in-lanes.ts';
import type { Article } from './make-articles.ts';
import { writeArticleNotes, writeMarkdown, writeText } from './write-article.ts';

/** Writes a corpus as `npm run convert` takes it into a folder, in place of what was there. */
export async function writeCorpus(folder: string, articles: readonly Article[]): Promise<void> {
  const inside = await renew(join(folder, 'articles'));
  await mapInLanes(articles, async (article) => {
    await writeFile(join(inside, `${article.id}.txt`), writeText(article));
    await writeFile(join(inside, `${article.id}.yaml`), writeArticleNotes(article));
  });
}

/** Writes the same articles as Markdown files into a folder, in place of what was there. */
export async function writeMarkdownFiles(folder: string, articles: readonly Article[]): Promise<void> {
  await renew(folder);
  await mapInLanes(articles, (article) =>
    writeFile(join(folder, `${article.id}.md`), writeMarkdown(article)),
  );
}

async function renew(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
