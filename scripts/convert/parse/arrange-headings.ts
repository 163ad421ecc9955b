import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { HEADING_PREFIX, HeadingIds } from '../../../src/domain/heading-id.ts';
import { blockText } from './text-model.ts';

/** Depths as the page needs them: 1 for a title that opens the article, else from 2 on and never more than one deeper at a time. */
export function arrangeHeadings(blocks: readonly RootContent[]): void {
  const [first] = blocks;
  const title = first?.type === 'heading' && first.depth === 1 ? first : undefined;
  const headings = headingsOf(blocks).filter((heading) => heading !== title);
  const top = headings.reduce((least, { depth }) => Math.min(least, depth), 6);
  let above = 1;
  for (const heading of headings) {
    above = Math.min(6, above + 1, heading.depth - top + 2);
    heading.depth = above as Heading['depth'];
  }
}

function headingsOf(blocks: readonly RootContent[]): Heading[] {
  const found: Heading[] = [];
  visit({ type: 'root', children: [...blocks] } satisfies Root, 'heading', (heading) => {
    found.push(heading);
  });
  return found;
}

/** Turns in-page links into links to the prefixed ids of headings; one that leads to no heading becomes its text. */
export function resolveFragments(root: Root): void {
  const ids = new HeadingIds();
  const known = new Set(headingsOf(root.children).map((heading) => ids.next(blockText(heading))));
  visit(root, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const id = HEADING_PREFIX + decode(link.url.slice(1)).toLowerCase();
    if (known.has(id)) {
      link.url = `#${encodeURIComponent(id)}`;
      return undefined;
    }
    (parent.children as PhrasingContent[]).splice(index, 1, ...link.children);
    return index;
  });
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
