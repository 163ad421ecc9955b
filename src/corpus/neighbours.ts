import { isOrderKnown } from '../domain/chronicle-order.ts';
import type { Round } from '../domain/chronicle.ts';
import { wordsOf } from '../domain/edtf.ts';
import { wordsFor } from '../i18n/words.ts';
import { roundLink } from '../links.ts';
import { getChronicle, site } from './chronicle.ts';

/** What the link to a neighbour says. */
export interface NeighbourLink {
  readonly href: string;
  readonly title: string;
  readonly note: string;
}

let places: Promise<{ order: readonly Round[]; indexOf: ReadonlyMap<Round, number> }> | undefined;

/** The links to what stands before and after in an order. */
export interface NeighbourLinks {
  readonly earlier: NeighbourLink | null;
  readonly later: NeighbourLink | null;
}

const words = wordsFor(site.language);

/** The rounds next to one in the list; the note says where their order is not known. */
export async function neighboursOf(round: Round): Promise<NeighbourLinks> {
  places ??= placeRounds();
  const { order, indexOf } = await places;
  const index = indexOf.get(round) ?? 0;
  return {
    earlier: describe(order[index - 1], round),
    later: describe(order[index + 1], round),
  };
}

async function placeRounds(): Promise<{ order: Round[]; indexOf: Map<Round, number> }> {
  const order = [...(await getChronicle()).rounds.values()];
  return { order, indexOf: new Map(order.map((round, index) => [round, index])) };
}

function describe(other: Round | undefined, round: Round): NeighbourLink | null {
  if (other === undefined) return null;
  const isKnown = other.span !== null && round.span !== null && isOrderKnown(other.span, round.span);
  const when = other.edtf === null ? words.date.notStated : wordsOf(other.edtf, words.language);
  return {
    href: roundLink(other),
    title: other.title,
    note: isKnown ? when : `${when} (${words.round.orderUnknown})`,
  };
}
