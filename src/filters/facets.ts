import type { Chronicle } from '../domain/chronicle.ts';
import type { Words } from '../i18n/en.ts';
import { factsOf } from './facts.ts';
import { countValues, FACETS, NO_FILTERS, type Facet, type Facts } from './filters.ts';

/** One choice of a facet; places have those in them beneath. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly children: readonly Choice[];
}

/** The choices of every facet that some meeting has a value of. */
export function makeFacets(chronicle: Chronicle, words: Words): Record<Facet, Choice[]> {
  const facts = [...chronicle.rounds.values()].map(factsOf);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, countAll(facts, facet)])) as Record<
    Facet,
    Map<string, number>
  >;
  const { register } = chronicle;
  return {
    venues: venueTree(chronicle, counts.venues),
    parties: flat(counts.parties, (id) => register.parties.get(id)?.name ?? id).sort(
      (a, b) =>
        counts.parties.get(b.id)! - counts.parties.get(a.id)! || a.name.localeCompare(b.name, words.language),
    ),
    statuses: Object.entries(words.statuses).flatMap(([id, name]) => choice(id, name, counts.statuses)),
    issues: Object.entries(words.issues).flatMap(([id, name]) => choice(id, name, counts.issues)),
  };
}

function countAll(facts: readonly Facts[], facet: Facet): Map<string, number> {
  return countValues(facts, NO_FILTERS, () => false, facet);
}

function venueTree({ register, venues }: Chronicle, counts: ReadonlyMap<string, number>): Choice[] {
  const makeBranch = (id: string): Choice[] => {
    const children = venues.get(id)?.children ?? [];
    return choice(
      id,
      register.venues.get(id)?.name ?? id,
      counts,
      children.flatMap((child) => makeBranch(child.id)),
    );
  };
  const roots = [...venues.values()].filter(({ ancestors }) => ancestors.length === 0);
  return roots.flatMap(({ venue }) => makeBranch(venue.id));
}

function flat(counts: ReadonlyMap<string, number>, nameOf: (id: string) => string): Choice[] {
  return [...counts.keys()].map((id) => ({ id, name: nameOf(id), children: [] }));
}

function choice(
  id: string,
  name: string,
  counts: ReadonlyMap<string, number>,
  children: readonly Choice[] = [],
): Choice[] {
  return counts.has(id) ? [{ id, name, children }] : [];
}
