import { KEY } from './reader-word.ts';

/** Remembers what the reader said. */
export function rememberWord(word: 'yes' | 'no'): void {
  try {
    localStorage.setItem(KEY, word);
  } catch {
    // Storage may be forbidden: the word then holds for this page.
  }
}
