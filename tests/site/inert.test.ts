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
const ADDRESS = /^(?:[^:]*|https?:.*|mailto:.*|#.*)$/su;

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
  writeFileSync(join(folder, `${id}.yaml`), `title: ${JSON.stringify(title)}\nsource:\n  name: "A paper"\n`);
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
        .flatMap((element) => faultsOf(element).map((fault) => `${address} ${fault}`)),
    );
    expect(faults).toEqual([]);
  });
});

function faultsOf(element: {
  name: string;
  attribs: Record<string, string>;
  children: readonly unknown[];
}): string[] {
  const { name, attribs } = element;
  const isInlineScript =
    name === 'script' && attribs['src'] === undefined && !attribs['type']?.includes('json');
  return [
    ...(isInlineScript || ['iframe', 'object', 'embed', 'base'].includes(name) ? [`<${name}>`] : []),
    ...Object.entries(attribs)
      .filter(
        ([key, value]) =>
          /^on|^style$/u.test(key) || (/^(?:href|src|action)$/u.test(key) && !ADDRESS.test(value)),
      )
      .map(([key, value]) => `${key}=${value}`),
  ];
}
