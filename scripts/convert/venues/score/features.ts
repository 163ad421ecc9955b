import { is, isOtherVerb, seek, word } from '../scene.ts';
import { Word } from '../words/flags.ts';
import { bits, type Sign } from './signs.ts';
import { endsThought, type View } from './view.ts';

/** Something that speaks for or against a place being a venue. */
export interface Feature {
  readonly name: string;
  /** How much, in natural logarithms of odds; negative against. */
  readonly weight: number;
  readonly holds: (view: View) => boolean;
}

const ENCOUNTER = bits('talks', 'meeting', 'meet', 'sign', 'contact');
const AGAINST = bits('home', 'press', 'force', 'life', 'private', 'vetoed');

const attachment: readonly Feature[] = [
  { name: 'stands bare', weight: 0.4, holds: ({ approach }) => approach.kind === 'none' },
  {
    name: 'is bare and first',
    weight: 0.4,
    holds: ({ governor, approach }) => governor < 0 && approach.kind === 'none',
  },
  { name: 'is a building or site', weight: 0.3, holds: isSite },
  {
    name: 'town or island of',
    weight: 0.4,
    holds: ({ scene, place }) => seek(scene, place.from - 1, -3, (at) => is(scene, at, Word.PlaceNoun)) >= 0,
  },
  { name: 'is a country', weight: -1.5, holds: ({ place }) => place.area },
  { name: 'before a comma', weight: 0.4, holds: ({ scene, place }) => word(scene, place.to) === ',' },
  { name: 'before a time', weight: 0.5, holds: isBeforeTime },
  { name: 'before another verb', weight: -0.7, holds: ({ scene, place }) => isOtherVerb(scene, place.to) },
  {
    name: 'held there',
    weight: 0.3,
    holds: ({ scene, approach }) =>
      seek(scene, approach.index, -3, (at) => /^(?:held|holds?|holding)$/u.test(word(scene, at))) >= 0,
  },
];

const governor: readonly Feature[] = [
  {
    name: 'governed by a name',
    weight: -0.6,
    holds: ({ scene, governor: at }) => scene.tokens[at]?.capital === true,
  },
];

const actors: readonly Feature[] = [
  {
    name: 'diplomacy',
    weight: 0.5,
    holds: ({ scene, place }) =>
      scene.tokens.some(
        ({ flags }, at) => (flags & Word.Diplomatic) !== 0 && (at < place.from || at >= place.to),
      ),
  },
];

const combined: readonly Feature[] = [
  { name: 'is chosen', weight: 0.5, holds: (view) => view.approach.kind === 'none' && isChosen(view) },
  {
    name: 'home matters of one nation',
    weight: -0.7,
    holds: ({ clause, actors: count }) => count < 2 && (clause & bits('home', 'private', 'vetoed')) !== 0,
  },
  {
    name: 'rule past another thing',
    weight: -0.6,
    holds: ({ hit, governor: at, governs }) =>
      hit?.rule === 'meeting-in-place' &&
      at > hit.head.index &&
      (governs & bits('life', 'home', 'force')) !== 0,
  },

  {
    name: 'encounter beside',
    weight: 0.2,
    holds: (view) =>
      view.attached &&
      (view.clause & ENCOUNTER) === 0 &&
      (view.rest & (ENCOUNTER | bits('settling'))) !== 0 &&
      view.twoSided,
  },
  { name: 'encounter near it', weight: 0.3, holds: isNear },
  {
    name: 'other matters of one side',
    weight: -0.9,
    holds: (view) => (view.clause & AGAINST) !== 0 && !view.twoSided,
  },
  {
    name: 'two sides in a building',
    weight: 0.4,
    holds: (view) => view.attached && view.twoSided && isSite(view),
  },
  { name: 'rule', weight: 1.5, holds: ({ hit }) => hit !== undefined },
  { name: 'rule of talks', weight: 0.7, holds: ({ hit }) => hit?.head.strength === 'strong' },
  { name: 'rule of two sides', weight: 0.5, holds: ({ hit, twoSided }) => hit !== undefined && twoSided },
  {
    name: 'rule of home matters',
    weight: -0.3,
    holds: ({ hit, clause }) => hit !== undefined && (clause & bits('home', 'private')) !== 0,
  },
  { name: 'rule by position only', weight: 0.2, holds: ({ hit }) => hit?.rule === 'meeting-in-place' },
  {
    name: 'rule by naming',
    weight: 0.5,
    holds: ({ hit }) => hit?.rule === 'meeting-called-by-place' || hit?.rule === 'congress-of-place',
  },
];

function sign(kind: Sign, where: 'clause' | 'governs', weight: number): Feature {
  const bit = bits(kind);
  return {
    name: `${kind} ${where === 'clause' ? 'in the clause' : where}`,
    weight,
    holds: (view) => (view[where] & bit) !== 0,
  };
}

const evidence: readonly Feature[] = [
  sign('talks', 'governs', 0.3),
  sign('settling', 'clause', 0.3),
  sign('room', 'clause', 0.6),
  sign('room', 'governs', 0.5),
  sign('event', 'governs', 0.3),
  sign('press', 'clause', -0.5),
  sign('home', 'clause', -0.8),
  sign('home', 'governs', -0.4),
];

/**
 * Everything that speaks for or against a place being a venue. The weights are those of a logistic regression over labelled sentences,
 * rounded to a tenth; features that said little were left out.
 */
export const features: readonly Feature[] = [...attachment, ...governor, ...actors, ...combined, ...evidence];

const CHOOSING =
  /^(?:propos|suggest|prefer|favou?r|chose|choos|pick|offer|float|forward|insist|rather|select)/u;
const CHOSEN =
  /^(?:considered|chosen|mentioned|proposed|suggested|picked|selected|floated|alternative|preferred|named|rather)$/u;

/** "proposed Oslo", "would rather see them in Bern", "Muscat was being considered". */
export function isChosen(view: View): boolean {
  return before(view, 5, CHOOSING) || (view.approach.kind !== 'at' && isChosenAfter(view));
}

function before({ scene, place }: View, reach: number, pattern: RegExp): boolean {
  return seek(scene, place.from - 1, -reach, (at) => pattern.test(word(scene, at))) >= 0;
}

/** "Muscat was being considered", "Valletta mentioned as"; not "Seoul suggested talks". */
function isChosenAfter({ scene, place }: View): boolean {
  const isPassive = (at: number) =>
    /^(?:is|are|was|were|be|been|being)$/u.test(word(scene, at - 1)) || word(scene, at + 1) === 'as';
  return seek(scene, place.to, 5, (at) => CHOSEN.test(word(scene, at)) && isPassive(at)) >= 0;
}

function isSite({ scene, place }: View): boolean {
  const inside = seek(scene, place.from, place.to - place.from, (at) => is(scene, at, Word.Site)) >= 0;
  return inside || is(scene, place.to, Word.Site | Word.PlaceNoun);
}

function isBeforeTime({ scene, place }: View): boolean {
  const next = place.to;
  if (is(scene, next, Word.Time)) return true;
  if (!/^(?:on|in|this|last|next|late|early)$/u.test(word(scene, next))) return false;
  return is(scene, next + 1, Word.Time) || /^\d/u.test(word(scene, next + 1));
}

function isNear(view: View): boolean {
  const { scene, place, approach } = view;
  const test = (at: number) => (bitsAt(view, at) & (ENCOUNTER | bits('settling'))) !== 0;
  const ends = (at: number) => endsThought(scene, at);
  return seek(scene, approach.index - 1, -7, test, ends) >= 0 || seek(scene, place.to, 7, test, ends) >= 0;
}

function bitsAt({ signs: all }: View, at: number): number {
  return all[at] ?? 0;
}
