import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a command said and how it ended. */
export interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** Runs a script of the project to its end; paths of the folder given are left out of what it says. */
export function runScript(
  script: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: Record<string, string>; readonly folder?: string } = {},
): Said {
  const { input = '', env = {}, folder = '\0' } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    input,
    env: { ...plainEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const strip = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { status, out: strip(stdout), errors: strip(stderr) };
}

/** The environment without what tells Astro that it runs in a test, where its server answers nothing. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  return rest;
}

/** Starts a script; it is ended after the test. */
export function startScript(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...args], {
    cwd: root,
    env: plainEnvironment(),
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Two sound articles with their notes. */
const SOUND: Readonly<Record<string, string>> = {
  'articles/first.txt': 'A first round\n\nEnvoys held talks in Geneva on 3 May 2012.\n',
  'articles/first.yaml': 'published: "2012-05-04"\nsource: { name: "Wire" }\n',
  'articles/second.txt': 'A second round\n\nTalks in Oslo are expected next week.\n',
  'articles/second.yaml': 'published: "2012-05-11"\nsource: { name: "Wire" }\n',
};

/** A corpus in a folder that is removed after the test: two sound articles, and the files given. A null takes a file away. */
export function makeCorpus(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = makeFolder();
  writeFiles(folder, { ...SOUND, ...changes });
  return folder;
}

let converted: string | undefined;

/** A copy of the sound corpus with the entries made of it. */
export function makeConverted(): string {
  converted ??= convertOnce();
  const folder = makeFolder();
  cpSync(converted, folder, { recursive: true });
  return folder;
}

function convertOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, SOUND);
  const { status, errors } = runScript('convert.ts', ['--content', folder]);
  if (status !== 0) throw new Error(`the sound corpus could not be converted: ${errors}`);
  return folder;
}

/** A folder that is removed after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files; a null takes one away. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array | null>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (content === null) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), content);
  }
}

/** Every file under a folder by its path. */
export function readFiles(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Copies the project's register, to be changed by a test. */
export function copyRegister(folder: string): void {
  cpSync(join(root, 'content/register'), join(folder, 'register'), { recursive: true });
}
