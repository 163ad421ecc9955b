import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { finishFile, type EarlierSite } from '../../../scripts/build/finish-file.ts';
import { listFiles } from '../../../scripts/build/list-files.ts';
import { pruneFolder } from '../../../scripts/build/spare-site.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-spare-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const bytesOf = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content));
const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex');

test('what is not kept goes, with the folders that have nothing left in them', () => {
  const folder = makeFolder({
    'a/b/x': '1',
    'a/b/y': '2',
    'a/z': '3',
    'c/d/x': '4',
    'c/y': '5',
    x: '6',
    y: '7',
  });
  pruneFolder(folder, (path) => path === 'a/b/y' || path === 'y');
  expect(listFiles(folder)).toEqual(['a/b/y', 'y']);
  expect(existsSync(join(folder, 'c'))).toBe(false);
});

describe('a site made where an older one stood', () => {
  const PAGE = 'page/index.html';
  const text = 'A page that is long enough to be worth compressing. '.repeat(40);

  /** A site in place, and one under way in which the page stands as `standing`: the same file under two names where that is nothing. */
  function makeSites(standing?: string): { site: string; earlier: EarlierSite } {
    const first = makeFolder();
    const files = finishFile(first, { path: PAGE, content: bytesOf(text) }, null)!;
    const site = makeFolder({ 'page/other': '' });
    for (const { path } of files) {
      if (standing === undefined) linkSync(join(first, path), join(site, path));
      else writeFileSync(join(site, path), standing);
    }
    const sums = Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));
    return { site, earlier: { folder: first, sums, hasSpare: true } };
  }

  const read = (folder: string, path = PAGE): string => readFileSync(join(folder, path), 'latin1');

  test('keeps a file that is as it should be', () => {
    const { site, earlier } = makeSites();
    const before = statSync(join(site, PAGE)).ino;
    rmSync(earlier.folder, { recursive: true });
    mkdirSync(earlier.folder);
    const files = finishFile(site, { path: PAGE, sha256: sumOf(text) }, earlier);
    expect(files?.map(({ path }) => path)).toEqual([PAGE, `${PAGE}.br`, `${PAGE}.gz`]);
    expect(statSync(join(site, PAGE)).ino).toBe(before);
  });

  test('takes one that is not from the site in place, compressed forms as well', () => {
    const { site, earlier } = makeSites('not what it was');
    finishFile(site, { path: PAGE, sha256: sumOf(text) }, earlier);
    for (const path of Object.keys(earlier.sums)) expect(read(site, path)).toBe(read(earlier.folder, path));
  });

  test('never changes the site in place, which may have the same files', () => {
    const { site, earlier } = makeSites();
    const before = Object.keys(earlier.sums).map((path) => read(earlier.folder, path));
    const files = finishFile(site, { path: PAGE, content: bytesOf(`${text} More.`) }, earlier)!;
    expect(read(site)).toBe(`${text} More.`);
    expect(Object.keys(earlier.sums).map((path) => read(earlier.folder, path))).toEqual(before);
    for (const { path, sha256 } of files) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  test('takes no file that the site in place has otherwise, since its forms would be those of another', () => {
    const { site, earlier } = makeSites('what is wanted');
    expect(finishFile(site, { path: PAGE, sha256: sumOf('what is wanted') }, earlier)).toBeNull();
  });

  test('leaves no form of what stood there beside a file that has none', () => {
    const { site, earlier } = makeSites();
    const files = finishFile(site, { path: PAGE, content: bytesOf('short') }, earlier)!;
    expect(files.map(({ path }) => path)).toEqual([PAGE]);
    expect(listFiles(site)).toEqual([PAGE, 'page/other']);
  });

  test('has what neither holds made anew', () => {
    const { site, earlier } = makeSites('not what it was');
    writeFileSync(join(earlier.folder, PAGE), 'nor was this');
    expect(finishFile(site, { path: PAGE, sha256: sumOf(text) }, earlier)).toBeNull();
  });
});
