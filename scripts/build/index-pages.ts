import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { diskFull, saysDiskFull } from '../report/describe-file-error.ts';
import { RunError } from '../report/run-error.ts';

/** Makes the search index of a built site, in its folder `pagefind`. Returns how many pages were read. */
export async function indexPages(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw failed(errors, site);
    const added = await index.addDirectory({ path: site });
    if (added.errors.length > 0) throw failed(added.errors, site);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0) throw failed(written.errors, site);
    await removeStockInterfaces(join(site, 'pagefind'));
    return added.page_count;
  } finally {
    await close();
  }
}

/** Pagefind's own interfaces, which the site does not use: they break its policy, and one runs HTML from filter values. */
const STOCK_INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

async function removeStockInterfaces(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (STOCK_INTERFACE.test(name)) await rm(join(folder, name));
}

function failed(errors: readonly string[], site: string): RunError {
  const said = errors.join('; ');
  if (saysDiskFull(said)) return new RunError([diskFull(site)]);
  const message = `the search index could not be made: ${said}`;
  return new RunError([
    { code: 'build-failed', file: 'pagefind', message, instead: 'mend that and build again' },
  ]);
}
