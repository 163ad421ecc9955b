import type { AstroConfig, ContentEntryType } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Entry, MadeEntry } from '../domain/entry.ts';
import { wordsFor } from '../i18n/words.ts';
import { EntryPack, PACK, packEntry, sumOf, writeEntryKeys } from './entry-pack.ts';
import { readSite } from './read-site.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Asked for entries that are still being made; ends once all of them stand in their folder. */
      'parley:entries': () => AsyncIterable<MadeEntry>;
    }
  }
}

/**
 * Reads entries from MDX files. Each is compiled and rendered once, by `@astrojs/mdx` as the site is configured, into a pack that the
 * pages read; Vite then has no module for every entry to carry through its graph. What is the same as in the pack that
 * `PARLEY_EARLIER_PACK` names is taken over from there.
 */
export function entryLoader(folder: string): Loader {
  return {
    name: 'entries',
    async load(context) {
      const made = context.config.integrations.flatMap(({ hooks }) => hooks['parley:entries']?.() ?? []);
      await loadAll(folder, context, made);
      context.watcher?.add(folder);
      const again = (path: string): void => {
        if (path.startsWith(folder) && path.endsWith('.mdx')) void loadAll(folder, context, []);
      };
      context.watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  };
}

async function loadAll(
  folder: string,
  context: LoaderContext,
  made: readonly AsyncIterable<MadeEntry>[],
): Promise<void> {
  const { store, config } = context;
  const cache = fileURLToPath(config.cacheDir);
  const keys = await writePack(folder, join(cache, PACK), { context: context as MdxContext, made });
  writeEntryKeys(cache, keys);
  for (const id of store.keys()) if (!keys.has(id)) store.delete(id);
  for (const [id, digest] of keys) store.set({ id, data: {}, digest });
}

interface Sources {
  readonly context: MdxContext;
  /** Entries that come before their files. */
  readonly made: readonly AsyncIterable<MadeEntry>[];
}

/** Writes the pack of a folder and puts it in its place at once. Returns the key of each entry's lines by the entry's id. */
async function writePack(
  folder: string,
  path: string,
  { context, made }: Sources,
): Promise<Map<string, string>> {
  const earlier = new EntryPack(process.env['PARLEY_EARLIER_PACK']);
  const makeLines = linesMaker(context);
  const base = [process.env['PARLEY_CODE'], readSite().language].join('\n');
  const written = new Set<string>();
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  /** Writes the lines of an entry unless they stand there. */
  const write = async ({ id, text }: MadeEntry): Promise<string> => {
    // Everything that its lines depend on: the code of this build, the words that tables are described with, and the file itself.
    const key = sumOf([base, id, text].join('\n'));
    if (!written.has(key)) {
      writeSync(file, earlier.lines(key) ?? (await makeLines(key, id, join(folder, `${id}.mdx`), text)));
      written.add(key);
    }
    return key;
  };
  for (const entries of made) for await (const entry of entries) await write(entry);
  const keys = new Map<string, string>();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.mdx')) continue;
    const id = name.replace(/\.mdx$/u, '');
    keys.set(id, await write({ id, text: readFileSync(join(folder, name), 'utf8') }));
  }
  closeSync(file);
  earlier.close();
  renameSync(`${path}.new`, path);
  return keys;
}

/** Astro hands loaders the kinds of entries that integrations have added, as its own loader of files needs them. */
type MdxContext = LoaderContext & { readonly entryTypes: ReadonlyMap<string, ContentEntryType> };

type MakeLines = (key: string, id: string, path: string, text: string) => Promise<string>;

/** Makes lines with what `@astrojs/mdx` brought into the configuration: how a file is taken apart, and how its body is compiled. */
function linesMaker({ config, parseData, entryTypes }: MdxContext): MakeLines {
  const compile = findCompiler(config.vite.plugins);
  const { makeComponents, renderBody } = loadRenderer();
  const components = makeComponents(wordsFor(readSite().language));
  return async (key, id, path, text) => {
    const fileUrl = pathToFileURL(path);
    const { data } = await entryTypes.get('.mdx')!.getEntryInfo({ contents: text, fileUrl });
    const { json } = await parseData<{ json: string }>({
      id,
      data: data as { json: string },
      filePath: path,
    });
    const { code } = await compile(EMPTY_FRONT_MATTER + bodyOf(text), path);
    const body = await renderBody(code, components);
    return packEntry(key, JSON.parse(json) as Entry, body);
  };
}

/** The compiler takes front matter apart once more, so it is given none. */
const EMPTY_FRONT_MATTER = '---\n---\n';

function bodyOf(text: string): string {
  const end = text.indexOf('\n---\n');
  return end === -1 ? text : text.slice(end + '\n---\n'.length);
}

interface Compiler {
  readonly name: string;
  readonly transform: { handler(text: string, id: string): Promise<{ readonly code: string }> };
}

/** The plugin with which `@astrojs/mdx` compiles, set up with the processor of the site. */
function findCompiler(plugins: AstroConfig['vite']['plugins']): Compiler['transform']['handler'] {
  const found = (plugins ?? []).flat().find((plugin) => (plugin as Compiler).name === '@mdx-js/rolldown');
  if (!found) throw new Error('@astrojs/mdx has brought no compiler: see whether astro.config.mjs names it');
  return (found as unknown as Compiler).transform.handler;
}

/** Node.js loads what renders by itself: Vite, which loads this module, would compile all of Astro's runtime for it at every start. */
function loadRenderer(): typeof import('./render-body.ts') {
  return createRequire(import.meta.url)('./render-body.ts') as typeof import('./render-body.ts');
}
