import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Span } from '../mentions.ts';
import { findSentence, type Sentence } from '../sentences.ts';

/** The words of a span with the rest of their sentence; where a span runs over several sentences, the rest of the first and last. */
export function quoteEvidence(
  text: string,
  sentences: readonly Sentence[],
  span: Pick<Span, 'start' | 'end'>,
  mark?: string,
): Evidence {
  const from = findSentence(sentences, span)?.start ?? span.start;
  const to = findSentence(sentences, { start: span.end - 1 })?.end ?? span.end;
  return {
    before: text.slice(from, span.start),
    quote: text.slice(span.start, span.end),
    after: text.slice(span.end, Math.max(to, span.end)),
    ...(mark !== undefined && { mark }),
  };
}
