import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCorpus, makeFolder, readFiles, runScript, writeFiles } from './run-script.ts';

const article = 'Envoys meet\n\nEnvoys of Norway held talks in Geneva on Tuesday.\n';

describe('npm run tag', () => {
  test('shows a table of a file', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.txt': article });
    const { status, out, errors } = runScript('tag.ts', [join(folder, 'a.txt'), '--published', '2012-05-03']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const words of ['Dates (1)', '2012-05-01', 'weekday', 'Venues (1)', 'Geneva', 'Norway'])
      expect(out).toContain(words);
  });

  test('--json gives the same as JSON, with offsets into the visible text', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.md': '# Envoys meet\n\nTalks were held in **Geneva** on 1 May 2012.\n' });
    const { out } = runScript('tag.ts', [join(folder, 'a.md'), '--json']);
    const { dates, venues } = JSON.parse(out);
    expect(dates).toMatchObject([{ text: '1 May 2012', edtf: '2012-05-01', basis: 'stated' }]);
    expect(venues).toMatchObject([{ text: 'Geneva', venue: 'geneva', status: 'held' }]);
    expect(
      'Envoys meet\n\nTalks were held in Geneva on 1 May 2012.'.slice(venues[0].start, venues[0].end),
    ).toBe('Geneva');
  });

  test('--jsonl writes nothing but answers to standard output, and ends with status 1 for a bad line', () => {
    const lines = ['{"id":"a","text":"Talks in Geneva on 1 May 2012."}', 'x', '{"id":"b","text":""}'];
    const { status, out, errors } = runScript('tag.ts', ['--jsonl'], { input: lines.join('\n') });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(errors).toMatch(/^line 2 is not JSON/u);
    expect(status).toBe(1);
  });

  test("uses a corpus's own register", () => {
    const content = makeCorpus({
      'register/venues.yaml': '- { id: zz, name: Geneva }\n',
      'register/parties.yaml': '[]\n',
    });
    const input = '{"id":"a","text":"Talks were held in Geneva."}';
    const { out } = runScript('tag.ts', ['--jsonl', '--content', content], { input });
    expect(JSON.parse(out).venues).toMatchObject([{ venue: 'zz' }]);
  });

  test.each([
    ['a missing file', ['nowhere.txt'], 'missing-file is not there – check the path'],
    [
      'an impossible day',
      ['--published', '2025-02-30'],
      '--published not-edtf "2025-02-30" is no day or interval',
    ],
    ['two files', ['a', 'b'], '"b" is one word too many.'],
  ])('answers %s', (_, args, message) => {
    const { status, errors } = runScript('tag.ts', args, { input: 'x' });
    expect(status).not.toBe(0);
    expect(errors).toContain(message);
  });
});

describe('npm run new', () => {
  test('copies the article under a safe id, writes notes of what it says, converts and shows the tags', () => {
    const [content, folder] = [makeCorpus(), makeFolder()];
    const text =
      'Envoys meet\n\nPublished: 3 May 2012\n\nEnvoys of Norway held talks in Geneva on Tuesday.\n';
    writeFiles(folder, { 'My talks #2.txt': text });
    const said = runScript('new.ts', [join(folder, 'My talks #2.txt'), '--content', content], {
      folder: content,
    });
    expect({ status: said.status, errors: said.errors }).toEqual({ status: 0, errors: '' });
    expect(said.out).toContain('→ articles/My-talks-2.txt: 15 words; notes: published, source not known');
    expect(said.out).toContain('2012-05-01');
    expect(readFileSync(join(content, 'articles/My-talks-2.txt'), 'utf8')).toBe(text);
    expect(readFileSync(join(content, 'articles/My-talks-2.yaml'), 'utf8')).toContain(
      'published: "2012-05-03"',
    );
    expect(readdirSync(join(content, 'entries'))).toEqual(['My-talks-2.mdx', 'first.mdx', 'second.mdx']);
  });

  test.each([
    [
      'an id that is taken, by its case too',
      'FIRST.txt',
      article,
      'same-id there is an article with the id "FIRST"',
    ],
    [
      'bytes that are not UTF-8',
      'x.txt',
      Uint8Array.of(0xff),
      'not-utf8 has the byte 0xFF, which is not UTF-8',
    ],
    ['an empty file', 'x.txt', '', 'empty-article'],
  ])('answers %s and adds nothing', (_, name, text, message) => {
    const [content, folder] = [makeCorpus(), makeFolder()];
    writeFiles(folder, { [name]: text });
    const before = readFiles(content);
    const { status, errors } = runScript('new.ts', [join(folder, name), '--content', content]);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(readFiles(content)).toEqual(before);
  });
});
