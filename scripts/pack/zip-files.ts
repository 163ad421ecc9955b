import { zipSync, type Zippable } from 'fflate';
import { RunError } from '../report/run-error.ts';

/** The folder that the files are unpacked into. */
const FOLDER = 'chronicle';
/** The first moment that a zip can name, in the machine's own time zone since that is how a zip tells time: the same bytes everywhere. */
const TIME = new Date(1980, 0, 1);
/** Compressed in themselves. */
const STORED = /\.(?:png|woff2)$/u;
/** What the plain form of a zip can count, and what is left of its 4 GB for names and headers. */
const MOST_FILES = 65_000;
const MOST_BYTES = 4_000_000_000;

/** Files in one zip, in order of their paths; the same files always give the same bytes. Throws a {@link RunError} where they are too many. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes = files.values().reduce((sum, { length }) => sum + length, 0);
  if (files.size > MOST_FILES || bytes > MOST_BYTES) throw tooLarge(files.size, bytes);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, content]) => [
      `${FOLDER}/${path}`,
      [content, { level: STORED.test(path) ? 0 : 6, mtime: TIME }],
    ]),
  );
  return zipSync(entries);
}

function tooLarge(count: number, bytes: number): RunError {
  const message = `${count} files of ${bytes} bytes are more than a zip can hold`;
  return new RunError([
    {
      code: 'build-failed',
      file: 'chronicle.zip',
      message,
      instead: 'build a site of fewer articles to carry away',
    },
  ]);
}
