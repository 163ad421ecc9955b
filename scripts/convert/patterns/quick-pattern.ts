import { neededWords } from './needed-words.ts';
import { PatternFilter } from './pattern-filter.ts';
import { WordFinder } from './word-finder.ts';
import { lengthInTree } from './word-tree.ts';

/**
 * A pattern with the flag `g` that finds what it finds by itself, and is tried only where it may match: where a word stands that it may begin with,
 * or, where it need not begin with a word, in texts that have all that it needs.
 */
export class QuickPattern {
  readonly #pattern: RegExp;
  readonly #starts: StartFinder | null;
  readonly #filter: PatternFilter;

  constructor(pattern: RegExp) {
    const words = neededWords(pattern).openings?.map(firstWord) ?? [''];
    this.#starts = words.includes('') ? null : new StartFinder(words);
    this.#pattern =
      this.#starts === null ? pattern : new RegExp(pattern.source, pattern.flags.replace('g', 'y'));
    this.#filter = PatternFilter.of([pattern]);
  }

  /** Every match in a text, in order, none of which overlap. */
  matchAll(text: string): RegExpExecArray[] {
    if (this.#starts !== null) return this.#matchAt(this.#starts.find(text), text);
    this.#filter.look(text);
    return this.#filter.mayMatch(0) ? [...text.matchAll(this.#pattern)] : [];
  }

  #matchAt(starts: readonly number[], text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let free = 0;
    for (const start of starts) {
      if (start < free) continue;
      this.#pattern.lastIndex = start;
      const match = this.#pattern.exec(text);
      free = start + (match?.[0].length ?? 1);
      if (match !== null) found.push(match);
    }
    return found;
  }
}

/** White space is found in any length, so only the word before it says where a match begins. */
function firstWord(opening: string): string {
  return opening.split(' ')[0]!;
}

/** Finds where words begin. */
class StartFinder {
  /** The words are grouped by their length, so that where one ends says where it begins. */
  readonly #finder: WordFinder;
  readonly #lengths: readonly number[];

  constructor(words: readonly string[]) {
    const byLength = Map.groupBy(words, lengthInTree);
    this.#finder = new WordFinder([...byLength.values()]);
    this.#lengths = [...byLength.keys()];
  }

  /** The places where a word begins, in order. */
  find(text: string): number[] {
    const starts: number[] = [];
    this.#finder.find(text, (group, end) => starts.push(end - this.#lengths[group]!));
    return starts.sort((one, other) => one - other);
  }
}
