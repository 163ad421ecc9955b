import { neededWords } from './needed-words.ts';
import { WordTree } from './word-tree.ts';

/** Tells which of many patterns may match at a place of a text: those that begin with the words there, and those of which nothing is known. */
export class OpeningFilter {
  readonly #tree: WordTree;
  readonly #isUnknown: readonly boolean[];
  readonly #fitting = new Set<number>();
  readonly #take = (index: number): void => {
    this.#fitting.add(index);
  };

  constructor(patterns: readonly RegExp[]) {
    const openings = patterns.map((pattern) => neededWords(pattern).openings);
    this.#tree = new WordTree(openings.map((words) => words ?? []));
    this.#isUnknown = openings.map((words) => words === null);
  }

  /** Looks at a place; the answers hold until the next one. */
  look(text: string, at: number): void {
    this.#fitting.clear();
    this.#tree.findAt(text, at, this.#take);
  }

  /** Whether the pattern of an index may match at the place last looked at. */
  mayMatch(index: number): boolean {
    return this.#isUnknown[index]! || this.#fitting.has(index);
  }
}
