import type { Register } from '../../../src/domain/register.ts';
import type { Span, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { approachOf } from './approach.ts';
import { isDiplomatic } from './gate.ts';
import type { Head } from './heads.ts';
import { hedgesIn, laterDenial } from './hedges.ts';
import { namesOf, type Names } from './names.ts';
import type { Place } from './places.ts';
import { isContainer, isListedAfter } from './neighbours.ts';
import { venueRules } from './rules.ts';
import { makeScene, type Scene } from './scene.ts';
import { statusOf } from './status.ts';

/** A place that a rule found to host a meeting. */
interface Found {
  readonly place: Place;
  readonly head: Head;
  readonly rule: string;
}

/** Whether a sentence may speak of a meeting at all; the only thing looked at in most sentences. */
const CUE =
  /talks|negotiat|summit|[mM]eet|\b[mM]et\b|onferen|onsult|iscuss|ession|\b[rR]ound|ialogue|orum\b|ongress|athering|athered|onvene|onferr|\b[sS]ign|nitial|reat(?:y|ies)|ccord|greement|rmistice|\b[pP]act\b|\b[hH]ost|enue|ceasefire|cease-fire|\btruce|\bpeace|lenary|etting|ocation|rotocol|\b[sS]ite\b|oundtable|held\b|eception|eceiv|agreed|place\b|ontacts|retreat/u;

/**
 * The places of a text that hosted, host, are expected or are proposed to host a meeting between states, international organisations or
 * parties to a conflict, in order of the text. Places of the register carry its id; others have `venue: null` and their words as the name.
 */
export function findVenues(text: string, sentences: readonly Sentence[], register: Register): VenueMention[] {
  const names = namesOf(register);
  const mentions: VenueMention[] = [];
  const scenes = sceneReader(sentences, names);
  sentences.forEach((sentence, index) => {
    if (!CUE.test(sentence.text)) return;
    const scene = scenes(index);
    const found = findInScene(scene);
    if (found.length === 0) return;
    const hedges = [...hedgesIn(sentence), ...laterDenial(sameBlock(sentences, index, 1))];
    for (const each of found) mentions.push(toMention(text, scene, each, hedges));
  });
  return mentions;
}

/** Scenes by index of their sentence, each made once and only when asked for. */
function sceneReader(sentences: readonly Sentence[], names: Names): (index: number) => Scene {
  const BACK = 3;
  const read = (index: number, back: number): Scene => {
    const { text, start } = sentences[index] as Sentence;
    const earlier = back > 0 && sameBlock(sentences, index, -1) !== undefined;
    return makeScene(text, start, names, earlier ? read(index - 1, back - 1) : undefined);
  };
  return (index) => read(index, BACK);
}

function sameBlock(sentences: readonly Sentence[], index: number, step: 1 | -1): Sentence | undefined {
  const other = sentences[index + step];
  return other?.block === sentences[index]?.block ? other : undefined;
}

function findInScene(scene: Scene): Found[] {
  const found: Found[] = [];
  for (const place of scene.places) {
    const last = found.at(-1);
    if (last && isContainer(scene, last.place, place)) continue;
    const hit =
      hitOf(scene, place) ??
      (last && isListedAfter(scene, last.place, place)
        ? { head: last.head, rule: 'listed-with-venue' }
        : undefined);
    if (hit && isDiplomatic(scene, hit.head, place)) found.push({ place, ...hit });
  }
  return found;
}

function hitOf(scene: Scene, place: Place): Omit<Found, 'place'> | undefined {
  const approach = approachOf(scene, place);
  if (!place.registered && approach.kind === 'none' && place.from === 0 && scene.tokens.length < 3)
    return undefined;
  for (const rule of venueRules) {
    const head = rule.find(scene, place, approach);
    if (head) return { head, rule: rule.name };
  }
  return undefined;
}

function toMention(
  text: string,
  scene: Scene,
  { place, head, rule }: Found,
  hedges: readonly Span[],
): VenueMention {
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
    status: statusOf(scene, place, head.index),
    hedges,
  };
}
