import { describe, expect, test } from 'vitest';
import { lowerTitle } from '../../../scripts/convert/lower-title.ts';
import { parseArticle } from '../../../scripts/convert/parse-article.ts';

function headingsOf(root: ReturnType<typeof lowerTitle>): number[] {
  return root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}

describe('the title of an article whose notes give another', () => {
  const { root } = parseArticle('# Envoys in Geneva\n\nThey met.\n\n## What was said\n\nLittle.\n', 'md');

  test('becomes a heading of the body', () => {
    expect(headingsOf(lowerTitle(root))).toEqual([2, 2]);
  });

  test('leaves the tree as it was', () => {
    lowerTitle(root);
    expect(headingsOf(root)).toEqual([1, 2]);
  });

  test('changes nothing where there is none', () => {
    const plain = parseArticle('They met.\n', 'md').root;
    expect(lowerTitle(plain)).toBe(plain);
  });
});
