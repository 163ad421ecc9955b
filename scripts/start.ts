import { DIST } from './build/check-output.ts';
import { readManifest } from './build/write-manifest.ts';
import { displayPath, resolvePath } from './corpus/locate-corpus.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { RunError } from './report/run-error.ts';
import { serveFolder } from './serve/serve-folder.ts';

const { values: options } = readCommandLine({
  usage: `npm start -- [--port NUMBER] [--out DIR]

Serves a built site, search included.
  --port NUMBER  4321 by default; 0 takes a free one
  --out DIR      the folder the site was built into; dist by default`,
  options: { port: { type: 'string', default: '4321' }, out: { type: 'string' } },
});

await runCommand(async () => {
  const folder = options.out === undefined ? DIST : resolvePath(options.out);
  const manifest = await readManifest(folder);
  if (manifest === null) throw new RunError([noSite(folder)]);
  const served = await guardFiles(folder, () => serve(folder, Number(options.port), manifest.base));
  console.log(`Serving ${displayPath(folder)} at ${served.url} – Ctrl+C ends it.`);
  return 0;
});

async function serve(folder: string, port: number, base: string) {
  try {
    return await serveFolder(folder, { port, base });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    const instead = 'end the other server, or give another --port';
    throw new RunError([
      { code: 'port-taken', file: `localhost:${port}`, message: 'is taken by another program', instead },
    ]);
  }
}

function noSite(folder: string) {
  const message = 'holds no built site';
  return {
    code: 'missing-file' as const,
    file: displayPath(folder),
    message,
    instead: 'run npm run build first',
  };
}
