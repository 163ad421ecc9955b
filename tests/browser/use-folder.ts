import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, inject } from 'vitest';

/** The site as its zip unpacks. */
export interface UnpackedSite {
  /** The folder with its first page. */
  readonly folder: string;
  /** Address of that folder, with a slash at its end. */
  readonly root: string;
}

/** Unpacks the built site's zip before the tests of a file, under a path with spaces and signs that addresses write otherwise. */
export function useFolder(): UnpackedSite {
  const temporary = mkdtempSync(join(tmpdir(), 'parley-packed-'));
  const place = join(temporary, 'Für die Sitzung, 100 % #1');
  beforeAll(() => {
    const files = unzipSync(readFileSync(join(inject('siteDir'), 'data/chronicle.zip')));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
  });
  afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
  const folder = join(place, 'chronicle');
  return { folder, root: `${pathToFileURL(folder).href}/` };
}
