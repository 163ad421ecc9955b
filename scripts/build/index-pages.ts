import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { RunError } from '../report/run-error.ts';

/** Makes the search index of a built site, in its folder `pagefind`. Returns how many pages it holds. */
export async function indexPages(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw failed(errors);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw failed(added.errors);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw failed(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function failed(errors: readonly string[]): RunError {
  const said = errors.join('; ');
  const isFull = /No space left|os error 28/u.test(said);
  return new RunError([
    {
      code: isFull ? 'disk-full' : 'build-failed',
      file: 'pagefind',
      message: `the search index could not be made: ${said}`,
      instead: isFull ? 'free some space and run the command again' : 'mend that and build again',
    },
  ]);
}
