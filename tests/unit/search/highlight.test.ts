import { expect, test } from 'vitest';
import { patternFor } from '../../../src/search/highlight.ts';

const marked = (words: string, text: string) => text.match(patternFor(words) ?? /(?!)/u) ?? [];

test.each([
  ['miami', 'In Miami, and Miamians; not remiami', ['Miami', 'Miamians']],
  ['negotiations', 'to negotiate, a negotiation, negotiations', ['negotiation', 'negotiations']],
  ['c++ (x', 'C and X, not cx?', ['C', 'X']],
  ['Київ', 'у Києві й Київ', ['Київ']],
])('%s is marked where a word begins with it', (words, text, expected) => {
  const found = marked(words, text);
  for (const word of expected) expect(found).toContain(word);
});

test('no words mark nothing', () => {
  expect(patternFor(' .*+ ')).toBeNull();
});
