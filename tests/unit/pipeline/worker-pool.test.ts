import { expect, test } from 'vitest';
import { WorkerPool } from '../../../scripts/corpus/worker-pool.ts';
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
  const pool = new WorkerPool({ module, seconds: 0.5, megabytes: 64 });
  try {
    let done = 0;
    const outcomes = await pool.run(
      texts.map((text, at) => job(`a${at}`, text)),
      { size: workers, data: 'data', onDone: () => (done += 1) },
    );
    return { done, outcomes: outcomes.map(({ id, mdx, problems }) => [id, mdx ?? problems[0]?.code]) };
  } finally {
    await pool.close();
  }
}

test.each([1, 2])(
  '%i workers answer every article in order, and a bad one harms no other',
  async (workers) => {
    const texts = ['one', 'slow', 'two', 'crash', 'three', 'throw', 'four', 'five'];
    expect(await run(texts, workers)).toEqual({
      done: 8,
      outcomes: [
        ['a0', 'one'],
        ['a1', 'article-too-slow'],
        ['a2', 'two'],
        ['a3', 'article-failed'],
        ['a4', 'three'],
        ['a5', 'article-failed'],
        ['a6', 'four'],
        ['a7', 'five'],
      ],
    });
  },
);
