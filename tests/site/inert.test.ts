import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../scripts/convert/parse-article.ts';
import { nastyArticles } from '../../scripts/fuzz/nasty-articles.ts';
import type { NastyArticle } from '../../scripts/fuzz/nasty-articles.ts';
import { readPage } from '../../scripts/fuzz/read-page.ts';
import { readPages } from './site-files.ts';

const articles = nastyArticles();
const work = mkdtempSync(join(tmpdir(), 'parley-inert-'));
const out = join(work, 'out');

/** What the site itself puts round the tables of a body. */
const OWN_ELEMENTS = new Set(['<figure>']);
const HANDLER_OR_STYLE = /^on|^style$/u;
const ADDRESS = /^(?:href|src|srcset|action|formaction|xlink:href)$/u;

beforeAll(() => {
  const folder = join(work, 'content/articles');
  mkdirSync(folder, { recursive: true });
  for (const article of articles) writeArticle(folder, article);
  execFileSync(process.execPath, ['scripts/build.ts', '--content', join(work, 'content'), '--out', out], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function writeArticle(folder: string, { id, format, title, source }: NastyArticle): void {
  writeFileSync(join(folder, `${id}.${format}`), source);
  writeFileSync(join(folder, `${id}.yaml`), notesFor(title));
}

function notesFor(title: string): string {
  return `title: ${JSON.stringify(title)}\npublished: "2025-12-17"\npublishedBecause: "A test."\nsource:\n  name: "A paper"\n`;
}

describe('articles of nothing but signs, in a real build', () => {
  test.each(articles)(
    '$id shows its text in the elements of a body, and nothing else',
    ({ id, format, source }) => {
      const $ = load(readFileSync(join(out, 'entries', id, 'index.html'), 'utf8'));
      $('.prose h1').remove();
      const { text, faults } = readPage($('.prose').html()!);
      expect(text).toBe(parseArticle(source, format).text);
      expect(faults.filter((fault) => !OWN_ELEMENTS.has(fault))).toEqual([]);
    },
  );

  test.each(articles)('$id shows its title', ({ id, title }) => {
    const $ = load(readFileSync(join(out, 'entries', id, 'index.html'), 'utf8'));
    expect($('.prose h1').text()).toBe(title);
  });

  test('no page has a handler, an inline style, an inline script or an address that acts', () => {
    const faults = readPages(out).flatMap(({ address, $ }) =>
      $('*')
        .toArray()
        .flatMap((node) =>
          faultsOf($(node).prop('tagName')?.toLowerCase() ?? '', $(node).attr() ?? {}).map(
            (fault) => `${address} ${fault}`,
          ),
        ),
    );
    expect(faults).toEqual([]);
  });
});

function faultsOf(name: string, attributes: Readonly<Record<string, string>>): string[] {
  const isInlineScript =
    name === 'script' && attributes['src'] === undefined && !attributes['type']?.includes('json');
  // The page for frames says with a base without an address where its links open.
  const isMovedBase = name === 'base' && attributes['href'] !== undefined;
  const isForbidden = isInlineScript || isMovedBase || ['iframe', 'object', 'embed', 'style'].includes(name);
  const isOwnIcon = name === 'link' && attributes['rel'] === 'icon';
  return [
    ...(isForbidden ? [`<${name}>`] : []),
    ...Object.entries(attributes)
      .filter(
        ([key, value]) => HANDLER_OR_STYLE.test(key) || (ADDRESS.test(key) && !isOwnIcon && !isSafe(value)),
      )
      .map(([key, value]) => `<${name} ${key}=${JSON.stringify(value)}>`),
  ];
}

function isSafe(address: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme);
}
