/**
 * Words one of which stands in whatever a pattern matches, in lower case: letters of ASCII, figures, punctuation, and a space for white space of
 * any kind and length.
 */
export type Choice = readonly string[];

/** What can be said of every match of a pattern. */
export interface Needed {
  /** Choices of words: of each a word stands in the match. Empty where nothing is known, as of /\p{L}+/. */
  readonly choices: readonly Choice[];
  /** Choices of which a word stands in the text, ahead of the match, behind it or in it: what is only looked at. */
  readonly around: readonly Choice[];
  /** Words one of which the match begins with; null where that is not known. */
  readonly openings: Choice | null;
}

/** What a part of a pattern is known to match. */
interface Part {
  /** Everything it may match; null where that is too much, or has other signs. */
  readonly exact: Choice | null;
  /** Choices that hold for whatever it matches, where that is not known exactly. */
  readonly needed: readonly Choice[];
  /** Choices that hold for the text it stands in. */
  readonly around: readonly Choice[];
  /** What it begins with, where it is not known exactly. */
  readonly openings: Choice | null;
}

const NOTHING: Part = exactly(['']);
const SPACE: Part = exactly([' ']);
const ANYTHING: Part = { exact: null, needed: [], around: [], openings: null };
/** Longer lists of words are cut in parts, or given up. */
const MOST_WORDS = 200;
const MOST_OF_CLASS = 12;

/**
 * Words that stand in every match of `pattern`, whatever its case: of /(?:peace|truce) talks?/ "peace talk" or "truce talk". A text without a
 * word of some choice holds no match, so that the pattern need not be tried on it.
 */
export function neededWords(pattern: RegExp): Needed {
  const part = new PatternReader(pattern.source).readWhole();
  return { choices: choicesOf(part), around: part.around, openings: openingsOf(part) };
}

/** Reads the source of a pattern with the flag `u`, which the engine has found sound, from left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readWhole(): Part {
    const part = this.#readChoice();
    if (this.#at < this.#source.length) throw new SyntaxError(`no pattern: ${this.#source}`);
    return part;
  }

  /** Alternatives up to the end of the group. */
  #readChoice(): Part {
    const parts = [this.#readSequence()];
    while (this.#take('|')) parts.push(this.#readSequence());
    return parts.length === 1 ? parts[0]! : anyOf(parts);
  }

  #readSequence(): Part {
    const sequence = new Sequence();
    while (this.#at < this.#source.length && !this.#stands('|') && !this.#stands(')'))
      sequence.add(this.#readRepeated());
    return sequence.close();
  }

  #readRepeated(): Part {
    const part = this.#readOne();
    const [times = ''] = this.#match(/[*+?]|\{\d+(?:,\d*)?\}/uy);
    if (times === '') return part;
    this.#take('?');
    return repeated(part, times);
  }

  #readOne(): Part {
    const sign = this.#next();
    if (sign === '(') return this.#readGroup();
    if (sign === '[') return this.#readClass();
    if (sign === '\\') return this.#readEscape();
    if (sign === '^' || sign === '$') return NOTHING;
    return sign === '.' ? ANYTHING : letter(sign);
  }

  /** A group; what is only looked at, ahead or behind, is no part of the match. */
  #readGroup(): Part {
    const [opening = ''] = this.#match(/\?(?:<?[=!]|<\w+>|[a-z]*(?:-[a-z]+)?:)/uy);
    const part = this.#readChoice();
    this.#take(')');
    if (opening.endsWith('!')) return NOTHING;
    return opening.endsWith('=') ? { ...NOTHING, around: [...choicesOf(part), ...part.around] } : part;
  }

  #readClass(): Part {
    const [inside = ''] = this.#match(/(?:\\.|[^\\\]])*/suy);
    this.#take(']');
    if (inside === '^\\S\\n') return SPACE;
    const signs = inside.replaceAll(/\\[stnrvf]/gu, ' ').replaceAll(/\\(?=[\p{P}\p{S}])/gu, '');
    const isPlain = signs.length <= MOST_OF_CLASS && !/^\^|[^\\]-.|\\(?![stnrvf])[a-z\d]/iu.test(inside);
    return isPlain && signs !== '' ? anyOf([...signs].map(letter)) : ANYTHING;
  }

  #readEscape(): Part {
    const sign = this.#next();
    if (/[bB]/u.test(sign)) return NOTHING;
    if (/[stnrvf]/u.test(sign)) return SPACE;
    if (!/[\p{L}\d]/u.test(sign)) return letter(sign);
    if (/[pPux]/u.test(sign)) this.#match(/\{[^}]*\}|[\dA-Fa-f]*/uy);
    if (/[k\d]/u.test(sign)) this.#match(/<\w+>|\d*/uy);
    if (sign === 'c') this.#next();
    return ANYTHING;
  }

  #next(): string {
    const sign = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += sign.length;
    return sign;
  }

  #stands(sign: string): boolean {
    return this.#source.startsWith(sign, this.#at);
  }

  #take(sign: string): boolean {
    const isThere = this.#stands(sign);
    if (isThere) this.#at += sign.length;
    return isThere;
  }

  #match(sticky: RegExp): readonly string[] {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source) ?? [];
    this.#at += match[0]?.length ?? 0;
    return match;
  }
}

/** Parts that follow one another: words are put together as long as everything they may be is known. */
class Sequence {
  #run: Choice = [''];
  #needed: Choice[] = [];
  #around: Choice[] = [];
  #openings: Choice | null = null;
  #isWhole = true;

  add(part: Part): void {
    const { exact } = part;
    this.#around.push(...part.around);
    if (exact && this.#run.length * exact.length <= MOST_WORDS) {
      this.#run = cross(this.#run, exact);
      return;
    }
    const isFirst = this.#isWhole && this.#run.length === 1 && this.#run[0] === '';
    this.#cut();
    if (isFirst) this.#openings = openingsOf(part);
    this.#needed.push(...part.needed);
    this.#run = exact ?? [''];
  }

  close(): Part {
    const around = this.#around;
    if (this.#isWhole) return { ...exactly(this.#run), around };
    this.#cut();
    return { exact: null, needed: this.#needed, around, openings: this.#openings };
  }

  #cut(): void {
    if (isTelling(this.#run)) {
      this.#needed.push(this.#run);
      if (this.#isWhole) this.#openings = this.#run;
    }
    this.#isWhole = false;
  }
}

function exactly(words: Choice): Part {
  return { exact: words, needed: [], around: [], openings: null };
}

function cross(firsts: Choice, seconds: Choice): Choice {
  if (firsts.length === 1 && firsts[0] === '') return seconds;
  return [...new Set(firsts.flatMap((first) => seconds.map((second) => join(first, second))))];
}

function join(first: string, second: string): string {
  return first.endsWith(' ') && second.startsWith(' ') ? first + second.slice(1) : first + second;
}

/** A sign that is no letter of another script, which might have capitals of its own. */
function letter(sign: string): Part {
  return sign.length === 1 && /[ -~\p{P}]/u.test(sign) ? exactly([sign.toLowerCase()]) : ANYTHING;
}

function repeated(part: Part, times: string): Part {
  const { exact, around } = part;
  const isOptional = /^(?:[*?]|\{0)/u.test(times);
  const isOnce = times === '?' || exact?.join('') === ' ';
  if (exact !== null && isOnce) return isOptional ? exactly([...new Set([...exact, ''])]) : part;
  if (isOptional) return ANYTHING;
  return { exact: null, needed: choicesOf(part), around, openings: openingsOf(part) };
}

/** Of every alternative the choice that says most; nothing is known where one of them has none. */
function anyOf(parts: readonly Part[]): Part {
  const words = joined(parts.map(({ exact }) => exact));
  if (words !== null && words.length <= MOST_WORDS) return exactly(words);
  const choice = joined(parts.map(({ exact, needed }) => exact ?? mostTelling(needed)));
  const openings = joined(parts.map((part) => part.exact ?? part.openings));
  return {
    exact: null,
    needed: choice && isTelling(choice) ? [choice] : [],
    around: [],
    openings: openings && telling(openings),
  };
}

function choicesOf({ exact, needed }: Part): readonly Choice[] {
  return exact === null ? needed : isTelling(exact) ? [exact] : [];
}

function openingsOf({ exact, openings }: Part): Choice | null {
  return exact === null ? openings : telling(exact);
}

/** All words of all choices, each once; null where one is not known. */
function joined(choices: readonly (Choice | null)[]): Choice | null {
  return choices.includes(null) ? null : [...new Set(choices.flatMap((choice) => choice ?? []))];
}

/** The choice whose shortest word is longest. */
function mostTelling(choices: readonly Choice[]): Choice | null {
  return choices.reduce<Choice | null>(
    (best, choice) => (best === null || shortest(choice) > shortest(best) ? choice : best),
    null,
  );
}

function shortest(choice: Choice): number {
  return choice.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
}

function telling(choice: Choice): Choice | null {
  return isTelling(choice) ? choice : null;
}

/** A choice that holds nothing, or a space, is met by every text. */
function isTelling(choice: Choice): boolean {
  return choice.length > 0 && !choice.includes('') && !choice.includes(' ');
}
