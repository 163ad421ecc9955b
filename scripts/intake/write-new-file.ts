import { link, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file that is not there yet, complete at once. Rejects with EEXIST where there is one: nothing is ever overwritten. */
export async function writeNewFile(path: string, content: Uint8Array | string): Promise<void> {
  const aside = join(dirname(path), `.new-${process.pid}`);
  await writeFile(aside, content);
  try {
    await link(aside, path).catch((error: NodeJS.ErrnoException) => {
      if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(error.code ?? '')) throw error;
      return writeFile(path, content, { flag: 'wx' });
    });
  } finally {
    await rm(aside, { force: true });
  }
}
