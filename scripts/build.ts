import { join } from 'node:path';
import { isError } from '../src/domain/problems.ts';
import { checkOutput, DIST } from './build/check-output.ts';
import { indexPages } from './build/index-pages.ts';
import { publishSite } from './build/publish-site.ts';
import { runAstro } from './build/run-astro.ts';
import { withWorkFolder } from './build/work-folder.ts';
import { writeManifest } from './build/write-manifest.ts';
import { convertCorpus, type Conversion } from './corpus/convert-corpus.ts';
import { displayPath, locateCorpus, resolvePath } from './corpus/locate-corpus.ts';
import { withLock } from './output/lock.ts';
import { planEntries } from './output/plan-entries.ts';
import { publishEntries } from './output/publish-entries.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { printProblems } from './report/print-problems.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { describeSkipped, summarise } from './report/summary.ts';

const { values: options } = readCommandLine({
  usage: `npm run build -- [--content DIR] [--out DIR] [--base PATH] [--strict]

Converts the articles, makes the pages and the search index, and puts the finished site in its place.
  --content DIR  another corpus: articles/ and perhaps register/ and site.yaml; nothing is written there
  --out DIR      where the site goes; dist by default
  --base PATH    the path the site will stand under, such as /parley/
  --strict       write nothing at all where any article has to be skipped
  --verbose      tell every page`,
  options: {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    strict: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});

const progress = startProgress();

await runCommand(async () => {
  const out = await resolveLinks(options.out === undefined ? DIST : resolvePath(options.out));
  return guardFiles(out, () =>
    withLock(out, () => withWorkFolder((work) => buildInto(out, work))).finally(progress.clear),
  );
});

async function buildInto(out: string, work: string): Promise<number> {
  const corpus = locateBuild(work);
  await checkOutput(out, corpus);
  const isOwn = options.content === undefined;
  const build = (): Promise<number> => buildSite(out, work, corpus);
  return isOwn ? withLock(await resolveLinks(corpus.entries), build) : build();
}

/** Entries of another corpus stand in the work folder: neither it nor the tracked files change. */
function locateBuild(work: string) {
  return options.content === undefined
    ? locateCorpus()
    : locateCorpus(resolvePath(options.content), join(work, 'entries'));
}

async function buildSite(out: string, work: string, corpus: ReturnType<typeof locateBuild>): Promise<number> {
  const conversion = await convertEntries(corpus);
  progress.show('Making the pages');
  const site = join(work, 'site');
  const entries = await resolveLinks(corpus.entries);
  const { base, verbose: isVerbose } = options;
  await runAstro({ ...corpus, entries, cache: join(work, 'cache'), out: site, base, isVerbose });
  progress.show('Indexing the pages');
  const pages = await indexPages(site);
  progress.show('Putting the site in its place');
  const { files } = await writeManifest(site, entries);
  await publishSite(site, out);
  progress.clear();
  console.log(
    `site      ${displayPath(out)}: ${Object.keys(files).length} files, ${pages} pages in the index`,
  );
  return conversion.problems.some(isError) ? 1 : 0;
}

async function convertEntries(corpus: ReturnType<typeof locateBuild>): Promise<Conversion> {
  const onProgress = (done: number, all: number): void => progress.show('Converting articles', done, all);
  const conversion = await convertCorpus(corpus, { strict: options.strict, onProgress }).finally(
    progress.clear,
  );
  const folder = await resolveLinks(corpus.entries);
  const plan = await planEntries(folder, conversion);
  const problems = [...conversion.problems, ...plan.problems];
  await publishEntries(folder, plan);
  printProblems(problems);
  console.log(summarise({ ...conversion, problems }, plan));
  const skipped = describeSkipped(conversion.skipped, problems);
  if (skipped !== null) console.error(skipped);
  return { ...conversion, problems };
}
