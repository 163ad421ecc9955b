import type { Register } from '../../../src/domain/register.ts';
import type { Span, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { approachOf } from './approach.ts';
import { isCredible, isDiplomatic } from './gate.ts';
import { hedgesIn, laterDenials } from './hedges.ts';
import { namesOf, type Names } from './names.ts';
import { describesOther, isAttribution, isContainer, isListedAfter } from './neighbours.ts';
import type { Place } from './places.ts';
import { venueRules } from './rules.ts';
import { makeScene, type Scene } from './scene.ts';
import { decide } from './score/decide.ts';
import type { Hit } from './score/view.ts';
import { settleMentions } from './settle.ts';
import { statusOf, type StatusReading } from './status.ts';
import { isTalkOfTheatre } from './theatres.ts';

/** A place found to host a meeting. */
interface Found extends Hit {
  readonly place: Place;
}

/** Whether a sentence may speak of a meeting at all; the only thing looked at in most sentences. */
const CUE =
  /talks|negotiat|summit|meet|\bmet\b|conferen|consult|discuss|session|\bround|dialogue|forum\b|congress|gather|convene|conferr|\bsign|initial|treat(?:y|ies)|accord|agree|armistice|\bpact\b|\bhost|venue|cease-?fire|\btruce|peace|plenary|setting|location|protocol|\bsite\b|roundtable|held\b|receiv|place\b|contacts|retreat|\bdeal\b|settlement|framework|talked|mediat|assembl|\bsat\b|hands|together|delegat|envoy|\bface|shuttl|dined|hagg|bargain|sides\b|parties\b|settle|leaders|promised|persuaded|exchange|resum|process/iu;

/**
 * The places of a text that hosted, host, are expected or are proposed to host a meeting between states, international organisations or
 * parties to a conflict, in order of the text. Places of the register carry its id; others have `venue: null` and their words as the name.
 */
export function findVenues(text: string, given: readonly Sentence[], register: Register): VenueMention[] {
  const sentences = splitStretches(given);
  const scenes = sceneReader(sentences, namesOf(register));
  const mentions: (VenueMention & StatusReading)[] = [];
  sentences.forEach((sentence, index) => {
    if (!CUE.test(sentence.text)) return;
    const scene = scenes(index);
    const found = findInScene(scene).filter((each) => !isTalkOfTheatre(text, sentences, scene, each));
    if (found.length === 0) return;
    const hedges = [...hedgesIn(sentence), ...laterDenials(nextInBlock(sentences, index))];
    for (const each of found) mentions.push(toMention(text, scene, each, hedges));
  });
  return settleMentions(mentions);
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

/** Scenes by index of their sentence, each made once and only when asked for. */
function sceneReader(sentences: readonly Sentence[], names: Names): (index: number) => Scene {
  const known = new Map<number, Scene>();
  const read = (index: number): Scene => {
    const { text, start, block } = sentences[index] as Sentence;
    const before = () => (sentences[index - 1]?.block === block ? read(index - 1) : undefined);
    const scene = known.get(index) ?? makeScene(text, start, names, before);
    known.set(index, scene);
    return scene;
  };
  return read;
}

/** The two sentences that follow in the same block. */
function nextInBlock(sentences: readonly Sentence[], index: number): Sentence[] {
  return sentences.slice(index + 1, index + 3).filter(({ block }) => block === sentences[index]?.block);
}

function findInScene(scene: Scene): Found[] {
  const found: Found[] = [];
  for (const place of scene.places) {
    const last = found.at(-1);
    if (last && isContainer(scene, last.place, place)) continue;
    const hit = decide(scene, place, hitOf(scene, place));
    if (hit) found.push({ place, ...hit });
    else if (last && isListedAfter(scene, last.place, place))
      found.push({ ...last, place, rule: 'listed-with-venue' });
  }
  return found;
}

/** The first rule by which the place hosts a meeting of states. */
function hitOf(scene: Scene, place: Place): Hit | undefined {
  if (describesOther(scene, place) || isAttribution(scene, place)) return undefined;
  const approach = approachOf(scene, place);
  for (const rule of venueRules) {
    const head = rule.find(scene, place, approach);
    if (head && isDiplomatic(scene, head, place) && isCredible(scene, place))
      return { head, rule: rule.name };
  }
  return undefined;
}

function toMention(
  text: string,
  scene: Scene,
  { place, head, rule }: Found,
  hedges: readonly Span[],
): VenueMention & StatusReading {
  const start = scene.tokens[place.from]?.start ?? 0;
  const end = scene.tokens[place.to - 1]?.end ?? start;
  const words = text.slice(start, end);
  const name = place.registered ? place.name : words;
  return {
    start,
    end,
    text: words,
    rule,
    venue: place.venue,
    name,
    ...statusOf(scene, place, head.index),
    hedges,
  };
}
