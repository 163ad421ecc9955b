import { addDays, boundsOf, edtfOfDays, qualifierOf } from '../../../src/domain/edtf.ts';
import type { DateMention } from '../mentions.ts';

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
 * Joins days that a text lists one after the other ("Sunday and Monday") to an interval; of other dates the one that fixes the
 * fewest days is taken, and those that contradict it are left out. Never narrower than the words.
 */
export function joinDays(dates: readonly IndexedDate[], text: string): Days {
  const placed = dates.filter(({ mention }) => mention.kind === 'date' && mention.edtf !== null);
  const [first, ...rest] = placed;
  if (first === undefined) return directionOf(dates);
  let days: Days = { edtf: first.mention.edtf, direction: null, indexes: [first.index] };
  let last = first;
  for (const next of rest) {
    const joined = isListed(text.slice(last.mention.end, next.mention.start))
      ? joinNeighbours(days, next)
      : undefined;
    days = joined ?? narrow(days, next);
    last = next;
  }
  return days;
}

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

function joinNeighbours(days: Days, next: IndexedDate): Days | undefined {
  const [one, two] = [days.edtf!, next.mention.edtf!];
  const [a, b] = [boundsOf(one), boundsOf(two)];
  if (addDays(a.latest, 1) !== b.earliest) return undefined;
  const qualifier = qualifierOf(one) === qualifierOf(two) ? qualifierOf(one) : '~';
  return {
    edtf: edtfOfDays(a.earliest, b.latest, qualifier),
    direction: null,
    indexes: [...days.indexes, next.index],
  };
}

function narrow(days: Days, next: IndexedDate): Days {
  const [a, b] = [boundsOf(days.edtf!), boundsOf(next.mention.edtf!)];
  if (a.latest < b.earliest || b.latest < a.earliest) return days;
  const isNarrower = b.earliest >= a.earliest && b.latest <= a.latest;
  return {
    edtf: isNarrower ? next.mention.edtf : days.edtf,
    direction: null,
    indexes: [...days.indexes, next.index],
  };
}
