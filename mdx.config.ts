import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { Features } from 'satteri';
import { HeadingIds } from './src/domain/heading-id.ts';

/**
 * What of Markdown the bodies of entries may use. Quotations stay as they are written, front matter is Astro's alone, and footnotes
 * are plain paragraphs.
 */
export const mdxFeatures = {
  smartPunctuation: false,
  frontmatter: false,
  gfm: { footnotes: false },
} as const satisfies Features;

/** Gives headings ids that nothing else on a page has. */
const headingIds = () => {
  const ids = new HeadingIds();
  return defineHastPlugin({
    name: 'heading-ids-with-prefix',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => context.setProperty(node, 'id', ids.next(context.textContent(node))),
    },
  });
};

/**
 * The Markdown processor of the site, and of the check that every written body goes through. Compiled entries carry no front matter:
 * the pages take it from the collection.
 */
export function mdxProcessor(): ReturnType<typeof satteri> {
  const processor = satteri({ features: mdxFeatures, hastPlugins: [headingIds] });
  const createMdxRenderer = processor.createMdxRenderer!;
  return {
    ...processor,
    createMdxRenderer: async (...options) => {
      const renderer = await createMdxRenderer(...options);
      return { process: (content, filePath) => renderer.process(content, filePath, {}) };
    },
  };
}
