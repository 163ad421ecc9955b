import type { PartyRole, PartyTag } from '../../../src/domain/party.ts';
import type { PartyMention } from '../mentions.ts';
import type { Quote } from './tag-dates.ts';

/** Roles from weakest to strongest. */
const STRENGTH: readonly PartyRole[] = ['named', 'absent', 'mediator', 'participant'];

/** Party mentions as tags of an entry, one a party, in order of first mention; the evidence is the first mention in the strongest role. */
export function tagParties(mentions: readonly PartyMention[], quote: Quote): PartyTag[] {
  const byParty = Map.groupBy(mentions, ({ party }) => party);
  return [...byParty].map(([party, named]) => {
    const strongest = named.reduce((best, mention) => (isStronger(mention, best) ? mention : best));
    return { party, role: strongest.role, mentions: named.length, evidence: quote(strongest) };
  });
}

function isStronger(a: PartyMention, b: PartyMention): boolean {
  return STRENGTH.indexOf(a.role) > STRENGTH.indexOf(b.role);
}
