import type { Problem } from '../../../src/domain/problems.ts';
import type { Span } from '../mentions.ts';
import type { CorrectionKind, Located } from './locate-corrections.ts';

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A mention that stands instead of `old`, or a problem where the correction does not say enough. */
export type MakeMention<M extends Span, K extends CorrectionKind> = (
  located: Located<K>,
  old: M | undefined,
) => { readonly mention: M } | { readonly problem: Problem };

/**
 * Mentions with the corrections applied, in order of the text. A correction takes the place of every mention that shares a character
 * with its quotation (and that `concerns` lets through); a rejection that meets none is a problem.
 */
export function correctMentions<M extends Span, K extends CorrectionKind>(
  mentions: readonly M[],
  corrections: readonly Located<K>[],
  make: MakeMention<M, K>,
  concerns: (located: Located<K>, mention: M) => boolean = () => true,
): { mentions: M[]; problems: Problem[] } {
  let corrected = [...mentions];
  const problems: Problem[] = [];
  for (const located of corrections) {
    const met = corrected.filter((mention) => overlaps(mention, located.span) && concerns(located, mention));
    const rest = corrected.filter((mention) => !met.includes(mention));
    if (located.correction.reject) {
      if (met.length === 0) problems.push(nothingToReject(located));
      corrected = rest;
      continue;
    }
    const made = make(located, met[0]);
    if ('problem' in made) problems.push(made.problem);
    else corrected = [...rest, made.mention];
  }
  return { mentions: corrected.sort((a, b) => a.start - b.start || a.end - b.end), problems };
}

/** Says that a rejection has nothing to reject. */
export function nothingToReject({ correction, problem }: Located<CorrectionKind>): Problem {
  return problem('untagged-quotation', `"${correction.quote}" has no such tag`, 'remove the correction');
}
