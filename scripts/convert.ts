import { convertCorpus } from './corpus/convert-corpus.ts';
import { displayPath, locateCorpus, resolvePath } from './corpus/locate-corpus.ts';
import { isError } from '../src/domain/problems.ts';
import { withLock } from './output/lock.ts';
import { planEntries, type EntryPlan } from './output/plan-entries.ts';
import { publishEntries } from './output/publish-entries.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { printProblems } from './report/print-problems.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { describeSkipped, summarise } from './report/summary.ts';

const { values: options } = readCommandLine({
  usage: `npm run convert -- [--content DIR] [--entries DIR] [--check] [--strict]

Makes an entry of every article.
  --content DIR  folder with articles/ and perhaps register/ and site.yaml; the project's content by default
  --entries DIR  where the entries go; beside the articles by default
  --check        write nothing, list what would change, and end with status 1 where anything would
  --strict       write nothing at all where any article has to be skipped`,
  options: {
    content: { type: 'string' },
    entries: { type: 'string' },
    check: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});

const corpus = locateCorpus(
  options.content && resolvePath(options.content),
  options.entries && resolvePath(options.entries),
);

await runCommand(async () => {
  const folder = await resolveLinks(corpus.entries);
  return options.check ? convert(folder) : guardFiles(folder, () => withLock(folder, () => convert(folder)));
});

async function convert(folder: string): Promise<number> {
  const progress = startProgress();
  const onProgress = (done: number, all: number): void => progress.show('Converting articles', done, all);
  const conversion = await convertCorpus(corpus, { strict: options.strict, onProgress }).finally(
    progress.clear,
  );
  const plan = await guardFiles(folder, () => planEntries(folder, conversion));
  const problems = [...conversion.problems, ...plan.problems];
  printProblems(problems);
  if (options.check) return reportCheck(folder, plan, problems.some(isError));
  await guardFiles(folder, () => publishEntries(folder, plan));
  console.log(summarise({ ...conversion, problems }, plan));
  const skipped = describeSkipped(conversion.skipped, problems);
  if (skipped !== null) console.error(skipped);
  return problems.some(isError) ? 1 : 0;
}

function reportCheck(folder: string, { changes }: EntryPlan, hasErrors: boolean): number {
  for (const { kind, name } of changes) console.log(`would ${kind} ${displayPath(`${folder}/${name}`)}`);
  if (changes.length === 0) console.log('The entries are up to date.');
  return changes.length > 0 || hasErrors ? 1 : 0;
}
