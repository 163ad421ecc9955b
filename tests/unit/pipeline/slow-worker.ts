import { parentPort } from 'node:worker_threads';
import type { ArticleJob } from '../../../scripts/corpus/read-articles.ts';

/** A worker for tests: some articles take for ever, some end it, the others are answered. */
const ways: Readonly<Record<string, () => void>> = {
  slow: () => {
    for (;;);
  },
  crash: () => process.exit(3),
  throw: () => {
    throw new Error('a fault');
  },
};
parentPort?.on('message', (message: ArticleJob | 'data') => {
  if (message === 'data') return;
  const { id, text } = message;
  ways[text]?.();
  parentPort?.postMessage({ id, mdx: text, problems: [], tags: null });
});
parentPort?.postMessage('ready');
