import { parseEdtf } from '../../src/domain/edtf.ts';
import { findDates } from './dates/find-dates.ts';
import type { ArticleDocument } from './parse-article.ts';

/** Something read from an article, and the words it was read from. */
export interface Guess {
  readonly value: string;
  readonly from: string;
  /** Why it is believed, in a sentence, where there is more to say than where it stands. */
  readonly because?: string;
}

/** What an article says of itself, as far as it can be read; null where it says nothing. */
export interface NotesGuess {
  /** The article's own title stands in the article; this one is made of its first words where it has none. */
  readonly title: Guess | null;
  readonly published: Guess | null;
  readonly source: Guess | null;
  readonly url: Guess | null;
  /** Who wrote it; only what an article came in says that, and its language. */
  readonly author?: Guess | null;
  readonly language?: Guess | null;
}

/** Where articles say when and where they came out: the first blocks and the last. */
const HEAD_BLOCKS = 5;
const TAIL_BLOCKS = 2;
/** A line this long is a sentence of the article, not a line about it. */
const LONGEST_LINE = 120;

/** Reads what an article says of itself: its dateline, byline, "Published:", "Source:" and address lines. */
export function guessNotes({ title, text }: ArticleDocument): NotesGuess {
  const blocks = text.split('\n\n');
  const lines = [...blocks.slice(0, HEAD_BLOCKS), ...blocks.slice(HEAD_BLOCKS).slice(-TAIL_BLOCKS)];
  return {
    title: title === null ? guessTitle(blocks[0] ?? '') : null,
    published: firstOf(lines, readPublished),
    source: firstOf(lines, readSource),
    url: firstOf(lines, readUrl),
  };
}

function guessTitle(block: string): Guess {
  const words = block.split(/\s+/u);
  const value = words
    .slice(0, 10)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  return words.length > 10
    ? { value: `${value} …`, from: 'its first words' }
    : { value, from: 'its first line' };
}

function firstOf(lines: readonly string[], read: (line: string) => Guess | null): Guess | null {
  for (const line of lines) {
    const guess = read(line);
    if (guess !== null) return guess;
  }
  return null;
}

const SAYS_WHEN = /^(?:published|posted|updated|dated?|first published|last updated)\b/iu;
/** "GENEVA, 12 March 2025 —" and "KYIV, Ukraine (Agency) – March 12, 2025": a place in capitals, and a dash after the date. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]+[,(][^—–]{0,80}(?:—|–| - |--)/u;

/** The day of a line that says when the article came out; a day in a sentence of the article is none. */
function readPublished(line: string): Guess | null {
  const dateline = DATELINE.exec(line)?.[0];
  const part = dateline ?? (line.length <= LONGEST_LINE ? line : '');
  const days = findDates(part, null).filter(({ edtf }) => edtf !== null && isDay(edtf));
  const [day] = days;
  if (day?.edtf == null || days.length > 1) return null;
  const rest = part.slice(0, day.start) + part.slice(day.end);
  const isByline = rest.split(/\s+/u).length <= 8 && !/[.!?]$/u.test(line);
  const isAboutArticle = dateline !== undefined || SAYS_WHEN.test(line) || isByline;
  return isAboutArticle ? { value: day.edtf, from: quoted(part) } : null;
}

function isDay(edtf: string): boolean {
  const value = parseEdtf(edtf);
  return value.type === 'date' && value.day !== null && value.day !== 'XX';
}

/** "Source: …", and the agency in brackets of a dateline. */
const SAYS_SOURCE: readonly RegExp[] = [
  /^(?:source|publication|publisher|first published (?:in|by))\s*:\s*(?<name>[^|]{2,80}?)\s*$/iu,
  /^\p{Lu}[\p{Lu}\s.,'’-]+(?:,\s*[\p{L}\s.]+)?\s*\((?<name>\p{Lu}[\p{L}\s.&-]{1,40})\)\s*(?:—|–|-)/u,
];

function readSource(line: string): Guess | null {
  for (const pattern of SAYS_SOURCE) {
    const name = pattern.exec(line)?.groups?.['name'];
    if (name !== undefined && !/^https?:/u.test(name)) return { value: name, from: quoted(line) };
  }
  const url = readUrl(line);
  return url === null ? null : { value: new URL(url.value).hostname.replace(/^www\./u, ''), from: url.from };
}

/** A line that is an address, or says that one follows. */
function readUrl(line: string): Guess | null {
  const found = /^(?:(?:source|url|link|original|from)\s*:\s*)?(?<url>https?:\/\/\S+)$/iu.exec(line.trim());
  const url = found?.groups?.['url'];
  return url !== undefined && URL.canParse(url) ? { value: url, from: quoted(line) } : null;
}

function quoted(line: string): string {
  const plain = line.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return `"${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}"`;
}
