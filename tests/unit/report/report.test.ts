import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../../src/domain/problems.ts';
import { didYouMean } from '../../../src/domain/did-you-mean.ts';
import { tagText } from '../../../scripts/convert/tag-text.ts';
import { describeFileError, guardFiles } from '../../../scripts/report/describe-file-error.ts';
import { drawMentions } from '../../../scripts/report/draw-mentions.ts';
import { describeSkipped, summarise } from '../../../scripts/report/summary.ts';
import { fixtureRegister } from '../pipeline/fixture-register.ts';

describe('an error of the system says what to do', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOTDIR', 'not-a-folder'],
    ['ENOENT', 'missing-file'],
    ['EISDIR', 'not-a-file'],
    ['EIO', 'file-failed'],
  ])('%s is %s', (code, problem) => {
    const error = Object.assign(new Error('said the system'), { code, syscall: 'write', path: '/a/b' });
    expect(describeFileError(error, '/elsewhere')).toMatchObject({ code: problem, file: '/a/b' });
  });

  test('and other errors pass as they are', async () => {
    const fault = new TypeError('a fault of ours');
    await expect(guardFiles('/a', () => Promise.reject(fault))).rejects.toBe(fault);
  });
});

describe('did you mean', () => {
  test.each([
    ['riyad', 'did you mean riyadh?'],
    ['Geneva', 'did you mean geneva?'],
    ['atlantis', 'none'],
  ])('%s: %s', (seen, said) => {
    expect(didYouMean(seen, ['geneva', 'riyadh', 'doha'], 'none')).toBe(said);
  });

  test('nothing is known', () => {
    expect(didYouMean('x', [], 'none')).toBe('none');
  });
});

describe('the summary', () => {
  const conversion = {
    entries: new Map([['a', '']]),
    skipped: new Set(['b']),
    problems: [
      { code: 'undated-article', file: 'a.yaml', message: '', instead: '' },
      { code: 'bad-id', file: 'b.txt', message: '', instead: '' },
    ],
    tags: { dates: 3, venues: 1, parties: 2, meetings: 1, positions: 0 },
    articles: 2,
  } as const;

  test('counts articles, entries, tags, undated articles and problems', () => {
    expect(summarise(conversion, { changes: [{ kind: 'add', name: 'a.mdx', text: '' }] })).toBe(
      [
        'articles  2, of which 1 skipped',
        'entries   1 (1 new, 0 changed, 0 removed)',
        'tags      3 dates, 1 venue, 2 parties, 1 meeting, 0 positions',
        'undated   1 article',
        'problems  1 error, 1 warning',
      ].join('\n'),
    );
  });

  test('names what was skipped', () => {
    expect(describeSkipped(conversion.skipped, conversion.problems)).toContain('Skipped: b.');
    expect(describeSkipped(new Set(), [])).toBeNull();
  });
});

describe('the tables of tags', () => {
  const text = 'Colombia held talks in Geneva on 3 May 2012, perhaps.';

  test('show words, values, rules and evidence', () => {
    const drawn = drawMentions(text, tagText(text, null, fixtureRegister), fixtureRegister);
    for (const words of ['Dates (1)', '2012-05-03', 'Venues (1)', 'Geneva', 'Parties (1)', 'Colombia'])
      expect(drawn).toContain(words);
  });

  test('keep control characters of the text from the terminal', () => {
    const hostile = '\u001B[2J\u0007 Talks in Geneva on 3 May 2012 \u202Eyadot';
    const drawn = drawMentions(hostile, tagText(hostile, null, fixtureRegister), fixtureRegister);
    expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

test('every problem says what happened, with an example and a fix', () => {
  for (const kind of Object.values(problemKinds)) {
    expect(kind.what).toMatch(/\.$/u);
    expect(kind.fix).toMatch(/\.$/u);
    expect(kind.example).not.toBe('');
  }
});
