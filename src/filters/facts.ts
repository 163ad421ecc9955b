import type { Round } from '../domain/chronicle.ts';
import type { Facts } from './filters.ts';

/** What the filters look at in a round. */
export function factsOf(round: Round): Facts {
  return {
    id: round.id,
    venues: round.within,
    parties: [...new Set([...round.participants, ...round.mediators])],
    status: round.status,
    issues: round.issues,
    certain: round.certain,
    earliest: round.span?.earliest ?? '',
    latest: round.span?.latest ?? '',
  };
}
