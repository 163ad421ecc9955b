import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isError } from '../src/domain/problems.ts';
import { guessNotes } from './convert/guess-notes.ts';
import type { ArticleFormat } from './convert/parse-article.ts';
import { tagText } from './convert/tag-text.ts';
import { writeNotes } from './convert/write-notes.ts';
import { isGoodId, listIds, makeId } from './corpus/list-articles.ts';
import { displayPath, locateCorpus, resolvePath } from './corpus/locate-corpus.ts';
import { parseBytes } from './corpus/parse-bytes.ts';
import { readNames } from './corpus/read-names.ts';
import { runConversion } from './corpus/run-conversion.ts';
import { withLock } from './output/lock.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { drawMentions } from './report/draw-mentions.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { RunError } from './report/run-error.ts';

const { values: options, positionals } = readCommandLine({
  usage: `npm run new -- FILE [--id ID] [--content DIR]

Takes an article in: copies it, writes notes with what can be read from it, converts, and shows what was tagged.
  --id ID        its id, the last part of its address; made from the file's name by default
  --content DIR  the corpus it goes to; the project's by default`,
  options: { id: { type: 'string' }, content: { type: 'string' } },
  words: [1, 1],
});

await runCommand(async () => {
  const corpus = locateCorpus(options.content && resolvePath(options.content));
  const path = resolvePath(positionals[0] ?? '');
  const bytes = await guardFiles(path, () => readFile(path));
  const format: ArticleFormat = extname(path).toLowerCase() === '.md' ? 'md' : 'txt';
  const article = parseBytes(displayPath(path), bytes, format);
  const id = await chooseId(basename(path, extname(path)), corpus.articles);
  const guess = guessNotes(article);
  await guardFiles(corpus.articles, async () => {
    await writeFileAtomic(join(corpus.articles, `${id}.${format}`), bytes);
    await writeFileAtomic(join(corpus.articles, `${id}.yaml`), writeNotes(guess));
  });
  console.log(`Added ${displayPath(join(corpus.articles, `${id}.${format}`))} and its notes, ${id}.yaml.\n`);
  const folder = await resolveLinks(corpus.entries);
  const run = () =>
    runConversion(corpus, { progress: startProgress(), strict: false, keeps: true, publish: 'swap' });
  const { problems } = await guardFiles(folder, () => withLock(folder, run));
  const { register } = await readNames(corpus);
  console.log(
    `\n${drawMentions(article.text, tagText(article.text, guess.published?.value ?? null, register), register)}`,
  );
  return problems.some(isError) ? 1 : 0;
}, 'Nothing was converted.');

async function chooseId(name: string, folder: string): Promise<string> {
  const id = options.id ?? makeId(name);
  const file = displayPath(folder);
  if (!isGoodId(id)) {
    const message = `the id ${JSON.stringify(id)} cannot be part of an address`;
    throw new RunError([{ code: 'bad-id', file, message, instead: `write --id ${makeId(id)}` }]);
  }
  const taken = await guardFiles(folder, () => listIds(folder));
  if (!taken.has(id.toLowerCase())) return id;
  const message = `there is an article with the id ${JSON.stringify(id)}`;
  throw new RunError([{ code: 'same-id', file, message, instead: 'give this one another with --id' }]);
}
