import { loadSheet } from '../client/load-sheet.ts';
import styles from '../styles/highlight.css?url';

const NAME = 'search';

/** Marks the words of `?highlight=` in the page's text, without changing the page. */
export function markWords(): void {
  const words = new URLSearchParams(location.search).get('highlight') ?? '';
  const pattern = patternFor(words);
  const place = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (pattern === null || place === null || CSS.highlights === undefined) return;
  void loadSheet(styles).catch(console.warn);
  const ranges = findRanges(place, pattern);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const [first] = ranges;
  if (first !== undefined && location.hash === '')
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Finds each word where a word begins, whatever its ending; null where there is none. */
export function patternFor(words: string): RegExp | null {
  const parts = words.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  if (parts.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.map(stemOf).join('|')})[\\p{L}\\p{N}]*`, 'giu');
}

/** Pagefind finds words by their stem; a long word is marked by all but its ending. */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|e|y|ies)$/u, '') : word;
}

function findRanges(place: Element, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const match of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}
