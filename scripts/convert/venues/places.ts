import { nameAt, type Names } from './names.ts';
import type { Token } from './tokens.ts';
import { Word } from './words/flags.ts';
import { lexicon } from './words/lexicon.ts';
import { givenNames } from './words/place-words.ts';

/** A stretch of tokens that may name a place. */
export interface Place {
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
  /** Id in the register, or null. */
  readonly venue: string | null;
  readonly name: string;
  /** Whether it is a country or a part of one that talks are as likely to be about. */
  readonly area: boolean;
  /** Whether the register has it; else only its capitals speak for it. */
  readonly registered: boolean;
}

/** Everything in the tokens of a sentence that may name a place, in order; the stretches do not overlap. */
export function findPlaces(tokens: readonly Token[], names: Names): Place[] {
  const places: Place[] = [];
  for (let index = 0; index < tokens.length;) {
    const place = registerPlace(tokens, names, index) ?? phrasePlace(tokens, names, index);
    if (place) places.push(place);
    index = place ? place.to : index + 1;
  }
  return places;
}

function registerPlace(tokens: readonly Token[], names: Names, from: number): Place | undefined {
  const found = nameAt(names, tokens, from);
  if (!found || isPartOfName(tokens, from, found.to)) return undefined;
  const { venue, name, area } = found.name;
  const to = pastBuilding(tokens, found.to);
  return { from, to, venue, name, area: area && to === found.to, registered: true };
}

const BUILDING =
  /^(?:airport|airfield|headquarters|palace|castle|hotel|house|centre|center|monastery|convent|abbey|hills|base|barracks|lodge|estate|plantation|villa|chalet)$/u;
const KIND_OF_BUILDING = /^(?:international|naval|air|military|army|presidential|royal|conference)$/u;

/** Past the words that make another place of a name: "Nicosia airport", "the Sattahip naval base". */
function pastBuilding(tokens: readonly Token[], to: number): number {
  const at = KIND_OF_BUILDING.test(tokens[to]?.text ?? '') ? to + 1 : to;
  return BUILDING.test(tokens[at]?.text ?? '') ? at + 1 : to;
}

/** "Washington Post", "Geneva Convention", "Michael Jordan", "Jordan Spieth". */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.capital && next.flags & (Word.NameTail | Word.Site | Word.PlaceNoun)) return true;
  const text = tokens[from]?.text ?? '';
  if (!givenNames.has(text)) return false;
  const before = tokens[from - 1];
  const afterName = before?.capital === true && from > 1 && (before.flags & ~Word.Person) === 0;
  return afterName || (next?.capital === true && next.flags === 0);
}

const JOINERS = new Set([
  'de',
  'del',
  'la',
  'le',
  'el',
  'al',
  'das',
  'dos',
  'du',
  'des',
  'di',
  'da',
  'am',
  'sur',
  'upon',
  'an',
  'der',
]);
const LONGEST = 5;

/** A run of capitalised words that are no name of a month, an office or a house of parliament: "Villa Giusti", "Fort Towson". */
function phrasePlace(tokens: readonly Token[], names: Names, from: number): Place | undefined {
  if (!canBegin(tokens[from]) && !isHouseName(tokens, from) && !isShip(tokens, from)) return undefined;
  let to = from + 1;
  if (isPossessiveHouse(tokens, to)) to += 2;
  while (to - from < LONGEST && (continuesName(tokens, names, to) || isSiteOf(tokens, from, to))) to++;
  while (JOINERS.has(tokens[to - 1]?.text ?? '')) to--;
  if (isNoPlace(tokens, names, from, to) && !isHouseName(tokens, from)) return undefined;
  to = pastBuilding(tokens, to);
  const name = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return { from, to, venue: null, name, area: false, registered: false };
}

/** "The Red Sea port of Jeddah": a name that says where another place lies. */
const DESCRIBED = /^(?:port|resort|city|town|village|spa|island|peninsula)$/u;

/** "Washington Post", the "Little" of "Little Havana", a lone "East". */
function isNoPlace(tokens: readonly Token[], names: Names, from: number, to: number): boolean {
  if (nameAt(names, tokens, to) && tokens[to]?.capital) return true;
  if (DESCRIBED.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'of') return true;
  const all = tokens.slice(from, to);
  return (
    all.some(({ flags }) => (flags & Word.NameTail) !== 0) ||
    all.every(({ flags }) => (flags & Word.Adjective) !== 0)
  );
}

/** "HMS Gloucester": the prefix of a ship and its name. */
function isShip(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:HMS|HMAS|HMCS|USS|USNS|USAT|SS|MS|MV|INS)$/u.test(tokens[from]?.text ?? '') &&
    tokens[from + 1]?.capital === true
  );
}

/** "O'Neill's Cottage". */
function isPossessiveHouse(tokens: readonly Token[], at: number): boolean {
  const site = tokens[at + 1];
  return /^['’]s$/u.test(tokens[at]?.text ?? '') && site?.capital === true && (site.flags & Word.Site) !== 0;
}

/** "Blair House", "King David Hotel", "Peace House": a building whose name has words that name no place. */
function isHouseName(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first?.capital || first.flags & (Word.Determiner | Word.Time | Word.At | Word.To | Word.About))
    return false;
  let to = from + 1;
  while (to - from < LONGEST && tokens[to]?.capital && !((tokens[to]?.flags ?? 0) & Word.Time)) to++;
  return to - from > 1 && ((tokens[to - 1]?.flags ?? 0) & Word.Site) !== 0;
}

function canBegin(token: Token | undefined): boolean {
  return token !== undefined && token.capital && isNameWord(token) && token.text.length > 1;
}

function continuesName(tokens: readonly Token[], names: Names, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (JOINERS.has(token.text)) return continuesName(tokens, names, at + 1);
  return (
    token.capital &&
    (isNameWord(token) || (token.flags & (Word.Site | Word.PlaceNoun)) !== 0) &&
    !names.byFirstWord.has(token.text)
  );
}

/** "Château de Rambouillet": a site called after a town. */
function isSiteOf(tokens: readonly Token[], from: number, at: number): boolean {
  const isSite = ((tokens[from]?.flags ?? 0) & Word.Site) !== 0;
  if (!isSite) return false;
  return (
    JOINERS.has(tokens[at]?.text ?? '') ||
    (JOINERS.has(tokens[at - 1]?.text ?? '') && tokens[at]?.capital === true)
  );
}

const NOT_IN_NAMES =
  Word.Time |
  Word.NoPlace |
  Word.Person |
  Word.Diplomatic |
  Word.National |
  Word.Statesman |
  Word.Talks |
  Word.Meeting |
  Word.Agreement |
  Word.At |
  Word.To |
  Word.Determiner |
  Word.Auxiliary |
  Word.Clause;

function isNameWord(token: Token): boolean {
  if ((token.flags & NOT_IN_NAMES) !== 0) return false;
  if (token.text.includes('-') && !isHyphenatedName(token.text)) return false;
  const isAcronym = token.text.length <= 6 && token.text === token.text.toUpperCase();
  return !isAcronym;
}

/** "Port-au-Prince", but neither "Israeli-held" nor "NATO-Russia". */
function isHyphenatedName(text: string): boolean {
  const parts = text.split('-');
  return (
    parts.every((part) => /^(?:\p{Lu}\p{Ll}|[a-z]{1,3}$)/u.test(part)) &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '') &&
    !((lexicon.get(parts[0]?.toLowerCase() ?? '') ?? 0) & (Word.Diplomatic | Word.National))
  );
}
