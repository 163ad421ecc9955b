import { Word } from './words/flags.ts';
import { lexicon } from './words/lexicon.ts';

/** A word, a number or one punctuation mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** What the word may be: bits of `Word`. */
  readonly flags: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it is a word or number rather than punctuation. */
  readonly word: boolean;
}

/**
 * Splits `text` into words and punctuation marks. Hyphenated words and abbreviations with inner dots stay whole, the possessive ending is
 * a token of its own. Offsets count from `offset`.
 */
export function tokenize(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const end = isWordCode(code) ? endOfWord(text, at) : endOfMark(text, at);
    tokens.push(makeToken(text.slice(at, end), offset + at));
    at = end;
  }
  return tokens;
}

function makeToken(text: string, start: number): Token {
  const lower = text.toLowerCase();
  const word = isWordCode(text.charCodeAt(0));
  const capital = word && text[0] !== lower[0];
  const known = lexicon.get(lower) ?? 0;
  const flags = capital ? known : known & ~Word.Statesman;
  return { start, end: start + text.length, text, lower, flags, capital, word };
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (code === DOT && !isAbbreviation(text, from, at)) break;
    else if (isJoiner(code) && isWordCode(text.charCodeAt(at + 1)) && !isPossessive(text, at)) at += 2;
    else if (code === DOT && text[at - 2] === '.') return at + 1;
    else break;
  }
  return at;
}

function endOfMark(text: string, at: number): number {
  return isApostrophe(text.charCodeAt(at)) && isPossessive(text, at) ? at + 2 : at + 1;
}

const DOT = 0x2e;

/** Whether the dot at `at` follows a single letter or digit, as in "U.S." and "7.5". */
function isAbbreviation(text: string, from: number, at: number): boolean {
  return at - from === 1 || text[at - 2] === '.';
}

function isPossessive(text: string, at: number): boolean {
  const isS = text[at + 1] === 's' && isApostrophe(text.charCodeAt(at));
  return isS && !isWordCode(text.charCodeAt(at + 2));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** A mark that holds two parts of a word together: apostrophe, hyphen, dash without spaces, the dot of an abbreviation. */
function isJoiner(code: number): boolean {
  return isApostrophe(code) || code === 0x2d || code === 0x2011 || code === 0x2013 || code === DOT;
}

function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (
    code >= 0xaa &&
    code !== 0xab &&
    code !== 0xbb &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !isSpace(code) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}
