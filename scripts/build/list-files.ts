import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Paths of all files under a folder, with forward slashes, in order of their code units. */
export function listFiles(folder: string): string[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}${sep}${name}`.slice(root.length + 1).replaceAll(sep, '/'))
    .sort();
}
