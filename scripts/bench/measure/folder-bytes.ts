import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../build/list-files.ts';

/** What a folder of output comes to. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of files that stand compressed beside the plain ones. */
  readonly copies: number;
}

/** Counts the files of a folder. */
export function sizeOfFolder(folder: string): FolderSize {
  const paths = listFiles(folder);
  const all = new Set(paths);
  const sizes = paths.map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  const copies = sizes.filter(({ path }) => /\.(?:br|gz)$/u.test(path) && all.has(path.slice(0, -3)));
  return { files: paths.length, bytes: sum(sizes), copies: sum(copies) };
}

function sum(sizes: readonly { readonly bytes: number }[]): number {
  return sizes.reduce((total, { bytes }) => total + bytes, 0);
}
