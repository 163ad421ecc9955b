import type { Party } from '../../../src/domain/party.ts';
import type { Register } from '../../../src/domain/register.ts';

/** Which of a party's names was met. */
export type NameKind = 'name' | 'alias' | 'adjective' | 'seat' | 'office';

/** A name of the register met in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly party: Party;
  readonly via: NameKind;
}

interface NameEntry {
  readonly words: string;
  readonly party: Party;
  readonly via: NameKind;
}

type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

const WORD = /[\p{L}\p{N}]+/gu;
const indexes = new WeakMap<Register, NameIndex>();

/** Every name of the register's parties that stands in `text` as whole words, longest first, with case, in order; linear in the text. */
export function findNames(text: string, register: Register): NameMatch[] {
  const index = indexOf(register);
  const found: NameMatch[] = [];
  let free = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < free) continue;
    const entry = index.get(word)?.find(({ words }) => standsAt(text, start, words));
    if (entry === undefined) continue;
    free = start + entry.words.length;
    const shortened = findShortened(text, start, entry.words, index);
    if (shortened) found.push(shortened);
    found.push({ start, end: free, party: entry.party, via: entry.via });
  }
  return found;
}

/** The other party of "North and South Korean officials", or undefined. */
function findShortened(text: string, start: number, words: string, index: NameIndex): NameMatch | undefined {
  const [, own = '', rest = ''] = /^(North|South|East|West) (\p{Lu}\p{L}+)$/u.exec(words) ?? [];
  const before = /(?<![\p{L}\p{N}])(North|South|East|West) and (?:the )?$/u.exec(
    text.slice(Math.max(0, start - 14), start),
  );
  const other = before?.[1];
  if (own === '' || other === undefined || before === null) return undefined;
  const entry = index.get(other)?.find((candidate) => candidate.words === `${other} ${rest}`);
  const at = start - before[0].length;
  return entry && { start: at, end: at + other.length, party: entry.party, via: entry.via };
}

function standsAt(text: string, start: number, words: string): boolean {
  if (!text.startsWith(words, start)) return false;
  return !/^[\p{L}\p{N}]/u.test(text.slice(start + words.length, start + words.length + 2));
}

function indexOf(register: Register): NameIndex {
  const known = indexes.get(register);
  if (known) return known;
  const entries = [...register.parties.values()].flatMap(namesOf);
  const byLength = entries.toSorted((a, b) => b.words.length - a.words.length);
  const index = Map.groupBy(byLength, ({ words }) => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words);
  indexes.set(register, index);
  return index;
}

function namesOf(party: Party): NameEntry[] {
  const list = (words: readonly string[], via: NameKind): NameEntry[] =>
    words.flatMap(withBothApostrophes).map((name) => ({ words: name, party, via }));
  return [
    ...list([party.name], 'name'),
    ...list(party.aliases, 'alias'),
    ...list(party.adjectives, 'adjective'),
    ...list(party.seats, 'seat'),
  ];
}

function withBothApostrophes(name: string): string[] {
  return [...new Set([name, name.replaceAll("'", '’'), name.replaceAll('’', "'")])];
}
