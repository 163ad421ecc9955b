import type { DateExpression } from '../../../src/domain/date-expression.ts';
import type { Problem } from '../../../src/domain/problems.ts';
import { directionOf, resolveChain, type Link } from '../../../src/domain/resolve.ts';
import type { DateMention } from '../mentions.ts';
import { correctMentions, type MakeMention } from './correct-mentions.ts';
import type { Located } from './locate-corrections.ts';

/**
 * Date mentions with the editor's corrections. A date that was counted from a corrected one is counted anew; one counted from a rejected
 * date keeps its words alone.
 */
export function correctDates(
  mentions: readonly DateMention[],
  corrections: readonly Located<'dates'>[],
  published: string | null,
): { mentions: DateMention[]; problems: Problem[] } {
  if (corrections.length === 0) return { mentions: [...mentions], problems: [] };
  const { mentions: corrected, problems } = correctMentions(mentions, corrections, makeDate);
  const successors = mentions.map((old) => findSuccessor(old, corrected));
  return { mentions: recount(corrected, successors, published), problems };
}

const makeDate: MakeMention<DateMention, 'dates'> = (located) => {
  const { correction, span } = located;
  const { edtf = null, direction = null, because } = correction;
  if ((edtf === null) === (direction === null)) return { problem: describeValue(located) };
  const value = { edtf, direction, readings: [], noted: because };
  return { mention: { ...span, kind: 'date', rule: 'noted', basis: 'stated', ...value } };
};

function describeValue({ correction: { quote, edtf }, problem }: Located<'dates'>): Problem {
  const message = `"${quote}" is given ${edtf === undefined ? 'neither days nor a direction' : 'both days and a direction'}`;
  return problem('bad-correction', message, 'give edtf or direction, and only one of them');
}

/** Index of the mention that stands where an old one stood; -1 where it was rejected. */
function findSuccessor(old: DateMention, corrected: readonly DateMention[]): number {
  const same = corrected.indexOf(old);
  if (same !== -1) return same;
  return corrected.findIndex(
    ({ noted, start, end }) => noted !== undefined && start < old.end && old.start < end,
  );
}

/** Renumbers the anchors, and counts dates anew whose anchor leads back to a corrected or rejected one. */
function recount(
  mentions: readonly DateMention[],
  successors: readonly number[],
  published: string | null,
): DateMention[] {
  const anchorOf = ({ anchor }: DateMention): number | null =>
    anchor?.kind === 'date' ? (successors[anchor.index] ?? -1) : null;
  const changed = new Set<number>();
  mentions.forEach((mention, index) => {
    const anchor = anchorOf(mention);
    if (mention.noted !== undefined || (anchor !== null && (anchor === -1 || changed.has(anchor))))
      changed.add(index);
  });
  const resolved = resolveChain(
    mentions.map((mention) => linkOf(mention, anchorOf(mention))),
    published,
  );
  return mentions.map((mention, index) => {
    const anchor = anchorOf(mention);
    if (anchor === null) return mention;
    if (anchor === -1) return withoutDays(mention);
    const moved: DateMention = { ...mention, anchor: { kind: 'date', index: anchor } };
    return changed.has(index) ? { ...moved, ...resolved[index] } : moved;
  });
}

function linkOf({ expression, edtf }: DateMention, anchor: number | null): Link {
  const link = {
    expression: (expression ?? { type: 'direction', direction: 'present' }) as DateExpression,
    anchor: anchor ?? ('published' as const),
  };
  return expression === undefined && edtf !== null ? { ...link, given: edtf } : link;
}

function withoutDays(mention: DateMention): DateMention {
  const { anchor: _, ...rest } = mention;
  const direction =
    mention.expression === undefined ? 'present' : directionOf(mention.expression as DateExpression);
  return { ...rest, edtf: null, direction, readings: [] };
}
