import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Pack } from '../../src/domain/pack.ts';
import { listFiles } from '../build/list-files.ts';
import { mapInLanes } from './in-lanes.ts';
import { PROJECT } from './locate-corpus.ts';

/** Where work is kept from one run to the next; Git ignores it, and without it every run comes to the same. */
const FOLDER = join(PROJECT, '.parley', 'cache');
/** Work on so many corpora is kept, those used last. */
const CORPORA = 8;

/** Where a file is kept for a corpus, which its folder of articles names. */
export function keptPath(articles: string, name: string): string {
  return join(FOLDER, sumOf(articles).slice(0, 16), name);
}

/** Forgets what was kept for a corpus. */
export function forgetKept(articles: string): Promise<void> {
  return rm(keptPath(articles, ''), { recursive: true, force: true });
}

/** SHA-256 of a text, in hexadecimal. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A pack that is read from its file as long as it is open. */
export interface OpenPack<T> {
  readonly pack: Pack<T>;
  readonly close: () => void;
}

/** The pack of a name that was kept for a corpus; an empty one where none was. */
export function openKept<T>(articles: string, name: string): OpenPack<T> {
  const path = keptPath(articles, name);
  if (!existsSync(path)) {
    return { pack: new Pack({ bytes: 0, read: () => new Uint8Array() }, sumOf), close: () => {} };
  }
  const file = openSync(path, 'r');
  const read = (start: number, end: number): Uint8Array => {
    const bytes = new Uint8Array(end - start);
    readSync(file, bytes, 0, bytes.length, start);
    return bytes;
  };
  return { pack: new Pack({ bytes: fstatSync(file).size, read }, sumOf), close: () => closeSync(file) };
}

/** Keeps a pack of lines for a corpus. */
export function keepLines(articles: string, name: string, lines: Iterable<string>): Promise<void> {
  return keep(keptPath(articles, name), (aside) => writeFile(aside, joinLines(lines)));
}

/** Characters that are written at once: each write costs more than a line. */
const CHUNK = 1_000_000;

function* joinLines(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Keeps a file that stands on the same disk by moving it. */
export function keepFile(articles: string, name: string, file: string): Promise<void> {
  return keep(keptPath(articles, name), (aside) => rename(file, aside));
}

/**
 * A file is made aside and put in its place at once, so that runs at the same time and kills do no harm. What cannot be kept, since the
 * disk is full or may not be written, is only missed.
 */
async function keep(path: string, make: (aside: string) => Promise<void>): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await make(aside);
    await rename(aside, path);
    await utimes(dirname(path), new Date(), new Date());
    await forgetUnused(FOLDER, CORPORA);
  } catch {
    await rm(aside, { force: true }).catch(() => {});
  }
}

/** Removes what stands in a folder but for as many as are given, those used last. */
export async function forgetUnused(folder: string, most: number): Promise<void> {
  const used = await mapInLanes(await readdir(folder), async (name) => {
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }));
    return { name, mtimeMs };
  });
  const unused = used.toSorted((a, b) => b.mtimeMs - a.mtimeMs).slice(most);
  for (const { name } of unused) await rm(join(folder, name), { recursive: true, force: true });
}

/** The folders and files whose code says what work comes to. */
const CODE = ['src', 'scripts', 'public', 'mdx.config.ts', 'astro.config.mjs', 'package-lock.json'];

let code: Promise<string> | undefined;

/** SHA-256 of the project's own code, of the packages it stands on and of the runtime: what is kept serves the same code alone. */
export function codeVersion(): Promise<string> {
  code ??= sumCode();
  return code;
}

async function sumCode(): Promise<string> {
  const paths = CODE.flatMap((path) =>
    /\.\w+$/u.test(path) ? [path] : listFiles(join(PROJECT, path)).map((name) => `${path}/${name}`),
  );
  const texts = await mapInLanes(paths, (path) => readFile(join(PROJECT, path), 'latin1'));
  return sumOf(JSON.stringify([process.versions, paths, texts]));
}
