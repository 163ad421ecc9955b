import { isError } from '../src/domain/problems.ts';
import { displayPath, locateCorpus, resolvePath } from './corpus/locate-corpus.ts';
import { runConversion } from './corpus/run-conversion.ts';
import { withLock } from './output/lock.ts';
import type { EntryChange } from './output/plan-entries.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';

const { values: options } = readCommandLine({
  usage: `npm run convert -- [--content DIR] [--entries DIR] [--check] [--strict] [--no-cache]

Makes an entry of every article.
  --content DIR  folder with articles/ and perhaps register/ and site.yaml; the project's content by default
  --entries DIR  where the entries go; beside the articles by default
  --check        write nothing, list what would change, and end with status 1 where anything would
  --strict       write nothing at all where any article has to be skipped
  --no-cache     do all work anew; what is written is the same`,
  options: {
    content: { type: 'string' },
    entries: { type: 'string' },
    check: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    'no-cache': { type: 'boolean', default: false },
  },
});

const { check, strict } = options;
const keeps = !options['no-cache'];
const corpus = locateCorpus(
  options.content && resolvePath(options.content),
  options.entries && resolvePath(options.entries),
);

await runCommand(async () => {
  const folder = await resolveLinks(corpus.entries);
  if (check) return checkEntries(folder);
  return guardFiles(folder, () => withLock(folder, convert));
}, 'No entry was written.');

async function convert(): Promise<number> {
  const { problems } = await runConversion(corpus, {
    progress: startProgress(),
    strict,
    keeps,
    publish: 'swap',
  });
  return problems.some(isError) ? 1 : 0;
}

async function checkEntries(folder: string): Promise<number> {
  const { plan, problems } = await runConversion(corpus, {
    progress: startProgress(),
    strict,
    keeps,
    publish: 'none',
  });
  printChanges(folder, plan.changes);
  return plan.changes.length > 0 || problems.some(isError) ? 1 : 0;
}

function printChanges(folder: string, changes: readonly EntryChange[]): void {
  for (const { kind, name } of changes) console.log(`would ${kind} ${displayPath(`${folder}/${name}`)}`);
  if (changes.length === 0) console.log('The entries are up to date.');
}
