import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGoodId, listArticles, makeId } from '../../../scripts/corpus/list-articles.ts';
import { makeFolder } from './temporary-folder.ts';

const notes = 'source: { name: "Wire" }';

async function list(files: Record<string, string>) {
  const { articles, skipped, problems } = await listArticles(makeFolder(files));
  return {
    ids: articles.map(({ id }) => id),
    skipped: [...skipped].toSorted(),
    problems: problems.map(({ code, file, message }) => `${file.split('/').at(-1)} ${code} ${message}`),
  };
}

test('articles come in order of their ids, each with its notes', async () => {
  const { articles } = await listArticles(
    makeFolder({
      'b.md': 'x',
      'b.yaml': notes,
      'a.txt': 'x',
      'a.yaml': notes,
      '.DS_Store': '',
      'map.png': '',
    }),
  );
  expect(articles.map(({ id, format }) => [id, format])).toEqual([
    ['a', 'txt'],
    ['b', 'md'],
  ]);
});

test('a folder without articles says so', async () => {
  expect((await list({ 'a.yaml': notes })).problems).toEqual([
    expect.stringContaining('no-articles holds no article'),
  ]);
});

describe('names that cannot be used', () => {
  test('notes without an article and an article without notes', async () => {
    expect(await list({ 'a.txt': 'x', 'b.yaml': notes, 'c.txt': 'x', 'c.yaml': notes })).toEqual({
      ids: ['c'],
      skipped: ['a', 'b'],
      problems: [
        'a.txt article-without-notes has no notes beside it',
        'b.yaml notes-without-article has no article beside it',
      ],
    });
  });

  test('two files that make one id, by their case or their ending', async () => {
    const files = { 'Talks.txt': 'x', 'talks.txt': 'x', 'talks.yaml': notes, 'Talks.yaml': notes };
    expect((await list(files)).problems).toEqual([
      'Talks.txt same-id makes the same id as talks.txt',
      'talks.txt same-id makes the same id as Talks.txt',
    ]);
    expect(await list({ 'x.txt': 'x', 'x.md': 'x', 'x.yaml': notes })).toEqual({
      ids: [],
      skipped: ['x'],
      problems: ['x.md same-id makes the same id as x.txt', 'x.txt same-id makes the same id as x.md'],
    });
  });

  test.each(['a#b', 'a?b', 'a b', 'a..b', '.a'.replace('.', '-'), 'a.'])('the id %j', async (id) => {
    const { ids, problems } = await list({
      [`${id}.txt`]: 'x',
      [`${id}.yaml`]: notes,
      'ok.txt': 'x',
      'ok.yaml': notes,
    });
    expect(ids).toEqual(['ok']);
    expect(problems).toEqual([
      expect.stringContaining(`bad-id ${JSON.stringify(id)} cannot be part of an address`),
    ]);
  });

  test('a folder with the name of an article', async () => {
    const folder = makeFolder({ 'a.yaml': notes, 'b.txt': 'x', 'b.yaml': notes });
    mkdirSync(join(folder, 'a.txt'));
    const { articles, problems } = await listArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toMatchObject([{ code: 'not-a-file', message: 'is a folder' }]);
  });

  test('notes with the ending yml', async () => {
    const { problems } = await listArticles(makeFolder({ 'a.txt': 'x', 'a.yml': notes }));
    expect(problems).toMatchObject([{ code: 'article-without-notes', instead: 'rename a.yml to a.yaml' }]);
  });
});

test.each([
  ['talks #2 in Oslo?', 'talks-2-in-Oslo'],
  ['a..b', 'a.b'],
  ['  ', 'article'],
  ['переговоры в Осло', 'переговоры-в-Осло'],
  ['../../etc/passwd', 'etc-passwd'],
])('the id made of %j is %j and good', (name, id) => {
  expect(makeId(name)).toBe(id);
  expect(isGoodId(id)).toBe(true);
});
