import type { Root } from 'mdast';

/**
 * The tree with the article's own title as a heading like others, for entries that bear the title of the notes: a page has one main
 * heading. The tree that was handed in stays as it is.
 */
export function lowerTitle(root: Root): Root {
  const [first, ...rest] = root.children;
  if (first?.type !== 'heading' || first.depth !== 1) return root;
  return { ...root, children: [{ ...first, depth: 2 }, ...rest] };
}
