import type { Register } from '../../../src/domain/register.ts';
import type { Span, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { hedgesIn, laterDenials } from './hedges.ts';
import { namesOf, type Names } from './names.ts';
import { isContainer } from './neighbours.ts';
import type { Place } from './places.ts';
import { makeScene, word, type Scene } from './scene.ts';
import { cluesOf, isMereName, weigh, type Verdict } from './score/decide.ts';
import { viewOf } from './score/view.ts';
import { listAround } from './score/place-list.ts';
import { settleMentions } from './settle.ts';
import { statusOf, type StatusReading } from './status.ts';
import { isTalkOfTheatre } from './theatres.ts';

/** A place in its sentence, and how much speaks for it being a venue. */
interface Weighed extends Verdict {
  readonly scene: Scene;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly place: Place;
}

/** Whether a sentence may speak of a meeting at all; the only thing looked at in most sentences. */
const CUE =
  /talks|negotiat|summit|meet|\bmet\b|conferen|consult|discuss|session|\bround|dialogue|forum\b|congress|gather|convene|conferr|\bsign|initial|treat(?:y|ies)|accord|agree|armistice|\bpact\b|\bhost|venue|cease-?fire|\btruce|peace|plenary|setting|location|protocol|\bsite\b|roundtable|held\b|receiv|place\b|contacts|retreat|\bdeal\b|settlement|framework|talked|mediat|assembl|\bsat\b|hands|together|delegat|envoy|\bface|shuttl|dined|hagg|bargain|sides\b|parties\b|settle|leaders|promised|persuaded|exchange|resum|process|to see\b|\bsit down|(?:first|second|third|fourth|fifth|sixth|seventh|next), (?:held|planned|scheduled|due)/iu;

/**
 * The places of a text that hosted, host, are expected or are proposed to host a meeting between states, international organisations or
 * parties to a conflict, in order of the text. Places of the register carry its id; others have `venue: null` and their words as the name.
 */
export function findVenues(text: string, given: readonly Sentence[], register: Register): VenueMention[] {
  const sentences = splitStretches(given);
  const weighed = weighAll(sentences, namesOf(register));
  const named = new Set(weighed.flatMap(({ place, weight }) => (weight > 0 ? [place.name] : [])));
  const isVenue = ({ scene, place, weight }: Weighed) =>
    weight > (named.has(place.name) ? REPEATED : 0) &&
    !isPassedOver(scene, place) &&
    !isOfOffice(scene, place);
  const found = withoutContainers(weighed.filter(isVenue)).filter(
    (each) => !isTalkOfTheatre(text, sentences, each.scene, each),
  );
  return settleMentions(found.map((each) => toMention(text, each, hedgesAround(sentences, each.sentence))));
}

const CHOSEN = /^(?:picked|chosen|preferred|selected|favou?red)$/u;

/** "Budapest was picked over Riyadh and Abu Dhabi". */
function isPassedOver(scene: Scene, place: Place): boolean {
  const { from } = listAround(scene, place)[0] ?? place;
  return word(scene, from - 1) === 'over' && CHOSEN.test(word(scene, from - 2));
}

const OFFICES = /^(?:envoy|ambassador|representative|rapporteur|coordinator|adviser|advisor)$/u;

/** "The special envoy of the secretary-general for Yemen". */
function isOfOffice(scene: Scene, place: Place): boolean {
  if (!/^(?:for|to)$/u.test(word(scene, place.from - 1))) return false;
  const before = [2, 3, 4, 5, 6].map((back) => word(scene, place.from - back));
  const office = before.findIndex((lower) => OFFICES.test(lower));
  return (
    office !== -1 &&
    before
      .slice(0, office)
      .every((lower) => /^(?:of|the|un|secretary-general|president|special)$/u.test(lower))
  );
}

/** How little a place must weigh that the text names as a venue elsewhere. */
const REPEATED = -1.2;

/** Every place of the sentences that may speak of a meeting, weighed. */
function weighAll(sentences: readonly Sentence[], names: Names): Weighed[] {
  return sentences.flatMap(({ text, start }, sentence) => {
    if (!CUE.test(text)) return [];
    const scene = makeScene(text, start, names);
    const weighed = scene.places.flatMap((place) => {
      const verdict = weigh(scene, place);
      return verdict ? [{ scene, sentence, place, ...verdict }] : [];
    });
    return weighed.map((each) => Object.assign({}, each, { weight: weightInList(each, weighed) }));
  });
}

/** A list is taken as a whole: the weight of its heaviest place. */
function weightInList({ scene, place }: Weighed, weighed: readonly Weighed[]): number {
  const list = listAround(scene, place);
  return Math.max(...weighed.filter((each) => list.includes(each.place)).map(({ weight }) => weight));
}

/** Without the places that only say where the venue before them lies. */
function withoutContainers(found: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = [];
  for (const each of found) {
    const last = kept.at(-1);
    if (last?.scene !== each.scene || !isContainer(each.scene, last.place, each.place)) kept.push(each);
  }
  return kept;
}

function hedgesAround(sentences: readonly Sentence[], index: number): Span[] {
  const sentence = sentences[index];
  return sentence ? [...hedgesIn(sentence), ...laterDenials(nextInBlock(sentences, index))] : [];
}

const LONGEST_SENTENCE = 2000;

/** Cuts what is far too long for a sentence at white space, so that the work grows with the text and not with its square. */
function splitStretches(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.every(({ text }) => text.length <= LONGEST_SENTENCE)) return sentences;
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/\S[^]{0,1900}(?!\S)|\S{1,2000}/gu)].map((match) => {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length, text: match[0], block: sentence.block };
    }),
  );
}

/** The two sentences that follow in the same block. */
function nextInBlock(sentences: readonly Sentence[], index: number): Sentence[] {
  return sentences.slice(index + 1, index + 3).filter(({ block }) => block === sentences[index]?.block);
}

/** Everything in a text that may be a venue, with the names of what speaks for and against it; for fitting the weights. */
export function candidatesIn(
  given: readonly Sentence[],
  register: Register,
): (Pick<Span, 'start' | 'end'> & { readonly clues: readonly string[] })[] {
  const names = namesOf(register);
  return splitStretches(given).flatMap((sentence) => {
    const scene = makeScene(sentence.text, sentence.start, names);
    return scene.places.flatMap((place) => {
      const view = viewOf(scene, place);
      if (isMereName(view)) return [];
      const { start, end } = spanOf(scene, place);
      return [{ start, end, clues: cluesOf(view) }];
    });
  });
}

function spanOf({ tokens }: Scene, { from, to }: Place): Pick<Span, 'start' | 'end'> {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function toMention(
  text: string,
  { scene, place, head, rule }: Weighed,
  hedges: readonly Span[],
): VenueMention & StatusReading {
  const { start, end } = spanOf(scene, place);
  const words = text.slice(start, end);
  const name = place.registered ? place.name : words;
  return {
    start,
    end,
    text: words,
    rule,
    venue: place.venue,
    name,
    ...(isAlternative(scene, place) ? PROPOSED : statusOf(scene, place, head)),
    hedges,
  };
}

const PROPOSED: StatusReading = { status: 'proposed', stated: true };

/** "In Busan rather than in Seoul": what was only thought of. */
function isAlternative(scene: Scene, place: Place): boolean {
  const at = /^(?:in|at)$/u.test(word(scene, place.from - 1)) ? place.from - 2 : place.from - 1;
  return /^(?:rather than|instead of)$/u.test(`${word(scene, at - 1)} ${word(scene, at)}`);
}
