import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { DIST } from './build/check-output.ts';
import { readManifest } from './build/write-manifest.ts';
import { displayPath, PROJECT, resolvePath } from './corpus/locate-corpus.ts';
import { packSite } from './pack/pack-site.ts';
import { guardFiles } from './report/describe-file-error.ts';
import { readCommandLine } from './report/read-command-line.ts';
import { runCommand } from './report/run-command.ts';
import { RunError } from './report/run-error.ts';

const { values: options } = readCommandLine({
  usage: `npm run pack -- [--site DIR] [--out DIR]

Packs a built site to be carried away: chronicle.zip, all pages with timeline and search to be opened without a server,
and briefing.html, the chronicle as it prints in one file.
  --site DIR  the folder the site was built into; dist by default
  --out DIR   where the two files go; packed by default`,
  options: { site: { type: 'string' }, out: { type: 'string' } },
});

await runCommand(async () => {
  const site = options.site === undefined ? DIST : resolvePath(options.site);
  const out = options.out === undefined ? join(PROJECT, 'packed') : resolvePath(options.out);
  const manifest = await readManifest(site);
  if (manifest === null) throw new RunError([noSite(site)]);
  const { zip, briefing } = await packSite(site, manifest.base);
  return guardFiles(out, async () => {
    await mkdir(out, { recursive: true });
    for (const [name, bytes] of Object.entries({ 'chronicle.zip': zip, 'briefing.html': briefing })) {
      await writeFileAtomic(join(out, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      console.log(`packed    ${displayPath(join(out, name))}: ${bytes.length} bytes`);
    }
    return 0;
  });
}, 'Nothing was packed.');

function noSite(folder: string) {
  const message = 'holds no built site';
  const instead = 'run npm run build first';
  return { code: 'missing-file' as const, file: displayPath(folder), message, instead };
}
