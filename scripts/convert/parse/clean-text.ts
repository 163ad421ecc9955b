/** One line of an article, cleaned, with its number in the file, from 1. */
export interface SourceLine {
  readonly text: string;
  readonly number: number;
}

const LINE_BREAK = /\r\n|[\n\r]/u;
const SEPARATORS = /([\v\f\u0085\u2028\u2029])/u;
const UNSEEN = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/**
 * The clean-up of characters that every article goes through, in this order: a byte-order mark at the start is dropped; U+000B,
 * U+000C, U+0085, U+2028 and U+2029 end a line as CR, LF and CRLF do (U+2029 also leaves a blank line); half of a surrogate pair
 * becomes U+FFFD; other control characters (C0, C1, DEL) and noncharacters are dropped; tabs are spaces. Nothing else changes:
 * no normalisation, no other typography.
 */
export function readLines(source: string): SourceLine[] {
  const physical = source.replace(/^\uFEFF+/u, '').split(LINE_BREAK);
  return physical.flatMap((line, index) =>
    splitSeparators(line).map((text) => ({ text, number: index + 1 })),
  );
}

function splitSeparators(line: string): string[] {
  const pieces = line.split(SEPARATORS);
  return pieces.flatMap((piece, index) => {
    if (index % 2 === 0) return [cleanCharacters(piece)];
    return piece === '\u2029' ? [''] : [];
  });
}

/** The clean-up of one line; also for what character references of Markdown stand for, where a line end is a space. */
export function cleanCharacters(line: string): string {
  return line
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/gu, ' ')
    .replace(UNSEEN, '');
}

/** White space as it is shown: runs of spaces and line ends are one space, and there is none (of any kind) at either end. */
export function collapseSpace(text: string): string {
  return text.replace(/[ \t\n\r]+/gu, ' ').trim();
}

/** Without the characters that change the direction of text (Unicode property Bidi_Control); for titles and headings. */
export function stripBidiControls(text: string): string {
  return collapseSpace(text.replace(BIDI_CONTROL, ''));
}
