import type { Corrections } from '../../../src/domain/notes.ts';
import type { Problem, ProblemCode } from '../../../src/domain/problems.ts';
import type { Span } from '../mentions.ts';
import type { NotesDocument } from '../read-notes.ts';
import { findQuotation, type Quotation } from '../../../src/domain/quotation.ts';

/** What a correction may be about: `dates`, `venues`, … */
export type CorrectionKind = keyof Corrections;

/** A correction and the words of the article it stands on. */
export interface Located<K extends CorrectionKind> {
  readonly correction: Corrections[K][number];
  readonly span: Span;
  /** A problem of this correction, with the file and the line of its field where one is named. */
  problem(code: ProblemCode, message: string, instead: string, field?: string): Problem;
}

/** Finds the words each correction of a kind quotes; one that quotes others is left out and reported. */
export function locateCorrections<K extends CorrectionKind>(
  kind: K,
  { file, notes, lineOf }: NotesDocument,
  text: string,
): { located: Located<K>[]; problems: Problem[] } {
  const located: Located<K>[] = [];
  const problems: Problem[] = [];
  notes.corrections[kind].forEach((correction, index) => {
    const problem: Located<K>['problem'] = (code, message, instead, field = 'quote') => {
      const line = lineOf(['corrections', kind, index, field]);
      return { code, file, line, message, instead };
    };
    const found = findQuotation(text, correction.quote, correction.in);
    if (found.kind === 'found') located.push({ correction, span: found.span, problem });
    else problems.push(describeMissing(correction, found, problem));
  });
  return { located, problems };
}

function describeMissing(
  { quote, in: within }: { quote: string; in?: string | undefined },
  found: Exclude<Quotation, { kind: 'found' }>,
  problem: Located<CorrectionKind>['problem'],
): Problem {
  if (found.kind === 'ambiguous') {
    const message = `"${within ?? quote}" stands in the article ${found.spans.length} times`;
    return problem('ambiguous-quotation', message, 'add in: with a longer quotation around the words meant');
  }
  const message = `"${within ?? quote}" does not stand in the article`;
  const field = within === undefined ? 'quote' : 'in';
  return problem('unknown-quotation', message, `the nearest words are "${found.nearest}"`, field);
}
