import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, makeFolder, runScript } from './run-script.ts';
import { readPages } from './site-files.ts';

const ARTICLE = `# Envoys agree on steps in Geneva

Envoys held talks in Geneva on 3 May 2012.

- [x] exchange lists
- [ ] open the road
`;

test('boxes of a task list stay the article’s own words, so that no box without a name is on the page', () => {
  const content = makeCorpus({ 'articles/first.txt': null, 'articles/first.md': ARTICLE });
  const out = join(makeFolder(), 'site');
  expect(runScript('build.ts', ['--content', content, '--out', out]).status).toBe(0);
  const { $ } = readPages(out).find(({ address }) => address === 'entries/first/')!;
  const items = $('.prose li').toArray();
  expect(items.map((item) => $(item).text())).toEqual(['[x] exchange lists', '[ ] open the road']);
  expect($('.prose input')).toHaveLength(0);
});
