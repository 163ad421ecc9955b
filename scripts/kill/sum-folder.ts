import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/list-files.ts';
import { sumFile } from '../build/write-manifest.ts';
import { mapInLanes } from '../corpus/in-lanes.ts';

/** The path and SHA-256 of every file under a folder, a line each; empty for a folder that is not there. */
export async function sumFolder(folder: string): Promise<string> {
  const paths = existsSync(folder) ? listFiles(folder) : [];
  const lines = await mapInLanes(paths, async (path) => `${await sumFile(join(folder, path))} ${path}`);
  return lines.join('\n');
}
