import type { DateExpression } from '../date-expression.ts';
import { boundsOf } from '../edtf/bounds.ts';
import { countOf } from '../edtf/days.ts';
import { alternativesOf, withoutRepeats } from './alternatives.ts';
import type { Alternative } from './alternatives.ts';
import { mergeOutcomes } from './merge.ts';
import type { Outcome, Resolution } from './merge.ts';
import { publishedDays } from './published-days.ts';
import type { PublishedDays } from './published-days.ts';
import type { Span } from './spans.ts';

/** One expression of a text and what it is counted from: the publication, or an earlier link of the chain by its index. */
export interface Link {
  readonly expression: DateExpression;
  readonly anchor: 'published' | number;
  /** A value given from outside, such as an editor's; the expression is then not resolved. */
  readonly given?: string;
}

/** Resolves expressions in order, each against the publication or the link it follows. Throws an EdtfError. */
export function resolveChain(links: readonly Link[], publishedEdtf: string | null): Resolution[] {
  const published = publishedDays(publishedEdtf);
  const outcomes: Outcome[][] = [];
  links.forEach((link, index) => {
    outcomes.push(outcomesOf(link, index, outcomes, published));
  });
  return links.map((link, index) => mergeOutcomes(link.expression, outcomes[index] ?? [], published));
}

function outcomesOf(
  { expression, anchor, given }: Link,
  index: number,
  earlier: readonly Outcome[][],
  published: PublishedDays | null,
): Outcome[] {
  if (given !== undefined) return [{ day: null, alternatives: [spanOf(given)] }];
  if (anchor !== 'published') {
    return anchor < index ? (earlier[anchor] ?? []).map((outcome) => follow(expression, outcome)) : [];
  }
  const free = alternativesOf(expression, null);
  if (free.length > 0) return [{ day: null, alternatives: free }];
  return published === null ? [] : daily(expression, published);
}

/** What the words mean after each thing that the words before them may mean. */
function follow(expression: DateExpression, { day, alternatives }: Outcome): Outcome {
  const found = alternatives.flatMap((anchor) =>
    alternativesOf(expression, anchor).map((one) => explain(one, anchor)),
  );
  return { day, alternatives: withoutRepeats(found) };
}

function explain(one: Alternative, anchor: Alternative): Alternative {
  const because = one.because ?? anchor.because;
  return because === undefined ? one : { ...one, because };
}

function daily(expression: DateExpression, { first, last }: PublishedDays): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let day = first; day <= last; day++) {
    const anchor: Span = { start: day, end: day };
    outcomes.push({ day, alternatives: alternativesOf(expression, anchor) });
  }
  return outcomes;
}

function spanOf(edtf: string): Alternative {
  const { earliest, latest } = boundsOf(edtf);
  return { start: countOf(earliest), end: countOf(latest), isAbout: false };
}
