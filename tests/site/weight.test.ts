import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './site-files.ts';

const siteDir = inject('siteDir');
const pages = readPages(siteDir);
const kilobyte = 1000;

/** Scripts and style sheets that a page names, and what those scripts begin by loading. */
function filesOf({ $ }: (typeof pages)[number]): string[] {
  const scripts = $('script[src]')
    .toArray()
    .map((script) => $(script).attr('src')!);
  const imported = scripts.flatMap(importsOf);
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map((link) => $(link).attr('href')!);
  return [...scripts, ...imported, ...sheets];
}

function importsOf(script: string): string[] {
  const code = readFileSync(join(siteDir, script), 'utf8');
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/(?<name>[^"'`]+)["'`]/gu);
  return [...found].map(({ groups }) => `/_astro/${groups!['name']}`);
}

function weigh(files: readonly string[]): number {
  return [...new Set(files)].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(siteDir, file))).length,
    0,
  );
}

describe('what a page loads before its reader acts', () => {
  test.each(pages)('$file has one style sheet, or one more of its own', ({ file, $ }) => {
    expect($('link[rel="stylesheet"]').length).toBe(file === 'search/index.html' ? 2 : 1);
  });

  test.each(pages)('$file has no more than 3 KB of scripts, or 4 where the list is', (page) => {
    const most = page.$('[data-filters]').length > 0 ? 4 : 3;
    expect(weigh(filesOf(page).filter((file) => file.endsWith('.js')))).toBeLessThan(most * kilobyte);
  });

  test('an entry is four files, and all but its own words take up to 7 KB', () => {
    for (const page of pages.filter(({ file }) => /^entries\/.+\//u.test(file))) {
      expect(filesOf(page)).toHaveLength(3);
      expect(weigh(filesOf(page))).toBeLessThan(7 * kilobyte);
    }
  });

  test('the chronicle has up to 9 KB beside its list', () => {
    const chronicle = pages.find(({ file }) => file === 'index.html')!;
    expect(weigh(filesOf(chronicle))).toBeLessThan(9 * kilobyte);
  });
});
