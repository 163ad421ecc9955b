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

/** The facts as attributes of the round's place in the list, where the browser reads them; what is empty is left out. */
export function factAttributes(round: Round): Record<`data-${string}`, string | undefined> {
  const { id, venues, parties, status, issues, certain, earliest, latest } = factsOf(round);
  return {
    'data-round': id,
    'data-venues': venues.join(' ') || undefined,
    'data-parties': parties.join(' ') || undefined,
    'data-status': status,
    'data-issues': issues.join(' ') || undefined,
    'data-certain': certain ? '' : undefined,
    'data-days': earliest === '' ? undefined : earliest === latest ? earliest : `${earliest} ${latest}`,
  };
}

/** Reads what {@link factAttributes} wrote. */
export function readFacts(data: Readonly<DOMStringMap>): Facts {
  const [earliest = '', latest = earliest] = list(data['days']);
  return {
    id: data['round'] ?? '',
    venues: list(data['venues']),
    parties: list(data['parties']),
    status: data['status'] ?? '',
    issues: list(data['issues']),
    certain: data['certain'] !== undefined,
    earliest,
    latest,
  };
}

function list(value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : value.split(' ');
}
