import { isError, type Problem } from '../src/domain/problems.ts';
import { tagText } from './convert/tag-text.ts';
import { displayPath, locateCorpus, resolvePath, type Corpus } from './corpus/locate-corpus.ts';
import { readNames } from './corpus/read-names.ts';
import { runConversion } from './corpus/run-conversion.ts';
import { insistOnId, numberIds } from './intake/choose-id.ts';
import { describeIntake } from './intake/describe-intake.ts';
import { listSources, type SourceList } from './intake/list-sources.ts';
import { takeIn, type ChooseId, type Intake, type Taken } from './intake/take-in.ts';
import { withLock } from './output/lock.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { drawMentions } from './report/draw-mentions.ts';
import { printProblems } from './report/print-problems.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';

const { values: options, positionals } = readCommandLine({
  usage: `npm run new -- FILE|DIR… [--id ID] [--content DIR]

Takes articles in: copies or reads them, writes notes with what can be read from them, converts, and shows what was tagged.
Reads plain text, Markdown with front matter, saved pages (HTML) and feed files (RSS, Atom: each item is an article), and all of
them in a folder. Nothing is fetched and nothing overwritten; an article that is there already is passed over.
  --id ID        the article's id, the last part of its address; made from the file's name by default
  --content DIR  the corpus it goes to; the project's by default`,
  options: { id: { type: 'string' }, content: { type: 'string' } },
  words: [1, Number.POSITIVE_INFINITY],
});

const progress = startProgress();

await runCommand(async () => {
  const corpus = locateCorpus(options.content && resolvePath(options.content));
  const sources = await listAll(positionals.map(resolvePath));
  const intake = await takeAll(sources.files, corpus);
  const problems = [...sources.problems, ...intake.problems];
  printProblems(problems);
  console.log(`${describeIntake(intake, sources.files.length)}\n`);
  if (intake.taken.length === 0) return problems.some(isError) ? 1 : 0;
  problems.push(...(await convert(corpus)));
  if (intake.taken.length === 1) await showTags(intake.taken[0]!, corpus);
  return problems.some(isError) ? 1 : 0;
}, 'Nothing was converted.');

async function listAll(paths: readonly string[]): Promise<SourceList> {
  const lists: SourceList[] = [];
  for (const path of paths) lists.push(await guardFiles(path, () => listSources(path)));
  return { files: lists.flatMap(({ files }) => files), problems: lists.flatMap(({ problems }) => problems) };
}

/** A single file has the id its name gives or none; of many articles, each gets one that is free. */
async function takeAll(files: readonly string[], corpus: Corpus): Promise<Intake> {
  const isOne = files.length === 1 && resolvePath(positionals[0]!) === files[0];
  const folder = await resolveLinks(corpus.articles);
  const howToChoose = (articles: number): ChooseId =>
    options.id !== undefined || (isOne && articles === 1)
      ? insistOnId(options.id, displayPath(corpus.articles), articles)
      : numberIds;
  const onProgress = (done: number): void => progress.show('Reading files', done, files.length);
  return guardFiles(folder, () =>
    withLock(folder, () => takeIn(files, folder, howToChoose, onProgress)).finally(progress.clear),
  );
}

async function convert(corpus: Corpus): Promise<readonly Problem[]> {
  const folder = await resolveLinks(corpus.entries);
  const run = () => runConversion(corpus, { progress, strict: false, keeps: true, publish: 'swap' });
  return (await guardFiles(folder, () => withLock(folder, run))).problems;
}

async function showTags({ article, notes }: Taken, corpus: Corpus): Promise<void> {
  const { register } = await readNames(corpus);
  const mentions = tagText(article.text, notes.published?.value ?? null, register);
  console.log(`\n${drawMentions(article.text, mentions, register)}`);
}
