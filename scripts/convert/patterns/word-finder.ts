import { WordTree } from './word-tree.ts';

/** Finds where any of many words stand in a text in one pass over it: the automaton of Aho and Corasick (1975) over a {@link WordTree}. */
export class WordFinder {
  readonly #tree: WordTree;
  /** State after a character, a row for each state. */
  readonly #next: Int32Array;

  constructor(groups: readonly (readonly string[])[]) {
    this.#tree = new WordTree(groups);
    this.#next = joinEndings(this.#tree);
  }

  /** Calls `onWord` for the words in a text with their group and the place where they end; of those that begin alike the shortest. */
  find(text: string, onWord: (group: number, end: number) => void): void {
    const { signs, groups, width } = this.#tree;
    const next = this.#next;
    const space = signs[32]!;
    let state = 0;
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = signs[text.charCodeAt(at)]!;
      if (sign === space && last === space) continue;
      last = sign;
      state = next[state * width + sign]!;
      const ended = groups[state]!;
      for (let index = 0; index < ended.length; index++) onWord(ended[index]!, at + 1);
    }
  }
}

/**
 * Where no word goes on, the state of the longest ending that begins a word goes on in its place, and words that end an ending end there too.
 * Shorter states come first.
 */
function joinEndings({ rows, groups, width }: WordTree): Int32Array {
  const shorter = new Int32Array(rows.length);
  const next = new Int32Array(rows.length * width);
  const queue = [0];
  for (const state of queue) {
    const base = state * width;
    const other = shorter[state]! * width;
    next.set(rows[state]!, base);
    for (let sign = 0; sign < width; sign++) {
      const to = next[base + sign]!;
      const instead = state === 0 ? 0 : next[other + sign]!;
      if (to === 0) {
        next[base + sign] = instead;
        continue;
      }
      shorter[to] = instead;
      if (groups[instead]!.length > 0) groups[to] = [...new Set([...groups[to]!, ...groups[instead]!])];
      queue.push(to);
    }
  }
  return next;
}
