import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isWhole, keepCompiled } from '../../../scripts/build/compiled-pages.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function makeFolders(): { fresh: (text: string) => string; kept: string } {
  const root = mkdtempSync(join(tmpdir(), 'parley-compiled-'));
  made.push(root);
  const fresh = (text: string): string => {
    const folder = mkdtempSync(join(root, 'fresh-'));
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages', 'page.mjs'), text);
    return folder;
  };
  return { fresh, kept: join(root, 'kept', 'key') };
}

const textIn = (folder: string): string => readFileSync(join(folder, 'pages', 'page.mjs'), 'utf8');

test('compiled pages are moved to where they are kept', async () => {
  const { fresh, kept } = makeFolders();
  const folder = fresh('first');
  expect(await isWhole(kept)).toBe(false);
  expect(await keepCompiled(folder, kept)).toBe(kept);
  expect([await isWhole(kept), existsSync(folder)]).toEqual([true, false]);
});

test.each([
  ['changed', (kept: string) => writeFileSync(join(kept, 'pages', 'page.mjs'), 'other')],
  ['lost', (kept: string) => rmSync(join(kept, 'pages', 'page.mjs'))],
  ['added', (kept: string) => writeFileSync(join(kept, 'pages', 'more.mjs'), 'more')],
  ['without sums', (kept: string) => rmSync(join(kept, 'sums.json'))],
])('a folder with a file %s is not whole, and the next takes its place', async (_, damage) => {
  const { fresh, kept } = makeFolders();
  await keepCompiled(fresh('first'), kept);
  damage(kept);
  expect(await isWhole(kept)).toBe(false);
  expect(await keepCompiled(fresh('second'), kept)).toBe(kept);
  expect([await isWhole(kept), textIn(kept)]).toEqual([true, 'second']);
});

test('what another build kept meanwhile may be in use and stays', async () => {
  const { fresh, kept } = makeFolders();
  await keepCompiled(fresh('first'), kept);
  expect(await keepCompiled(fresh('second'), kept)).toBe(kept);
  expect(textIn(kept)).toBe('first');
});

test('what cannot be kept stays where it is', async () => {
  const { fresh, kept } = makeFolders();
  const folder = fresh('first');
  writeFileSync(join(kept, '../..', 'kept'), 'a file where the folder should be');
  expect(await keepCompiled(folder, kept)).toBe(folder);
  expect(textIn(folder)).toBe('first');
});
