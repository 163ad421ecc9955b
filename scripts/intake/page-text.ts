import { Readability } from '@mozilla/readability';
import { markdownOf } from './markdown-of.ts';

/** The article of a page as Markdown, and what of the page is not in it. */
export interface PageText {
  readonly markdown: string;
  /** Texts that were left out, in order of the page. */
  readonly dropped: readonly string[];
  /** How many pictures, videos and the like were left out, by name. */
  readonly media: ReadonlyMap<string, number>;
}

const BLOCKS = new Set(
  'address article aside blockquote body button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label li main nav ol option p pre section select summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'title']);
const MEDIA = ['img', 'video', 'audio', 'iframe', 'svg', 'canvas', 'object', 'embed'];

/**
 * The readable text of a page, as Mozilla's Readability finds it; null where it finds none. Changes the document. `title` is not counted
 * as left out, since the notes have it.
 */
export function readPageText(document: Document, base: string | null, title: string): PageText | null {
  const blocks = blocksOf(document.body);
  const media = countMedia(document);
  const article = new Readability(document).parse();
  const markdown = article?.content ? markdownOf(article.content, base) : '';
  if (lettersOf(markdown) === '') return null;
  const kept = lettersOf(markdown.replaceAll(/\]\([^)]*\)/gu, ''));
  const dropped = blocks.filter((text) => {
    const letters = lettersOf(text);
    return letters !== '' && letters !== lettersOf(title) && !kept.includes(letters);
  });
  return { markdown, dropped, media };
}

/** The visible texts of an element, block by block. */
function blocksOf(root: Element): string[] {
  const texts: string[] = [''];
  const open: (Node | 'end')[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') texts.push('');
    else if (node.nodeType === 3) texts.push(`${texts.pop() ?? ''}${node.nodeValue ?? ''}`);
    else if (node.nodeType === 1) {
      const name = node.nodeName.toLowerCase();
      if (UNSEEN.has(name)) continue;
      if (BLOCKS.has(name) || name === 'br') {
        texts.push('');
        open.push('end');
      }
      open.push(...[...node.childNodes].toReversed());
    }
  }
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}

function countMedia(document: Document): Map<string, number> {
  const counts = MEDIA.map((name) => [name, document.querySelectorAll(name).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** What two texts have in common whatever marks stand between their words. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
