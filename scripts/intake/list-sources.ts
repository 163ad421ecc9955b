import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/problems.ts';
import { displayPath } from '../corpus/locate-corpus.ts';
import { isNamedAsSource } from './kind-of-source.ts';

/** The files of what a command was given, and those of its folders that nothing here reads. */
export interface SourceList {
  /** Paths; those of a folder in order of their names, whatever the order on disk. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists a file as itself, and a folder by what is in it at any depth; hidden files and folders are passed over. */
export async function listSources(path: string): Promise<SourceList> {
  if (!(await stat(path)).isDirectory()) return { files: [path], problems: [] };
  const found = await filesBelow(path);
  const strange = found.filter((file) => !isNamedAsSource(file));
  return { files: found.filter(isNamedAsSource), problems: strange.map(describeStranger) };
}

async function filesBelow(folder: string): Promise<string[]> {
  const items = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const sorted = items.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const item of sorted) {
    const path = join(folder, item.name);
    if (item.isDirectory()) found.push(...(await filesBelow(path)));
    else if (item.isFile() || (await stat(path).catch(() => null))?.isFile()) found.push(path);
  }
  return found;
}

function describeStranger(path: string): Problem {
  const message = 'was passed over: its name ends like none that is read';
  return {
    code: 'unread-file',
    file: displayPath(path),
    message,
    instead: 'nothing, or save its text as .txt, .md or .html',
  };
}
