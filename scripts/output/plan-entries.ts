import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/problems.ts';
import { readEntrySource } from '../convert/write-entry.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';
import type { Conversion } from '../corpus/convert-corpus.ts';
import { displayPath } from '../corpus/locate-corpus.ts';

/** One file of the folder of entries that would change. */
export interface EntryChange {
  readonly kind: 'add' | 'change' | 'remove';
  readonly name: string;
  /** The file's new text; empty where it goes. */
  readonly text: string;
}

/** How a folder of entries comes to hold what a conversion gave. */
export interface EntryPlan {
  readonly changes: readonly EntryChange[];
  /** Names of what stays as it is: entries without a change, entries of skipped articles, and files that are not entries. */
  readonly stays: readonly string[];
  readonly problems: readonly Problem[];
}

/** Compares a folder of entries with a conversion. A folder that is not there counts as empty. */
export async function planEntries(folder: string, { entries, skipped }: Conversion): Promise<EntryPlan> {
  const names = (await listNames(folder)).sort();
  const present = new Map(
    await mapInLanes(names, async (name) => [name, await readEntry(folder, name)] as const),
  );
  const changes: EntryChange[] = [];
  for (const [id, text] of entries) {
    const name = `${id}.mdx`;
    const old = present.get(name);
    if (old !== text) changes.push({ kind: old === undefined ? 'add' : 'change', name, text });
  }
  const problems: Problem[] = [];
  for (const [name, text] of present) {
    const id = name.replace(/\.mdx$/u, '');
    if (text === null || entries.has(id) || skipped.has(id)) continue;
    if (readEntrySource(text) === null) problems.push(foreign(folder, name));
    else changes.push({ kind: 'remove', name, text: '' });
  }
  const changed = new Set(changes.map(({ name }) => name));
  changes.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { changes, stays: names.filter((name) => !changed.has(name)), problems };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Text of an entry; null for what is none by its name. */
async function readEntry(folder: string, name: string): Promise<string | null> {
  return name.endsWith('.mdx') ? readFile(join(folder, name), 'utf8') : null;
}

function foreign(folder: string, name: string): Problem {
  const file = displayPath(join(folder, name));
  const message = 'was not made by npm run convert and is left alone';
  return { code: 'foreign-entry', file, message, instead: 'move it elsewhere' };
}
