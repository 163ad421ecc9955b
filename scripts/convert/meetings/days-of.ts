import { addDays, boundsOf, edtfOfDays, qualifierOf } from '../../../src/domain/edtf.ts';
import type { DateMention, Span } from '../mentions.ts';

/** A date mention with its index among all of the text. */
export interface IndexedDate {
  readonly index: number;
  readonly mention: DateMention;
}

/** The days that the date mentions of one trigger give together. */
export interface Days {
  readonly edtf: string | null;
  readonly direction: 'past' | 'present' | 'future' | null;
  readonly indexes: readonly number[];
}

/**
 * Joins days that a text lists one after the other ("Sunday and Monday") to an interval. Of several dates the one nearest to the
 * words `at` counts; another that it contains or that overlaps it may narrow it, and one that contradicts it is left out.
 */
export function joinDays(dates: readonly IndexedDate[], at: Pick<Span, 'start' | 'end'>, text: string): Days {
  const listed = listDays(dates, text).toSorted((a, b) => awayFrom(a, at, text) - awayFrom(b, at, text));
  const [first, ...rest] = listed;
  if (first === undefined) return directionOf(dates);
  return rest.reduce<Days>(narrow, first);
}

/** Days that stand together in a text. */
interface Placed extends Days {
  readonly start: number;
  readonly end: number;
}

/** The days and stretches of days among date mentions, in order; neighbours that a text lists are one stretch. */
export function listDays(dates: readonly IndexedDate[], text: string): Placed[] {
  const found: Placed[] = [];
  for (const { mention, index } of dates) {
    if (mention.kind !== 'date' || mention.edtf === null) continue;
    const next = {
      edtf: mention.edtf,
      direction: null,
      indexes: [index],
      start: mention.start,
      end: mention.end,
    };
    const last = found.at(-1);
    const joined =
      last && isListed(text.slice(last.end, next.start)) ? joinNeighbours(last, next) : undefined;
    if (joined) found[found.length - 1] = joined;
    else found.push(next);
  }
  return found;
}

/** Words before are a little farther than words after; what belongs to the noun is nearest of all. */
function awayFrom({ start, end }: Placed, at: Pick<Span, 'start' | 'end'>, text: string): number {
  if (start < at.end) return (at.start - end) * 1.5 + 10;
  return isOfNoun(text.slice(at.end, start)) ? 0 : start - at.end;
}

/** Whether the words between a noun and what follows say that this belongs to the noun: "[the third round] between Russia and Ukraine in Oslo on [23 July]". */
export function isOfNoun(between: string): boolean {
  return OF_NOUN.test(between);
}

const OF_NOUN =
  /^(?:\s+(?:between|among|of|with|in|at|for)(?:\s+(?!(?:that|which|who|was|were|is|are|had|has|have|said|says|will|would|could|ended|began|took|broke|after|before|on)(?!\p{L}))[\p{L}\d’'.-]+){1,7}?){0,3}\s+(?:on|in|at)\s+(?:the\s+)?$/u;

/** Adverbs that say when; "the future of the region" does not. */
const WHEN =
  /^(?:recently|lately|soon|shortly|earlier|previously|later|next|last|in recent|in the (?:coming|past|last|next)|the (?:coming|past|last|next))/iu;

function directionOf(dates: readonly IndexedDate[]): Days {
  const pointing = dates.find(({ mention }) => mention.direction !== null && WHEN.test(mention.text));
  return pointing === undefined
    ? { edtf: null, direction: null, indexes: [] }
    : { edtf: null, direction: pointing.mention.direction, indexes: [pointing.index] };
}

function isListed(gap: string): boolean {
  return /^\s*(?:,|and|to|through|until|till|[-–—])\s*(?:on\s+|the\s+)?$/u.test(gap);
}

function joinNeighbours(last: Placed, next: Placed): Placed | undefined {
  const [a, b] = [boundsOf(last.edtf!), boundsOf(next.edtf!)];
  if (addDays(a.latest, 1) !== b.earliest) return undefined;
  const qualifier = qualifierOf(last.edtf!) === qualifierOf(next.edtf!) ? qualifierOf(last.edtf!) : '~';
  const edtf = edtfOfDays(a.earliest, b.latest, qualifier);
  return {
    edtf,
    direction: null,
    indexes: [...last.indexes, ...next.indexes],
    start: last.start,
    end: next.end,
  };
}

function narrow(days: Days, next: Placed): Days {
  const [a, b] = [boundsOf(days.edtf!), boundsOf(next.edtf!)];
  if (a.latest < b.earliest || b.latest < a.earliest) return days;
  const isNarrower = b.earliest >= a.earliest && b.latest <= a.latest;
  return {
    edtf: isNarrower ? next.edtf : days.edtf,
    direction: null,
    indexes: [...days.indexes, ...next.indexes],
  };
}
