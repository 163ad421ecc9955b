import type { Article } from '../corpus/make-articles.ts';

/** The article of the middle and the same one with a paragraph more, as an editor would correct it. */
export function changeMiddle(articles: readonly Article[]): readonly [as: Article, changed: Article] {
  const article = articles[Math.floor(articles.length / 2)]!;
  const text = 'An earlier version of this report left out who had asked for the change of venue.';
  return [article, { ...article, blocks: [...article.blocks, { kind: 'paragraph', text }] }];
}
