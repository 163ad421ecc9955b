import type { Problem } from '../../src/domain/problems.ts';
import { roundDecisionSchema, type EditorDecision } from '../../src/domain/round-decisions.ts';
import { readList, type RegisterSource } from './register/read-list.ts';

/** What an editor has decided of rounds, with the line of every item that cannot be read. Never throws. */
export function readRounds(source: RegisterSource): { decisions: EditorDecision[]; problems: Problem[] } {
  const { items, problems } = readList(source, roundDecisionSchema);
  const decisions = items.map(({ value, line }) =>
    Object.assign(value, { place: { file: source.file, line } }),
  );
  return { decisions, problems: problems.map(adviseRounds) };
}

/** The list reader knows the fields of names only. */
function adviseRounds(problem: Problem): Problem {
  if (problem.code !== 'register-field') return problem;
  return {
    ...problem,
    instead:
      'write "same:" or "apart:" with two reports at least, each with "entry:" and "quote:", and "because:" with the reason',
  };
}
