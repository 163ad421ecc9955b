import type { AstroInlineConfig } from 'astro';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import type { MadeEntry } from '../../src/domain/entry.ts';
import type { Problem } from '../../src/domain/problems.ts';
import { diskFull, isFileError, saysDiskFull } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';
import { displayPath, PROJECT } from '../corpus/locate-corpus.ts';
import type { CompiledFolders } from './compiled-pages.ts';
import { takeCompiled } from './take-compiled.ts';

/** What the pages are made from: absolute paths. */
export interface SiteFolders {
  readonly entries: string;
  readonly register: string;
  readonly site: string;
  /** The `chronicle.json` of the site published before, where there is one. */
  readonly previous?: string | undefined;
  /** Where Astro keeps what it needs only while it builds. */
  readonly cache: string;
  /** A pack of entries of an earlier build, and the version of the code that may use it; nothing where all is done anew. */
  readonly kept?: { readonly pack: string; readonly code: string } | null;
  /** The path the site will stand under, where it is not the one of site.yaml. */
  readonly base?: string | undefined;
}

/** Where compiled pages go. */
export interface CompileWork {
  /** Where Astro keeps what it needs only while it compiles. */
  readonly cache: string;
  readonly compiled: CompiledFolders;
  /** Whether Astro tells what it does. */
  readonly isVerbose: boolean;
}

/** Tells the pages and Astro's configuration, through the environment, which folders to read. */
export function setFolders({ entries, register, site, cache, base, previous, kept }: SiteFolders): void {
  process.env['PARLEY_ENTRIES'] = entries;
  process.env['PARLEY_REGISTER'] = register;
  process.env['PARLEY_SITE'] = site;
  process.env['PARLEY_CACHE'] = cache;
  setOrClear('PARLEY_EARLIER_PACK', kept?.pack);
  setOrClear('PARLEY_CODE', kept?.code);
  if (base !== undefined) process.env['PARLEY_BASE'] = base;
  // Vite takes a variable of this name for the site's base path, and other programs set it for theirs.
  delete process.env['BASE_URL'];
  setOrClear('PARLEY_PREVIOUS', previous);
}

function setOrClear(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/**
 * Has Astro read the entries, as they are made and then from their folder, into the pack that the pages read. Throws a {@link RunError}
 * where it cannot, and an error of the system as it is.
 */
export async function readEntries(cache: string, made: AsyncIterable<MadeEntry>): Promise<void> {
  const { sync } = await loadAstro();
  const handOver = { name: 'hand-over-entries', hooks: { 'parley:entries': () => made } };
  await describingFailures(() => sync({ ...settingsFor(cache), integrations: [handOver] }));
}

/** Has Astro compile the pages into folders. Throws as {@link readEntries} does. */
export async function compilePages({ cache, compiled, isVerbose }: CompileWork): Promise<void> {
  const { build } = await loadAstro();
  await describingFailures(() =>
    build({
      ...settingsFor(cache),
      outDir: compiled.assets,
      logLevel: isVerbose ? 'info' : 'error',
      integrations: [takeCompiled(compiled.pages)],
    }),
  );
}

function settingsFor(cache: string): AstroInlineConfig {
  return { root: PROJECT, cacheDir: cache, logLevel: 'error' };
}

function loadAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  // Vite's compiler would start three threads a core, and each takes memory of its own.
  const threads = String(availableParallelism());
  process.env['ROLLDOWN_WORKER_THREADS'] = threads;
  process.env['ROLLDOWN_MAX_BLOCKING_THREADS'] = threads;
  return import('astro');
}

/** Runs work of Astro or of the pages; what it throws becomes a {@link RunError}, but for errors of the system. */
export async function describingFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFileError(error) && error.code !== 'ENOENT') throw error;
    throw new RunError([describeFailure(error)], { cause: error });
  }
}

interface AstroFailure extends Error {
  /** File of the page that failed. */
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number };
  readonly hint?: string;
}

function describeFailure(error: unknown): Problem {
  const { message, loc, hint, id = 'src' } = error as AstroFailure;
  if (saysDiskFull(message)) return diskFull('.parley');
  return {
    code: 'build-failed',
    file: loc?.file === undefined ? id : displayPath(loc.file),
    ...(loc?.line !== undefined && { line: loc.line }),
    message: `the pages could not be made: ${shorten(message)}`,
    instead: hint ?? 'mend that and build again',
  };
}

/** A message without its colours and without the stack that some tools put under it. */
function shorten(message: string): string {
  const [plain = ''] = stripVTControlCharacters(message).split(/\n\s*(?:Stack backtrace|Caused by|at )/u);
  return plain.trim().replaceAll(/\s*\n\s*/gu, ' ');
}
