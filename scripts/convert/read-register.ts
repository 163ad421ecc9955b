import { partySchema, type Party } from '../../src/domain/party.ts';
import type { Problem } from '../../src/domain/problems.ts';
import type { Register } from '../../src/domain/register.ts';
import { venueSchema, type Venue } from '../../src/domain/venue.ts';
import { checkIds, checkNames, checkParents, type Checked } from './register/check-items.ts';
import { readList, type List, type ListItem, type RegisterSource } from './register/read-list.ts';

export type { RegisterSource } from './register/read-list.ts';

/** The texts of `content/register/venues.yaml` and `parties.yaml`. */
export interface RegisterSources {
  readonly venues: RegisterSource;
  readonly parties: RegisterSource;
}

/**
 * Reads and checks the register. The register holds every item that is sound by itself; where `problems` has an error, ids, names or
 * parents of it may still clash, so a run must stop. Never throws.
 */
export function readRegister(sources: RegisterSources): { register: Register; problems: Problem[] } {
  const venues = readList(sources.venues, venueSchema);
  const parties = readList(sources.parties, partySchema);
  const problems = [
    ...checkList(sources.venues, venues, asCheckedVenue, 'parent'),
    ...checkCountries(sources.venues, venues.items),
    ...checkList(sources.parties, parties, asCheckedParty, 'of'),
    ...checkCountries(sources.parties, parties.items),
  ];
  return { register: { venues: byId(venues), parties: byId(parties) }, problems };
}

function checkList<T>(
  source: RegisterSource,
  list: List<T>,
  of: (value: T) => Checked,
  parentKey: string,
): Problem[] {
  const items = list.items.map(({ value, line }) => ({ value: of(value), line }));
  const problems = [
    ...list.problems,
    ...checkIds(source.file, items),
    ...checkNames(source.file, items),
    ...(list.problems.length === 0 ? checkParents(source.file, items, parentKey) : []),
  ];
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function asCheckedVenue({ id, name, aliases, parent }: Venue): Checked {
  return { id, names: [name, ...aliases], parent };
}

function asCheckedParty({ id, name, aliases, of }: Party): Checked {
  return { id, names: [name, ...aliases], parent: of };
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function* checkCountries(
  { file }: RegisterSource,
  items: readonly ListItem<{ id: string; country?: string | undefined }>[],
): Generator<Problem> {
  for (const { value, line } of items) {
    if (value.country === undefined || (regions.of(value.country) ?? 'Unknown Region') !== 'Unknown Region')
      continue;
    yield {
      code: 'register-field',
      file,
      line,
      message: `country of ${value.id} is ${JSON.stringify(value.country)}, which no country has`,
      instead: 'write the two capital letters of ISO 3166-1, such as SA',
    };
  }
}

function byId<T extends { id: string }>(list: List<T>): Map<string, T> {
  const map = new Map<string, T>();
  for (const { value } of list.items) if (!map.has(value.id)) map.set(value.id, value);
  return map;
}
