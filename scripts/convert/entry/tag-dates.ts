import type { DateTag } from '../../../src/domain/date-tag.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { DateMention, Span } from '../mentions.ts';

/** Quotes the words of a span, with the id of their mark. */
export type Quote = (span: Pick<Span, 'start' | 'end'>, mark?: string) => Evidence;

/** Id of the mark of a date, by its index. */
export function dateMark(index: number): string {
  return `d${index + 1}`;
}

/** Date mentions as tags of an entry, in the same order. */
export function tagDates(mentions: readonly DateMention[], quote: Quote): DateTag[] {
  return mentions.map((mention, index) => ({
    mark: dateMark(index),
    kind: mention.kind,
    evidence: quote(mention, dateMark(index)),
    rule: mention.rule,
    basis: mention.noted === undefined ? mention.basis : 'noted',
    edtf: mention.edtf,
    direction: mention.direction,
    ...anchorOf(mention),
    readings: mention.readings.map((reading) => ({ ...reading })),
    ...(mention.expression !== undefined && { expression: mention.expression }),
    ...(mention.noted !== undefined && { because: mention.noted }),
  }));
}

function anchorOf({ anchor }: DateMention): Pick<DateTag, 'anchor'> {
  if (anchor === undefined) return {};
  if (anchor.kind === 'published') return { anchor: { kind: 'published' } };
  return { anchor: { kind: 'date', mark: dateMark(anchor.index) } };
}
