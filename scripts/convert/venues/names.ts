import type { Register } from '../../../src/domain/register.ts';
import { tokenize, type Token } from './tokens.ts';
import { disputedAreas, townLikeCountries } from './words/place-words.ts';

/** A name of the register, cut into words. */
interface PlaceName {
  readonly words: readonly string[];
  readonly venue: string;
  /** The register's name of the place. */
  readonly name: string;
  /** Whether it is a country or a part of one that talks are as likely to be about. */
  readonly area: boolean;
}

/** What is looked up in a register, prepared once. */
export interface Names {
  /** The names that begin with a word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly PlaceName[]>;
  /** Words that name a state or an organisation, its people or its seat. */
  readonly partyWords: ReadonlySet<string>;
}

const prepared = new WeakMap<Register, Names>();

/** The names of a register, prepared on the first call for it. */
export function namesOf(register: Register): Names {
  const known = prepared.get(register);
  if (known) return known;
  const names = { byFirstWord: placeNames(register), partyWords: partyWords(register) };
  prepared.set(register, names);
  return names;
}

function placeNames(register: Register): Map<string, PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const { id, name, aliases, parent } of register.venues.values()) {
    const area = (parent === undefined && !townLikeCountries.has(name)) || disputedAreas.has(name);
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

function partyWords(register: Register): Set<string> {
  const words = new Set<string>();
  for (const { kind, name, aliases, adjectives } of register.parties.values()) {
    const names = kind === 'person' ? [name, ...aliases] : [name, ...aliases, ...adjectives];
    for (const each of names) for (const { text, capital } of tokenize(each, 0)) if (capital) words.add(text);
  }
  for (const { parent, name } of register.venues.values())
    if (parent === undefined) for (const { text, capital } of tokenize(name, 0)) if (capital) words.add(text);
  return words;
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
