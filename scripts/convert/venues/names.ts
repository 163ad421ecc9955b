import type { Register } from '../../../src/domain/register.ts';
import { tokenize, type Token } from './tokens.ts';
import { disputedAreas, townLikePlaces } from './words/place-words.ts';

/** A name of the register, cut into words. */
interface PlaceName {
  readonly words: readonly string[];
  readonly venue: string;
  /** The register's name of the place. */
  readonly name: string;
  /** Whether it is a country or a part of one that talks are as likely to be about. */
  readonly area: boolean;
}

/** A name of a party, cut into words. */
interface PartyName {
  readonly words: readonly string[];
  readonly length: number;
  /** A state and its people, or somebody who takes part in diplomacy: a person, an organisation. */
  readonly kind: 'national' | 'diplomatic';
}

/** What is looked up in a register, prepared once. */
export interface Names {
  /** The names that begin with a word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceName[]>;
  /** The names of parties that begin with a word, longest first. */
  readonly parties: ReadonlyMap<string, readonly PartyName[]>;
  /** Names of places that may stand for the government that sits there. */
  readonly seats: ReadonlySet<string>;
}

const prepared = new WeakMap<Register, Names>();

/** The names of a register, prepared on the first call for it. */
export function namesOf(register: Register): Names {
  const known = prepared.get(register);
  if (known) return known;
  const seats = new Set(register.parties.values().flatMap((party) => party.seats));
  const names = { byFirstWord: placeNames(register), parties: partyNames(register), seats };
  prepared.set(register, names);
  return names;
}

function placeNames(register: Register): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const { id, name, aliases, parent } of register.venues.values()) {
    const area = (parent === undefined && !townLikePlaces.has(name)) || disputedAreas.has(name);
    for (const words of [name, ...aliases].map((each) => tokenize(each, 0).map((token) => token.text))) {
      const first = words[0];
      if (first === undefined) continue;
      const list = found.get(first) ?? [];
      list.push({ words, venue: id, name, area });
      found.set(first, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

function partyNames(register: Register): Map<string, PartyName[]> {
  const found = new Map<string, PartyName[]>();
  const add = (name: string, kind: PartyName['kind']): void => {
    const words = tokenize(name, 0).map(({ text }) => text);
    const list = found.get(words[0] ?? '') ?? [];
    list.push({ words, kind, length: words.length });
    found.set(words[0] ?? '', list);
  };
  for (const { kind, name, aliases, adjectives } of register.parties.values())
    for (const each of [name, ...aliases, ...adjectives])
      add(each, kind === 'state' ? 'national' : 'diplomatic');
  for (const { parent, name } of register.venues.values()) if (parent === undefined) add(name, 'national');
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}

/** The longest name of a party that begins at `index`. */
export function partyAt(names: Names, tokens: readonly Token[], index: number): PartyName | undefined {
  if (tokens[index]?.capital !== true) return undefined;
  const list = names.parties.get(tokens[index]?.text ?? '');
  return list?.find(({ words }) => words.every((word, step) => tokens[index + step]?.text === word));
}

/** The longest name of the register that begins at `index`, and the index after it. */
export function nameAt(
  names: Names,
  tokens: readonly Token[],
  index: number,
): { name: PlaceName; to: number } | undefined {
  const list = names.byFirstWord.get(tokens[index]?.text ?? '');
  const name = list?.find(({ words }) => words.every((word, step) => tokens[index + step]?.text === word));
  return name && { name, to: index + name.words.length };
}
