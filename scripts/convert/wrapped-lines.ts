/** How the lines of a text were broken: at a width, each paragraph on one line, or too few lines to tell. */
export type Wrapping =
  { readonly kind: 'at'; readonly width: number } | { readonly kind: 'none' } | { readonly kind: 'unknown' };

/** Longest line of text that was broken to fit a screen, in UTF-16 code units. */
const WIDEST = 100;
/** Shortest line that can be said to fill its width. */
const NARROWEST = 50;

const LIST_OR_TABLE = /^\s*(?:[-*•|]|\d+[.)])\s?/u;
const SENTENCE_END = /[.!?:…]["'”’)\]]*\s*$/u;

/**
 * Tells from all lines of a text how they were broken: at a width where most breaks stand where the next word would not have
 * fitted, and not at all where some line is longer than 100 characters.
 */
export function findWrapping(lines: readonly string[]): Wrapping {
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width > WIDEST) return { kind: 'none' };
  const breaks = lines
    .slice(1)
    .flatMap((line, index) =>
      isBlank(line) || isBlank(lines[index]!) ? [] : [isForced(lines[index]!, line, width)],
    );
  const forced = breaks.filter(Boolean).length;
  return width >= NARROWEST && forced >= 3 && forced >= 0.6 * breaks.length
    ? { kind: 'at', width }
    : { kind: 'unknown' };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Whether the first word of a line would not have fitted on the line before. */
function isForced(previous: string, line: string, width: number): boolean {
  const [word = ''] = line.trimStart().split(/\s/u);
  return previous.trimEnd().length + 1 + word.length > width;
}

/** Whether a line goes on with the paragraph of the line right before it; else it is a paragraph, heading or item of its own. */
export function continuesParagraph(previous: string, line: string, wrapping: Wrapping): boolean {
  if (LIST_OR_TABLE.test(line)) return false;
  if (wrapping.kind === 'at' && isForced(previous, line, wrapping.width)) return true;
  if (SENTENCE_END.test(previous)) return false;
  if (/^\s*\p{Ll}/u.test(line)) return true;
  return wrapping.kind === 'unknown' && previous.length >= NARROWEST;
}
