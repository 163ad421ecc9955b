import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../scripts/corpus/decode-text.ts';
import { readArticle } from '../../../scripts/corpus/read-articles.ts';
import { makeFolder } from './temporary-folder.ts';

const notes = 'source: { name: "Wire" }';

function filesOf(folder: string) {
  return { id: 'a', format: 'txt' as const, path: join(folder, 'a.txt'), notes: join(folder, 'a.yaml') };
}

function read(article: string | Uint8Array) {
  const { job, problems } = readArticle(filesOf(makeFolder({ 'a.txt': article, 'a.yaml': notes })));
  return { job, problems: problems.map(({ code, line, message }) => [code, line, message]) };
}

test('an article comes with the SHA-256 of its bytes and without a byte-order mark', () => {
  const { job } = read('\uFEFFTalks');
  expect(job).toMatchObject({
    text: 'Talks',
    source: {
      name: 'articles/a.txt',
      sha256: '6dbb7324b6053194f4a948ce539e91b4cd0ec307146e2a1ad18e9bbe20f5ea1b',
    },
  });
});

describe('an article that cannot be read is a problem of its own', () => {
  test('no text', () => {
    expect(read(' \n').problems).toEqual([['empty-article', 1, 'has no text']]);
  });

  test('not UTF-8, with the line', () => {
    const bytes = Buffer.concat([Buffer.from('One\nTwo é \n'), Buffer.from([0x93, 0x41])]);
    expect(read(bytes).problems).toEqual([['not-utf8', 3, 'has the byte 0x93, which is not UTF-8']]);
  });

  test('UTF-16', () => {
    expect(read(Buffer.from('\uFEFFTalks', 'utf16le')).problems).toEqual([
      ['not-utf8', 1, 'is UTF-16, not UTF-8'],
    ]);
  });

  test('too large', () => {
    expect(read('x'.repeat(2_000_001)).problems).toEqual([
      ['article-too-large', undefined, 'has 2.0 MB, and 2 MB is the most'],
    ]);
  });

  test('gone since it was listed', () => {
    const folder = makeFolder({ 'a.txt': 'x', 'a.yaml': notes });
    rmSync(join(folder, 'a.yaml'));
    const { problems } = readArticle(filesOf(folder));
    expect(problems).toMatchObject([{ code: 'vanished-article', file: expect.stringContaining('a.yaml') }]);
  });
});

test('decoding never throws for any bytes', () => {
  for (let byte = 0; byte < 256; byte++)
    expect(decodeText(Uint8Array.of(0x41, byte)).kind).toBe(byte < 0x80 ? 'text' : 'broken');
});
