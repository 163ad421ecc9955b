import { approachOf } from '../approach.ts';
import type { Place } from '../places.ts';
import { is, placeAt, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';

/** What leads to a place. */
export interface Lead {
  /** Index of the word, -1 where the sentence begins with the place. */
  readonly index: number;
  /** The preposition, or what kind of word stands before the place. */
  readonly name: string;
  /** Prepositions and words of one sense together. */
  readonly group: 'at' | 'to' | 'from' | 'of' | 'between' | 'with' | 'by' | 'moving' | 'naming' | 'bare';
}

const PREPOSITIONS = new Set(
  `in at near on to into for from of between with by through via and or as against over about than like outside inside toward
  towards off aboard beside within during after before under since until around without per upon across beyond`.split(
    /\s+/u,
  ),
);

const GROUPS: Readonly<Record<string, Lead['group']>> = {
  ...Object.fromEntries(
    'in at near outside inside aboard off beside on'.split(' ').map((each) => [each, 'at' as const]),
  ),
  ...Object.fromEntries('to into for toward towards'.split(' ').map((each) => [each, 'to' as const])),
  from: 'from',
  leaving: 'from',
  of: 'of',
  between: 'between',
  with: 'with',
  by: 'by',
  moving: 'moving',
  as: 'naming',
  like: 'naming',
  including: 'naming',
  ':': 'naming',
};

/** What leads to `place`, with articles, directions and words such as "the Swiss city of" between them skipped. */
export function leadOf(scene: Scene, place: Place): Lead {
  const index = findLead(scene, place);
  const name = nameOf(scene, index);
  return { index, name, group: GROUPS[name] ?? 'bare' };
}

function findLead(scene: Scene, place: Place): number {
  const approach = approachOf(scene, place);
  if (approach.kind !== 'none') return approach.index;
  let index = place.from - 1;
  while (index > place.from - 4 && is(scene, index, Word.Determiner | Word.Adjective)) index--;
  for (let at = index; at > index - 5; at--) if (leadsAboard(scene, at)) return at;
  return index;
}

const SHIPS =
  /^(?:board|ship|flagship|warship|corvette|frigate|cruiser|destroyer|carrier|battleship|yacht|steamer|liner|transport|vessel|hms|uss)$/u;

/** The "on" of "on the US corvette Lackawanna". */
function leadsAboard(scene: Scene, index: number): boolean {
  if (word(scene, index) !== 'on') return false;
  for (let at = index + 1; at < index + 6; at++) if (SHIPS.test(word(scene, at))) return true;
  return false;
}

function nameOf(scene: Scene, index: number): string {
  const token = scene.tokens[index];
  if (!token) return 'start';
  if (leadsAboard(scene, index)) return 'aboard';
  if (/^includ(?:e|es|ed|ing)$/u.test(token.lower)) return 'including';
  if (PREPOSITIONS.has(token.lower)) return token.lower;
  if (!token.word) return /^["“'‘`]$/u.test(token.text) ? 'quote' : token.text;
  return kindOfWord(scene, index);
}

const KINDS: readonly (readonly [number, string])[] = [
  [Word.Speech, 'saying'],
  [Word.Clause, 'clause'],
  [Word.Meet | Word.Sign | Word.Host, 'meeting'],
  [Word.Auxiliary, 'auxiliary'],
  [Word.Time, 'time'],
  [Word.Determiner | Word.Adjective, 'determiner'],
];

function kindOfWord(scene: Scene, index: number): string {
  if (is(scene, index, Word.Motion))
    return /^(?:left|leav|depart|quit)/u.test(word(scene, index)) ? 'leaving' : 'moving';
  const known = KINDS.find(([flags]) => is(scene, index, flags));
  if (known) return known[1];
  if (placeAt(scene, index)?.registered) return 'place';
  const isPerson = is(scene, index, Word.Person);
  if (scene.tokens[index]?.capital) return isPerson ? 'title' : 'name';
  return isPerson ? 'person' : 'other';
}
