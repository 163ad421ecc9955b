/** Words are told apart by so many characters; a longer one is looked for by its beginning. */
const LONGEST = 16;
/** Characters are told apart by their code, of which UTF-16 has so many. */
const CODES = 0x10000;
/** The number of white space. */
const SPACE = 1;
/** What the pattern \\s stands for. */
const WHITE_SPACE =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
/** The only letters beyond ASCII that a pattern which ignores case takes for letters of ASCII. */
const FOLDED = [
  ['\u017F', 's'],
  ['\u212A', 'k'],
] as const;

/** How long a word is in a {@link WordTree}. */
export function lengthInTree(word: string): number {
  return Math.min(word.length, LONGEST);
}

/**
 * Words in a tree by their characters. They are of small letters of ASCII, figures, punctuation and single spaces, which stand for white space of
 * any kind and length, and belong to groups, which are numbered. A text is read whatever its case.
 */
export class WordTree {
  /** The number of each character of the words, capitals like small letters; 0 for all others. */
  readonly signs = new Uint8Array(CODES);
  /** A row for each state, with the state after each character; 0 where no word goes on so. */
  readonly rows: Int32Array[];
  /** Groups of the words that end in a state. */
  readonly groups: number[][] = [[]];
  readonly width: number;

  constructor(groups: readonly (readonly string[])[]) {
    this.width = this.#numberSigns(groups.flat());
    this.rows = [new Int32Array(this.width)];
    groups.forEach((words, group) => {
      const cut = words.map((word) => word.slice(0, LONGEST));
      for (const word of cut.toSorted((one, other) => one.length - other.length)) this.#add(word, group);
    });
  }

  /** Calls `onWord` with the group of each word that stands in a text right at `at`; of those of a group that begin alike for the shortest. */
  findAt(text: string, at: number, onWord: (group: number) => void): void {
    let state = 0;
    let last = 0;
    for (let next = at; next < text.length; next++) {
      const sign = this.signs[text.charCodeAt(next)]!;
      if (sign === SPACE && last === SPACE) continue;
      last = sign;
      state = this.rows[state]![sign]!;
      if (state === 0) return;
      for (const group of this.groups[state]!) onWord(group);
    }
  }

  #numberSigns(words: readonly string[]): number {
    for (const sign of WHITE_SPACE) this.signs[sign.charCodeAt(0)] = SPACE;
    const others = [...new Set(words.join('').replaceAll(' ', ''))];
    others.forEach((sign, index) => {
      this.signs[sign.charCodeAt(0)] = SPACE + 1 + index;
      this.signs[sign.toUpperCase().charCodeAt(0)] = SPACE + 1 + index;
    });
    for (const [letter, plain] of FOLDED) this.signs[letter.charCodeAt(0)] = this.signs[plain.charCodeAt(0)]!;
    return SPACE + 1 + others.length;
  }

  /** Adds a word to a group; one whose beginning the group has already says nothing more. */
  #add(word: string, group: number): void {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const sign = this.signs[word.charCodeAt(at)]!;
      state = this.rows[state]![sign] || this.#open(state, sign);
      if (this.groups[state]!.includes(group)) return;
    }
    this.groups[state]!.push(group);
  }

  #open(state: number, sign: number): number {
    const opened = this.rows.push(new Int32Array(this.width)) - 1;
    this.groups.push([]);
    this.rows[state]![sign] = opened;
    return opened;
  }
}
