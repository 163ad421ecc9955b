import type { Round } from './chronicle-rounds.ts';
import type { Entry } from './entry.ts';
import type { Party, PartyTag } from './party.ts';
import type { Position } from './position.ts';
import type { Register } from './register.ts';

/** A party with everything that is told of it. */
export interface PartyRecord {
  readonly party: Party;
  /** The party it speaks for, where the register says so. */
  readonly of: Party | null;
  /** People and bodies that speak for it and are named somewhere, by name. */
  readonly voices: readonly Party[];
  /** Rounds in which it takes part, mediates or is said to be absent, in the order of the list. */
  readonly rounds: readonly { readonly round: Round; readonly role: 'participant' | 'mediator' | 'absent' }[];
  /** Entries that name it, in order of publication. */
  readonly entries: readonly { readonly entry: Entry; readonly tag: PartyTag }[];
  /** What it is reported to hold, in order of publication. */
  readonly positions: readonly { readonly entry: Entry; readonly position: Position }[];
}

interface OpenRecord {
  rounds: PartyRecord['rounds'][number][];
  entries: PartyRecord['entries'][number][];
  positions: PartyRecord['positions'][number][];
}

/** Every registered party that an entry or a round names, by name. */
export function indexParties(
  entries: readonly Entry[],
  rounds: readonly Round[],
  register: Register,
): Map<string, PartyRecord> {
  const open = new Map<string, OpenRecord>();
  const recordOf = (id: string): OpenRecord => {
    const found = open.get(id) ?? { rounds: [], entries: [], positions: [] };
    open.set(id, found);
    return found;
  };
  for (const entry of entries) {
    for (const tag of entry.parties) recordOf(tag.party).entries.push({ entry, tag });
    for (const position of entry.positions) recordOf(position.party).positions.push({ entry, position });
  }
  for (const round of rounds) {
    for (const [id, role] of rolesIn(round)) recordOf(id).rounds.push({ round, role });
  }
  return finishRecords(open, register);
}

/** The strongest role of each party of a round. */
function rolesIn(round: Round): Map<string, 'participant' | 'mediator' | 'absent'> {
  const roles = new Map<string, 'participant' | 'mediator' | 'absent'>();
  for (const id of round.absent) roles.set(id, 'absent');
  for (const id of round.mediators) roles.set(id, 'mediator');
  for (const id of round.participants) roles.set(id, 'participant');
  return roles;
}

function finishRecords(open: ReadonlyMap<string, OpenRecord>, register: Register): Map<string, PartyRecord> {
  const known = [...open.keys()].flatMap((id) => register.parties.get(id) ?? []);
  const sorted = known.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const voicesOf = Map.groupBy(sorted, ({ of }) => of);
  return new Map(
    sorted.map((party) => [
      party.id,
      {
        party,
        of: (party.of === undefined ? undefined : register.parties.get(party.of)) ?? null,
        voices: voicesOf.get(party.id) ?? [],
        ...(open.get(party.id) ?? { rounds: [], entries: [], positions: [] }),
      },
    ]),
  );
}
