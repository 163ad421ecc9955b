import { neededWords, type Choice } from './needed-words.ts';
import { WordFinder } from './word-finder.ts';

/**
 * Tells at once which of many patterns may match in a text, so that the others need not be tried: those of whose needed words each choice has
 * one in it. A pattern of which nothing is known may always match.
 */
export class PatternFilter {
  readonly #finder: WordFinder;
  /** For every pattern the numbers of its choices. */
  readonly #choices: readonly (readonly number[])[];
  readonly #found: Uint8Array;
  readonly #take = (choice: number): void => {
    this.#found[choice] = 1;
  };

  /** A filter for patterns that are tried on whole texts. */
  static of(patterns: readonly RegExp[]): PatternFilter {
    return new PatternFilter(
      patterns.map((pattern) => {
        const { choices, around } = neededWords(pattern);
        return [...choices, ...around];
      }),
    );
  }

  /** `needed` are the choices of each pattern. */
  constructor(needed: readonly (readonly Choice[])[]) {
    const numbers = new Map<string, number>();
    const numberOf = (choice: Choice): number => {
      const key = choice.join('\n');
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    };
    this.#choices = needed.map((choices) => choices.map(numberOf));
    this.#finder = new WordFinder([...numbers.keys()].map((key) => key.split('\n')));
    this.#found = new Uint8Array(numbers.size);
  }

  /** Looks at a text; the answers hold until the next one. */
  look(text: string): void {
    this.#found.fill(0);
    this.#finder.find(text, this.#take);
  }

  /** Whether the pattern of an index may match in what was last looked at. */
  mayMatch(index: number): boolean {
    for (const choice of this.#choices[index]!) if (this.#found[choice] === 0) return false;
    return true;
  }
}
