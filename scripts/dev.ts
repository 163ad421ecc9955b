import { watch } from 'chokidar';
import { join } from 'node:path';
import { setFolders } from './build/run-astro.ts';
import { locateCorpus, PROJECT, resolvePath } from './corpus/locate-corpus.ts';
import { runConversion } from './corpus/run-conversion.ts';
import { withLock } from './output/lock.ts';
import { resolveLinks } from './output/side-folder.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { printProblems } from './report/print-problems.ts';
import { startProgress } from './report/progress.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { RunError } from './report/run-error.ts';

const { values: options } = readCommandLine({
  usage: `npm run dev -- [--port NUMBER] [--content DIR]

Serves the pages while they are worked on, and converts again whenever an article, its notes or the register changes.
  --port NUMBER  4321 by default
  --content DIR  another corpus; its entries go to .parley/dev/entries`,
  options: { port: { type: 'string', default: '4321' }, content: { type: 'string' } },
});

const corpus =
  options.content === undefined
    ? locateCorpus()
    : locateCorpus(resolvePath(options.content), join(PROJECT, '.parley', 'dev', 'entries'));

const DELAY_MILLISECONDS = 120;

await runCommand(async () => {
  await convert();
  let server = await startServer();
  const onChange = collectChanges(async (paths) => {
    await convert();
    if (!paths.some((path) => path.startsWith(corpus.register) || path === corpus.site)) return;
    await server.stop();
    server = await startServer();
  });
  watch([corpus.articles, corpus.register, corpus.site], { ignoreInitial: true }).on('all', (_, path) =>
    onChange(path),
  );
  return 0;
});

/** Converts file by file, since the server watches the folder; a mistake in an article does not end the command. */
async function convert(): Promise<void> {
  const folder = await resolveLinks(corpus.entries);
  const run = () =>
    runConversion(corpus, { progress: startProgress(), strict: false, keeps: true, publish: 'each' });
  try {
    await guardFiles(folder, () => withLock(folder, run));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    printProblems(error.problems);
  }
}

async function startServer() {
  const { dev } = await import('astro');
  setFolders({ ...corpus, cache: join(PROJECT, '.parley', 'dev', 'cache') });
  return dev({ root: PROJECT, server: { port: Number(options.port) } });
}

/** Hands over changes that come close together at once, and never while earlier ones are being worked on. */
function collectChanges(work: (paths: readonly string[]) => Promise<void>): (path: string) => void {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return (path) => {
    waiting.push(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = waiting;
      waiting = [];
      running = running.then(() => work(paths)).catch((error: unknown) => console.error(error));
    }, DELAY_MILLISECONDS);
  };
}
