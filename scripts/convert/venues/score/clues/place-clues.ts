import { is, isOtherVerb, seek, word } from '../../scene.ts';
import { Word } from '../../words/flags.ts';
import { talksPlaces } from '../../words/talks-places.ts';
import { namesOfSigns } from '../signs.ts';
import type { View } from '../view.ts';
import { compoundOf } from './compound.ts';
import { followOf } from './follow.ts';

/** What the place is, and the words right around it. */
export function* placeClues(view: View): Generator<string> {
  const { kind, lead } = view;
  yield `kind ${kind}`;
  yield `lead ${lead.name}`;
  yield `${lead.group} ${kind}`;
  const follow = followOf(view);
  yield `follow ${follow}`;
  yield `${lead.group} follow ${follow}`;
  if (view.inList) yield 'in a list';
  if (lead.index <= 0 && lead.group === 'at') yield 'fronted';
  yield* natureClues(view);
  const compound = compoundOf(view);
  if (compound) {
    yield `compound ${compound}`;
    yield `compound ${compound} ${kind === 'country' ? kind : kind === 'unknown' || kind === 'listed' ? 'unknown' : 'town'}`;
  }
  if (lead.group === 'of') yield* nameClues(view);
  if (lead.group === 'at' || lead.group === 'to') yield* governorClues(view);
}

function* natureClues({ scene, place, lead, kind }: View): Generator<string> {
  const { group } = lead;
  const words = scene.tokens.slice(place.from, place.to).map(({ text }) => text);
  if (talksPlaces.has(place.name) || talksPlaces.has(words.join(' '))) {
    yield 'known for talks';
    yield `${group} known for talks`;
  }
  const isSite =
    seek(scene, place.from, place.to - place.from + 1, (at) => is(scene, at, Word.Site)) >= 0 ||
    is(scene, place.to, Word.PlaceNoun);
  if (isSite) {
    yield 'site';
    yield `${group} site`;
  } else if (kind === 'unknown' && is(scene, place.from - 1, Word.Determiner)) yield 'unknown after article';
}

/** "the Congress of Vienna", "the town of Ramallah". */
function* nameClues({ scene, lead, signs }: View): Generator<string> {
  const at = lead.index - 1;
  for (const sign of namesOfSigns(signs[at] ?? 0))
    yield `of ${sign}${scene.tokens[at]?.capital ? ' name' : ''}`;
  if (is(scene, at, Word.PlaceNoun)) yield 'of placenoun';
}

/** The word that the preposition hangs on, past times and adverbs. */
function* governorClues({ scene, lead, signs }: View): Generator<string> {
  let at = lead.index - 1;
  while (at >= 0 && isTime(scene, at)) at--;
  if (at < lead.index - 1) yield 'governor past time';
  const kind = kindOfGovernor(scene, at);
  if (kind) yield `governed by ${kind}`;
  for (const sign of namesOfSigns(signs[at] ?? 0)) yield `governed by ${sign}`;
}

function isTime(scene: View['scene'], at: number): boolean {
  if (is(scene, at, Word.Time) || /^\d|ly$/u.test(word(scene, at))) return true;
  return (
    is(scene, at, Word.At | Word.About) && (is(scene, at + 1, Word.Time) || /^\d/u.test(word(scene, at + 1)))
  );
}

function kindOfGovernor(scene: View['scene'], at: number): string | undefined {
  const token = scene.tokens[at];
  if (!token) return 'start';
  if (!token.word) return token.text;
  if (is(scene, at, Word.Seat)) return 'seat';
  if (is(scene, at, Word.Person)) return 'person';
  if (token.capital) return 'name';
  if (isOtherVerb(scene, at)) return 'verb';
  if (token.flags !== 0) return undefined;
  return token.lower.endsWith('s') ? 'plural' : 'plain';
}
