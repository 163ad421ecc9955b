import { PatternFilter } from '../patterns/pattern-filter.ts';

/** How much of the text is escaped: what needs it, or every character that is no letter, digit or space. */
export type Form = 'readable' | 'escaped';

/** What surrounds a stretch of text in the Markdown being written. */
export interface Surroundings {
  /** Markdown right before it; ends in a line break, or is empty, at the start of a block or line. */
  readonly before: string;
  /** Markdown right after it; likewise. */
  readonly after: string;
  /** Whether it stands in the text of a link, where no address becomes a link by itself. */
  readonly inLink: boolean;
}

interface EscapeRule {
  readonly why: string;
  /** Matches at each character to escape, and nothing beyond it: what follows is only looked at, so no match hides the next. */
  readonly pattern: RegExp;
  readonly as: 'backslash' | 'reference';
}

/** Escapes in any place. */
const anywhere: readonly EscapeRule[] = [
  { why: 'escapes, hard breaks', pattern: /\\/gu, as: 'backslash' },
  { why: 'expressions, JSX, HTML, autolinks', pattern: /[{}<]/gu, as: 'backslash' },
  { why: 'emphasis, code, strikethrough, links, footnotes, tables', pattern: /[*`~[\]|]/gu, as: 'backslash' },
  {
    why: 'emphasis, except inside words',
    pattern: /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    as: 'backslash',
  },
  { why: 'character references', pattern: /&(?=#|[A-Za-z][A-Za-z0-9]*;)/gu, as: 'backslash' },
];

/** Escapes at the start of a block or line. */
const atStart: readonly EscapeRule[] = [
  { why: 'ESM', pattern: /^(?:i(?=mport\b)|e(?=xport\b))/gu, as: 'reference' },
  { why: 'headings, quotes, underlines of headings', pattern: /^[#>=]/gu, as: 'backslash' },
  { why: 'list items, rules, front matter', pattern: /^[+-](?=[\s:+-]|$)/gu, as: 'backslash' },
  { why: 'delimiter rows of tables', pattern: /^:(?=-)/gu, as: 'backslash' },
  { why: 'numbered list items', pattern: /(?<=^\d{1,9})[.)](?=\s|$)/gu, as: 'backslash' },
  { why: 'indentation', pattern: /^\s/gu, as: 'reference' },
];

/** Escapes at the end of a block or line. */
const atEnd: readonly EscapeRule[] = [
  { why: 'closing sequences of headings', pattern: /#$/gu, as: 'backslash' },
  { why: 'trailing white space', pattern: /\s$/gu, as: 'reference' },
];

const beforeBracket: readonly EscapeRule[] = [{ why: 'images', pattern: /!$/gu, as: 'backslash' }];
const beforeReference: readonly EscapeRule[] = [
  { why: 'escapes of what follows', pattern: /&$/gu, as: 'backslash' },
];

/**
 * Where a text must not stand in one piece: processors turn addresses into links even where their characters are escaped, and
 * bundlers rewrite these words in any string of the compiled module. An empty fragment `<></>` goes in.
 */
const seams: readonly { readonly why: string; readonly pattern: RegExp }[] = [
  { why: 'Vite and Astro replace names of assets', pattern: /(?<=__(?:VITE|ASTRO))(?=_)/giu },
  {
    why: 'Vite replaces import.meta and process.env',
    pattern: /(?<=\b(?:import|process))(?=\.(?:meta|env)\b)/gu,
  },
  {
    why: 'Astro replaces the module’s own export',
    pattern: /(?<=\bexport default)(?= function MDXContent)/gu,
  },
];

const addressSeams: typeof seams = [
  { why: 'web addresses', pattern: /(?<=https?|ftp)(?=:\/\/)/giu },
  { why: 'web addresses', pattern: /(?<=www)(?=\.)/giu },
  { why: 'mail addresses', pattern: /(?<=\S)(?=@\S)/gu },
];

const SEAM = '<></>';

const rules: readonly EscapeRule[] = [
  ...anywhere,
  ...atStart,
  ...atEnd,
  ...beforeBracket,
  ...beforeReference,
];
const ruleFilter = PatternFilter.of(rules.map(({ pattern }) => pattern));
const everySeam = [...seams, ...addressSeams];
const seamFilter = PatternFilter.of(everySeam.map(({ pattern }) => pattern));

/** The Markdown for a stretch of text without line breaks: MDX that reads as exactly that text. */
export function escapeText(value: string, surroundings: Surroundings, form: Form): string {
  const escapes = form === 'escaped' ? escapeAll(value, surroundings) : escapeNeeded(value, surroundings);
  const cuts = findCuts(value, surroundings);
  let result = '';
  let at = 0;
  for (const place of [...new Set([...cuts, ...escapes.keys()])].sort((one, other) => one - other)) {
    const escaped = escapes.get(place) ?? '';
    result += value.slice(at, place) + (cuts.has(place) ? SEAM : '') + escaped;
    at = escaped === '' ? place : place + String.fromCodePoint(value.codePointAt(place)!).length;
  }
  return result + value.slice(at);
}

function findCuts(value: string, { inLink }: Surroundings): ReadonlySet<number> {
  seamFilter.look(value);
  const fitting = everySeam.filter(
    (seam, index) => seamFilter.mayMatch(index) && !(inLink && addressSeams.includes(seam)),
  );
  return new Set(fitting.flatMap(({ pattern }) => [...value.matchAll(pattern)].map((match) => match.index)));
}

function escapeNeeded(value: string, surroundings: Surroundings): Map<number, string> {
  ruleFilter.look(value);
  const fitting = rules.filter((rule, index) => ruleFilter.mayMatch(index) && applies(rule, surroundings));
  return new Map(
    fitting.flatMap((rule) =>
      [...value.matchAll(rule.pattern)].map((match) => [match.index, escapeOne(match[0], rule.as)]),
    ),
  );
}

function applies(rule: EscapeRule, { before, after }: Surroundings): boolean {
  if (atStart.includes(rule)) return before === '' || /[\n\r]$/u.test(before);
  if (atEnd.includes(rule)) return after === '' || /^[\n\r]/u.test(after);
  if (beforeBracket.includes(rule)) return after.startsWith('[');
  return !beforeReference.includes(rule) || after.startsWith('#');
}

function escapeAll(value: string, { before, after }: Surroundings): Map<number, string> {
  const edges = escapeNeeded(value, { before, after, inLink: false });
  for (const match of value.matchAll(/[^\p{L}\p{N} ]/gu))
    edges.set(match.index, escapeOne(match[0], 'reference'));
  return edges;
}

function escapeOne(character: string, as: EscapeRule['as']): string {
  if (as === 'backslash') return `\\${character}`;
  return `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`;
}
