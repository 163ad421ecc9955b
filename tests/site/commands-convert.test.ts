import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  copyRegister,
  makeConverted,
  makeCorpus,
  makeFolder,
  readFiles,
  runScript,
  writeFiles,
} from './run-script.ts';

function convert(folder: string, ...args: string[]) {
  return runScript('convert.ts', ['--content', folder, ...args], { folder });
}

describe('npm run convert', () => {
  test('writes an entry an article, and the same bytes when run again', () => {
    const folder = makeCorpus();
    const { status, out, errors } = convert(folder);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(out).toContain('articles  2\nentries   2 (2 new, 0 changed, 0 removed)');
    const entries = readFiles(join(folder, 'entries'));
    expect(Object.keys(entries)).toEqual(['first.mdx', 'second.mdx']);
    expect(convert(folder).out).toContain('entries   2 (0 new, 0 changed, 0 removed)');
    expect(readFiles(join(folder, 'entries'))).toEqual(entries);
  });

  test('removes the entry of an article that is gone', () => {
    const folder = makeConverted();
    writeFiles(folder, { 'articles/second.txt': null, 'articles/second.yaml': null });
    expect(convert(folder).out).toContain('1 removed');
    expect(Object.keys(readFiles(join(folder, 'entries')))).toEqual(['first.mdx']);
  });

  test('--check writes nothing and lists what would change', () => {
    const folder = makeCorpus();
    expect(convert(folder, '--check')).toMatchObject({
      status: 1,
      out: 'would add entries/first.mdx\nwould add entries/second.mdx\n',
    });
    convert(folder);
    expect(convert(folder, '--check')).toMatchObject({ status: 0, out: 'The entries are up to date.\n' });
    const before = readFiles(folder);
    writeFiles(folder, { 'articles/first.txt': 'Another title\n\nIt is a short text.\n' });
    expect(convert(folder, '--check')).toMatchObject({ status: 1, out: 'would change entries/first.mdx\n' });
    expect(readFiles(join(folder, 'entries'))['first.mdx']).toBe(before['entries/first.mdx']);
  });

  test('gives the same bytes in another folder, time zone and locale', () => {
    const [one, other] = [makeCorpus(), makeCorpus()];
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    runScript('convert.ts', ['--content', one, '--entries', join(one, 'here')], {
      env: { TZ: 'Pacific/Niue' },
    });
    runScript('convert.ts', ['--content', other, '--entries', join(other, 'there')], { env });
    expect(readFiles(join(one, 'here'))).toEqual(readFiles(join(other, 'there')));
  });

  test('answers a misspelt option', () => {
    expect(runScript('convert.ts', ['--chek'])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('--chek is not an option – did you mean --check?'),
    });
  });
});

describe('bad input is reported with what to write instead, and the entries of before stay', () => {
  test.each<[string, Record<string, string | Uint8Array | null>, string]>([
    [
      'no articles',
      { 'articles/first.txt': null, 'articles/second.txt': null },
      'articles no-articles holds no article – put at least one .txt or .md file there, or run npm run new -- FILE',
    ],
    [
      'an empty article',
      { 'articles/first.txt': ' \n' },
      'articles/first.txt:1 empty-article has no text – put the text of the article in it, or remove it with its notes',
    ],
    [
      'notes without an article',
      { 'articles/first.txt': null },
      'articles/first.yaml notes-without-article has no article beside it – put first.txt beside it, mend the spelling, or remove the notes',
    ],
    [
      'an article without notes',
      { 'articles/first.yaml': null },
      'articles/first.txt article-without-notes has no notes beside it – write first.yaml with source:, title: and published:',
    ],
    [
      'unknown keys in the notes',
      { 'articles/first.yaml': 'source: { name: "Wire" }\npublishd: "2012-05-04"\n' },
      'articles/first.yaml:2 unknown-key the key "publishd" is not known here – did you mean published?',
    ],
    [
      'an impossible day',
      { 'articles/first.yaml': 'source: { name: "Wire" }\npublished: "2025-02-30"\n' },
      'articles/first.yaml:2 impossible-date published is "2025-02-30" – check the month and the day',
    ],
    [
      'a reversed interval',
      { 'articles/first.yaml': 'source: { name: "Wire" }\npublished: "2012-05-04/2012-05-03"\n' },
      'articles/first.yaml:2 reversed-interval published is "2012-05-04/2012-05-03" – write the earlier end first',
    ],
    [
      'two articles that make one id by their ending',
      { 'articles/first.md': '# A first round\n\nText.\n' },
      'articles/first.md same-id makes the same id as first.txt – rename all but one of them, with their notes',
    ],
    [
      'two articles that make one id by their case',
      { 'articles/First.txt': 'Text.', 'articles/First.yaml': 'source: { name: "Wire" }' },
      'articles/First.txt same-id makes the same id as first.txt – rename all but one of them, with their notes',
    ],
    ...['a#b', 'a?b', 'a b', 'a..b'].map((id): [string, Record<string, string>, string] => [
      `the id ${id}`,
      { [`articles/${id}.txt`]: 'Text.', [`articles/${id}.yaml`]: 'source: { name: "Wire" }' },
      `articles/${id}.txt bad-id "${id}" cannot be part of an address – rename it and its notes to a`,
    ]),
    [
      'bytes that are not UTF-8',
      { 'articles/first.txt': Uint8Array.of(0x41, 0x0a, 0x93, 0x42) },
      'articles/first.txt:2 not-utf8 has the byte 0x93, which is not UTF-8 – save it as UTF-8',
    ],
    [
      'no title anywhere',
      { 'articles/first.txt': 'This article begins with a plain sentence that is no title. It goes on.\n' },
      'articles/first.yaml:1 missing-title neither the notes nor the article gives a title – write title: in the notes',
    ],
    [
      'a correction of words that are gone',
      {
        'articles/first.yaml':
          'source: { name: "Wire" }\ncorrections:\n  venues:\n    - quote: "Genevaa"\n      reject: true\n',
      },
      'articles/first.yaml:4 unknown-quotation "Genevaa" does not stand in the article – the nearest words are "Geneva"',
    ],
    [
      'a misspelt key in site.yaml',
      { 'site.yaml': 'titel: "x"\ndescription: "y"\n' },
      'site.yaml:1 site-field the key "titel" is not known here – did you mean title?',
    ],
  ])('%s', (_, changes, message) => {
    const folder = makeConverted();
    const before = readFiles(join(folder, 'entries'));
    writeFiles(folder, changes);
    const { status, errors } = convert(folder);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(readFiles(join(folder, 'entries'))).toEqual(before);
  });

  test.each([
    [
      'an alias with two owners',
      'venues.yaml',
      '- { id: aa, name: Aa, aliases: [Ee] }\n- { id: bb, name: Bb, aliases: [Ee] }\n',
      'register/venues.yaml:2 duplicate-alias bb and aa both have the name "Ee" – leave the name with one of them',
    ],
    [
      'a missing parent',
      'venues.yaml',
      '- { id: aa, name: Aa, parent: zz }\n',
      'register/venues.yaml:1 missing-parent aa has parent: "zz", which is not in the file – add an item with the id zz, or mend the spelling',
    ],
    [
      'a cycle',
      'venues.yaml',
      '- { id: aa, name: Aa, parent: bb }\n- { id: bb, name: Bb, parent: aa }\n',
      'register/venues.yaml:1 parent-cycle aa → bb → aa goes round in a circle – take parent: out of one of them',
    ],
  ])('a register with %s stops the run', (_, file, text, message) => {
    const folder = makeConverted();
    const before = readFiles(join(folder, 'entries'));
    copyRegister(folder);
    writeFiles(folder, { [`register/${file}`]: text, 'articles/first.txt': 'A new text\n\nChanged.\n' });
    const { status, errors } = convert(folder);
    expect({ status, errors }).toEqual({ status: 1, errors: `${message}\nNo entry was written.\n` });
    expect(readFiles(join(folder, 'entries'))).toEqual(before);
  });

  test('all of it in one run', () => {
    const folder = makeCorpus({
      'articles/first.yaml': 'titel: "x"\npublished: "2025-02-30"\nsource: { name: "Wire" }\n',
      'articles/second.txt': '',
      'articles/a b.txt': 'x',
      'articles/lone.yaml': 'x',
    });
    const codes = convert(folder)
      .errors.split('\n')
      .map((line) => / (?<code>[a-z0-9]+(?:-[a-z0-9]+)+) /u.exec(line)?.groups?.['code']);
    expect(new Set(codes)).toEqual(
      new Set([
        'unknown-key',
        'impossible-date',
        'empty-article',
        'bad-id',
        'article-without-notes',
        'notes-without-article',
        undefined,
      ]),
    );
  });
});

describe('one bad article harms no other', () => {
  test('the others are written, it is named, and its entry of before stays', () => {
    const folder = makeConverted();
    const before = readFileSync(join(folder, 'entries/first.mdx'), 'utf8');
    writeFiles(folder, {
      'articles/first.txt': Uint8Array.of(0xff, 0x00),
      'articles/second.txt': 'A second round\n\nTalks in Doha are expected next week.\n',
    });
    const { status, errors } = convert(folder);
    expect(status).toBe(1);
    expect(errors).toContain('Skipped: first.');
    expect(readFileSync(join(folder, 'entries/first.mdx'), 'utf8')).toBe(before);
    expect(readFileSync(join(folder, 'entries/second.mdx'), 'utf8')).toContain('Doha');
  });

  test('the others come out as they do without it', () => {
    const [sound, mixed] = [
      makeCorpus(),
      makeCorpus({
        'articles/bad.txt': Uint8Array.of(0xff),
        'articles/bad.yaml': 'source: { name: "Wire" }',
      }),
    ];
    convert(sound);
    convert(mixed);
    expect(readFiles(join(mixed, 'entries'))).toEqual(readFiles(join(sound, 'entries')));
  });

  test('--strict writes nothing at all', () => {
    const folder = makeCorpus({ 'articles/first.txt': '' });
    expect(convert(folder, '--strict').status).toBe(1);
    expect(Object.keys(readFiles(folder)).filter((path) => path.startsWith('entries'))).toEqual([]);
  });
});

describe('a place that cannot be written', () => {
  test('a file where the folder of entries should be', () => {
    const folder = makeCorpus({ entries: 'a file' });
    const { status, errors } = convert(folder);
    expect(status).toBe(1);
    expect(errors).toContain('entries not-a-folder is a file where a folder is needed');
    expect(readFileSync(join(folder, 'entries'), 'utf8')).toBe('a file');
  });

  test('a folder without articles', () => {
    const folder = makeFolder();
    expect(convert(folder).errors).toContain('articles missing-file is not there – check the path');
    mkdirSync(join(folder, 'articles'));
    expect(convert(folder).errors).toContain('no-articles');
    rmSync(join(folder, 'articles'), { recursive: true });
  });
});
