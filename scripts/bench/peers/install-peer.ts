import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BENCH } from '../build/make-corpora.ts';
import { PEER_PACKAGES, type PeerName } from './versions.ts';

const run = promisify(execFile);

/** Folder of a compared tool with its packages: installed on first use, and again where other versions are asked for. */
export async function installPeer(name: PeerName): Promise<string> {
  const folder = join(BENCH, 'peers', name);
  const manifest = JSON.stringify(
    { private: true, type: 'module', dependencies: PEER_PACKAGES[name] },
    null,
    2,
  );
  const installed = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '');
  if (installed === manifest && existsSync(join(folder, 'node_modules'))) return folder;
  const side = `${folder}.${process.pid}`;
  await mkdir(side, { recursive: true });
  await writeFile(join(side, 'package.json'), manifest);
  console.log(`installing ${name} into ${folder}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: side }).catch(
    (error) => {
      throw new Error(`${name} could not be installed: ${(error as Error).message}`, { cause: error });
    },
  );
  await rm(folder, { recursive: true, force: true });
  await rename(side, folder);
  return folder;
}
