import { boundsOf } from '../domain/edtf.ts';
import { isoOf } from '../domain/edtf/days.ts';
import type { PackedRound, PackedTimeline } from '../timeline/packed.ts';
import type { Facts } from './filters.ts';

/** What the filters look at in each round of the whole chronicle. */
export function unpackFacts({ rounds, lists }: PackedTimeline): Facts[] {
  return rounds.map((round) => {
    const [id, , status, venue, , participants, mediators, issues, sure] = round;
    return {
      id,
      venues: lists.within[venue] ?? [],
      parties: [...participants, ...mediators].map((party) => lists.parties[party]!),
      status: lists.statuses[status]!,
      issues: issues.map((issue) => lists.issues[issue]!),
      certain: sure === 1,
      ...daysOf(round),
    };
  });
}

function daysOf(round: PackedRound): Pick<Facts, 'earliest' | 'latest'> {
  const when = round[9];
  if (typeof when === 'number') return { earliest: isoOf(when), latest: isoOf(when) };
  return when === null || when[1] === 1 ? { earliest: '', latest: '' } : boundsOf(when[0]);
}
