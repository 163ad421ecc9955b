import { expect, test } from 'vitest';
import { countWorkers, WorkerPool } from '../../../scripts/corpus/worker-pool.ts';
import type { ArticleJob } from '../../../scripts/corpus/read-articles.ts';

const module = new URL('slow-worker.ts', import.meta.url);

function job(id: string, text: string): ArticleJob {
  return {
    id,
    file: `articles/${id}.txt`,
    format: 'txt',
    text,
    source: { name: `articles/${id}.txt`, sha256: '' },
    notes: { file: `articles/${id}.yaml`, text: '' },
  };
}

async function run(texts: readonly string[], workers: number) {
  const pool = new WorkerPool({ module, seconds: 1, megabytes: 64 }, () => workers);
  try {
    pool.prepare('data');
    const outcomes = await Promise.all(texts.map((text, at) => pool.convert(job(`a${at}`, text))));
    return outcomes.map(({ id, mdx, problems }) => [id, mdx ?? problems[0]?.code]);
  } finally {
    await pool.close();
  }
}

test.each([1, 2])(
  '%i workers answer every article in order, and a bad one harms no other',
  async (workers) => {
    const texts = ['one', 'slow', 'two', 'crash', 'three', 'throw', 'four', 'five'];
    expect(await run(texts, workers)).toEqual([
      ['a0', 'one'],
      ['a1', 'article-too-slow'],
      ['a2', 'two'],
      ['a3', 'article-failed'],
      ['a4', 'three'],
      ['a5', 'article-failed'],
      ['a6', 'four'],
      ['a7', 'five'],
    ]);
  },
);

test('a fault is laid to the article that has it, not to the one before', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? `sound ${at}` : 'throw'));
  expect(await run(texts, 1)).toEqual(
    texts.map((text, at) => [`a${at}`, text === 'throw' ? 'article-failed' : text]),
  );
});

test('a worker that cannot be started is told of', async () => {
  const missing = new URL('no-worker.ts', import.meta.url);
  const pool = new WorkerPool({ module: missing, seconds: 1, megabytes: 64 });
  pool.prepare('data');
  await expect(pool.convert(job('a', 'one'))).rejects.toThrow('no-worker.ts');
  await pool.close();
});

test('an answer that came in time is taken, however late it is looked at', async () => {
  const pool = new WorkerPool({ module, seconds: 2, megabytes: 64 });
  pool.prepare('data');
  await pool.convert(job('a', 'one'));
  const answer = pool.convert(job('b', 'two'));
  // Two turns, so that the worker has the article and the clock runs; then this thread is busy for longer than the article may take.
  await new Promise(setImmediate);
  const end = performance.now() + 2_500;
  while (performance.now() < end);
  expect(await answer).toMatchObject({ id: 'b', mdx: 'two' });
  await pool.close();
});

test('the last core converts only where there are many articles, and none has a worker without enough of them', () => {
  expect([1, 150, 350, 8_000, 8_001].map((articles) => countWorkers(articles, 8))).toEqual([1, 2, 4, 7, 8]);
  expect([1, 2_000, 2_001].map((articles) => countWorkers(articles, 2))).toEqual([1, 1, 2]);
  expect(countWorkers(500, 1)).toBe(1);
});
