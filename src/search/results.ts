import { make } from './elements.ts';
import type { Fragment } from './engine.ts';
import { makePassage } from './passage.ts';

/** Passages shown of one entry. */
const PASSAGES = 3;

/** One entry that was found, with the passages that match. */
export function makeResult(fragment: Fragment, words: string): HTMLLIElement {
  const title = make('a', 'se-title', fragment.meta['title'] ?? fragment.url);
  title.href = withHighlight(fragment.url, words);
  const meta = [fragment.meta['source'], fragment.meta['date']]
    .filter((part) => part !== undefined)
    .join(' · ');
  return make('li', 'se-result', title, make('p', 'se-meta', meta), ...makePassages(fragment, words));
}

/** Passages of the text; those of what stands beside it only where the text has none. */
function makePassages(fragment: Fragment, words: string): HTMLElement[] {
  const all = fragment.sub_results.filter(({ locations }) => locations.length > 0);
  const inText = all.filter(({ anchor }) => anchor === undefined || !BESIDE.has(anchor.id));
  const parts = (inText.length > 0 ? inText : all).slice(0, PASSAGES);
  if (parts.length === 0 && fragment.locations.length > 0) {
    return [makePassageLine(fragment.content, fragment.locations, 0)];
  }
  return parts.map(({ title, url, locations, anchor }) => {
    const line = makePassageLine(fragment.content, locations, anchor?.location ?? 0);
    if (title === fragment.meta['title'] || anchor === undefined) return line;
    const place = make('a', 'se-place', title);
    place.href = withHighlight(url, words);
    line.prepend(place, ' ');
    return line;
  });
}

/** Ids of the headings beside an entry's text. */
const BESIDE = new Set(['published', 'tags']);

function makePassageLine(content: string, locations: readonly number[], floor: number): HTMLElement {
  const pieces = makePassage(content, locations, floor);
  return make(
    'p',
    'se-passage',
    ...pieces.map(({ text, isHit }) => (isHit ? make('mark', 'se-hit', text) : text)),
  );
}

/** The address with the words to be marked on the page that opens. */
function withHighlight(address: string, words: string): string {
  if (words.trim() === '') return address;
  const url = new URL(address, location.href);
  url.searchParams.set('highlight', words.trim());
  return url.href;
}
