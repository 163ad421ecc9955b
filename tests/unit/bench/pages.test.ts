import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../scripts/bench/page/run-lighthouse.ts';
import { blockingTime, longestTask } from '../../../scripts/bench/page/watch-page.ts';
import { onlyScripts, weigh, withoutFonts } from '../../../scripts/bench/page/weigh.ts';
import { readNames } from '../../../scripts/bench/read-numbers.ts';

const text = Buffer.from('talks in Geneva '.repeat(200));
const page = { url: 'http://localhost/entries/a/', body: text };
const font = { url: 'http://localhost/_astro/serif.woff2?v=1', body: text };
const script = { url: 'http://localhost/_astro/page.js', body: Buffer.from('x') };

describe('bytes of what a page loads', () => {
  test('are counted raw and as they travel', () => {
    expect(weigh([page])).toEqual({
      requests: 1,
      raw: text.length,
      gzip: gzipSync(text, { level: 9 }).length,
      brotli: brotliCompressSync(text).length,
    });
  });

  test('are not made less where a format is compressed in itself, nor more where compression does not pay', () => {
    expect(weigh([font])).toMatchObject({ raw: text.length, gzip: text.length, brotli: text.length });
    expect(weigh([script])).toMatchObject({ raw: 1, gzip: 1, brotli: 1 });
  });

  test('can leave fonts out and hold scripts alone', () => {
    expect(withoutFonts([page, font, script])).toEqual([page, script]);
    expect(onlyScripts([page, font, script])).toEqual([script]);
  });
});

test('a reader is held up by what a task takes beyond 50 ms', () => {
  const tasks = [
    { start: 10, duration: 60 },
    { start: 400, duration: 250 },
    { start: 900, duration: 55 },
  ];
  expect(blockingTime({ tasks })).toBe(215);
  expect(longestTask({ tasks })).toBe(250);
  expect(longestTask({ tasks }, 500)).toBe(55);
  expect(longestTask({ tasks: [] })).toBe(0);
});

test('a report of Lighthouse gives the scores it has, out of a hundred', () => {
  const report = {
    categories: { performance: { score: 0.97 }, accessibility: { score: 1 }, seo: { score: null } },
    audits: { 'cumulative-layout-shift': { numericValue: 0.02 } },
  };
  const measures = readReport({ what: 'entry', tool: 'Parley' }, report);
  expect(measures.map(({ what, values: [value] }) => [what, value])).toEqual([
    ['entry, Lighthouse performance', 97],
    ['entry, Lighthouse accessibility', 100],
    ['entry, Lighthouse layout shift', 0.02],
  ]);
});

test('parts are named as they are known', () => {
  expect(readNames('only', 'bytes, search', ['bytes', 'search'])).toEqual(['bytes', 'search']);
  expect(() => readNames('only', 'byts', ['bytes', 'search'])).toThrow(
    '"byts" is unknown – write some of bytes,search',
  );
});
