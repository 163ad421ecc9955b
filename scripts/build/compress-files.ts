import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mapInLanes } from '../corpus/in-lanes.ts';
import { listFiles } from './list-files.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Formats that are compressed in themselves, and files that only hosts read. */
const LEFT_OUT = /\.(?:br|gz|png|woff2|zip|pagefind|pf_\w+)$|^_headers$|^hosting\//u;

/** Highest quality where a name holds its hash and rarely changes; elsewhere one that takes a tenth of the time. */
const qualityOf = (path: string): number => (path.startsWith('_astro/') ? 11 : 9);

/** Writes each file of a site compressed with brotli and gzip beside it, where that is smaller. Returns how many were written. */
export async function compressFiles(site: string): Promise<number> {
  const paths = listFiles(site).filter((path) => !LEFT_OUT.test(path));
  const written = await mapInLanes(paths, async (path) => {
    const content = await readFile(join(site, path));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: qualityOf(path),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    const brotli = await toBrotli(content, { params });
    const zipped = await toGzip(content, { level: 9 });
    const smaller = (
      [
        ['br', brotli],
        ['gz', zipped],
      ] as const
    ).filter(([, bytes]) => bytes.length < content.length);
    for (const [ending, bytes] of smaller) await writeFile(join(site, `${path}.${ending}`), bytes);
    return smaller.length;
  });
  return written.reduce((sum, count) => sum + count, 0);
}
