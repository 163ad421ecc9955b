import { distance } from 'fastest-levenshtein';
/** A stretch of a text, in UTF-16 units. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where quoted words stand in a text: once, several times, or nowhere with the words most like them. */
export type Quotation =
  | { readonly kind: 'found'; readonly span: QuotedSpan }
  | { readonly kind: 'ambiguous'; readonly spans: readonly QuotedSpan[] }
  | { readonly kind: 'missing'; readonly nearest: string };

/**
 * Finds quoted words in a text; white space counts as one space, and straight quotation marks as curly ones. `within` is a longer
 * quotation around them. Words that are part of a longer word do not count.
 */
export function findQuotation(text: string, quote: string, within?: string): Quotation {
  const folded = fold(text);
  if (within === undefined) return judge(text, quote, findAll(text, folded, quote));
  const outer = judge(text, within, findAll(text, folded, within));
  if (outer.kind !== 'found') return outer;
  const inner = findAll(text, folded, quote).filter(
    ({ start, end }) => start >= outer.span.start && end <= outer.span.end,
  );
  return judge(text, quote, inner);
}

function judge(text: string, quote: string, spans: readonly QuotedSpan[]): Quotation {
  const [span] = spans;
  if (span === undefined) return { kind: 'missing', nearest: findNearestWords(text, quote) };
  return spans.length === 1 ? { kind: 'found', span } : { kind: 'ambiguous', spans };
}

function findAll(text: string, folded: string, quote: string): QuotedSpan[] {
  const words = fold(quote)
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}](?=[\p{L}\p{N}]))${words.join(String.raw`\s+`)}(?!(?<=[\p{L}\p{N}])[\p{L}\p{N}])`,
    'gu',
  );
  return [...folded.matchAll(pattern)].map(({ index, 0: found }) => {
    const end = index + found.length;
    return { start: index, end, text: text.slice(index, end) };
  });
}

/** The text with curly quotation marks made straight: character for character, so that offsets stay. */
function fold(text: string): string {
  return text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');
}

/** As many words of the text as the quotation has, most like it letter by letter; empty for an empty text. */
function findNearestWords(text: string, quote: string): string {
  const words = [...text.matchAll(/\S+/gu)];
  const length = Math.min(words.length, quote.trim().split(/\s+/u).length);
  let nearest = { words: '', away: Infinity };
  for (let first = 0; first + length <= words.length; first++) {
    const last = words[first + length - 1];
    const window = text.slice(words[first]?.index, last && last.index + last[0].length);
    const away = distance(fold(window.toLowerCase()), fold(quote.toLowerCase()));
    if (away < nearest.away) nearest = { words: window, away };
  }
  return nearest.words.replaceAll(/\s+/gu, ' ').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
