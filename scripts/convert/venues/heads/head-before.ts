import { approachOf } from '../approach.ts';
import type { Place } from '../places.ts';
import { endsClause, is, isOtherVerb, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import {
  isHeadHere,
  isLocated,
  isSolemnSigning,
  meetingNoun,
  meetingVerb,
  signing,
  type Head,
} from './meeting-words.ts';

const FARTHEST = 30;
const ARRIVING =
  /^(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|return(?:s|ed|ing)?|stay(?:s|ed|ing)?|stopp(?:ed|ing))$/u;

/** What was passed on the way left from a preposition. */
interface Walk {
  readonly scene: Scene;
  readonly place: Place;
  readonly preposition: number;
  /** What a meeting is about: "on trade". */
  about: boolean;
  /** What meetings do: "opened", "are held". */
  event: boolean;
  /** A thing that is in the place for itself, while something happens: "the war went on in". */
  located: boolean;
  /** "and", "then": another place may stand before. */
  joined: boolean;
}

/** The head that governs the preposition at `preposition`, looking left; undefined where something else governs it. */
export function headBefore(scene: Scene, preposition: number, place: Place): Head | undefined {
  const walk: Walk = { scene, place, preposition, about: false, event: false, located: false, joined: false };
  const farthest = Math.max(0, preposition - FARTHEST);
  for (let index = preposition - 1; index >= farthest; index = openingBracket(scene, index - 1)) {
    if (endsWalk(walk, index)) return undefined;
    const head = headAt(walk, index);
    if (head !== undefined) return head && admits(walk) ? head : undefined;
    if (leadsElsewhere(walk, index)) return undefined;
    note(walk, index);
  }
  return undefined;
}

/** Whether the clause ends, or "with" begins an aside: "talks went on, with troops in". */
function endsWalk({ scene, preposition }: Walk, index: number): boolean {
  if (word(scene, index) === ';') return preposition - index > 2;
  return endsClause(scene, index) || (word(scene, index) === 'with' && word(scene, index - 1) === ',');
}

/** The head at `index`; null where it is a meeting that states do not have. */
function headAt(walk: Walk, index: number): Head | null | undefined {
  const { scene, event } = walk;
  const noun = meetingNoun(scene, index);
  if (noun === null || (noun && isHeadHere(scene, index, event))) return noun;
  const verb =
    meetingVerb(scene, index) ??
    (!event || isSolemnSigning(scene, index) ? signing(scene, index) : undefined);
  if (verb && word(scene, index).startsWith('discuss')) walk.about = true;
  return verb ?? (isAgreementHere(walk, index) ? { strength: 'weak', index } : undefined);
}

/** Whether the place belongs to the token at `index`: a war, an embassy, another verb, another venue. */
function leadsElsewhere(walk: Walk, index: number): boolean {
  const { scene, preposition, event, joined } = walk;
  if (is(scene, index, Word.Event)) return false;
  if (isThingThere(walk, index) && !event) return true;
  if (isOtherVerb(scene, index)) return true;
  const isNext = index === preposition - 1;
  if (isNext && (is(scene, index, Word.Seat) || ARRIVING.test(word(scene, index)))) return true;
  return !joined && !event && isOtherVenue(scene, index);
}

function isThingThere({ scene, place }: Walk, index: number): boolean {
  return isLocated(scene, index) && !isSigned(scene, index, place) && !isRoomOfMeeting(scene, index);
}

function note(walk: Walk, index: number): void {
  const { scene } = walk;
  if (is(scene, index, Word.Event) && !startsTopic(scene, index)) {
    walk.event = true;
    return;
  }
  if (/^(?:and|then|or)$/u.test(word(scene, index))) walk.joined = true;
  if (isThingThere(walk, index)) walk.located = true;
  if (!startsTopic(scene, index)) return;
  walk.about = !walk.event;
  walk.located = false;
}

/** Whether the place may be the meeting's: "talks on aid in Sudan" are about Sudan, "talks on Kosovo in France" are in France. */
function admits({ scene, place, preposition, about, located }: Walk): boolean {
  if (located) return false;
  if (!about || !place.area) return true;
  const last = scene.tokens[preposition - 1];
  return (
    last !== undefined &&
    (last.capital || !last.word || (last.flags & Word.Time) !== 0 || /^\d/u.test(last.text))
  );
}

/** Where `index` is a closing bracket, the index of its opening one; else `index`. */
function openingBracket(scene: Scene, index: number): number {
  if (word(scene, index) !== ')') return index;
  const open = seek(scene, index, -25, (at) => word(scene, at) === '(');
  return open < 0 ? index : open;
}

/** "the accord in Geneva": what was agreed is named right before the preposition. */
function isAgreementHere({ scene, place, preposition }: Walk, index: number): boolean {
  if (place.area || preposition - index > 2) return false;
  return /^(?:treaty|accords?|pact|armistice|protocol)$/u.test(word(scene, index));
}

/** "signed a ceasefire in Minsk": a truce is in a place only where it was not signed there. */
function isSigned(scene: Scene, index: number, place: Place): boolean {
  if (place.area) return false;
  return seek(scene, index - 1, -6, (at) => isSolemnSigning(scene, at)) >= 0;
}

/** "held at the Omani embassy in Rome": a building that may house a meeting. */
function isRoomOfMeeting(scene: Scene, index: number): boolean {
  if (
    !/^(?:embassy|consulate|university|school|base|bases|office|offices|residence|zone)$/u.test(
      word(scene, index),
    )
  )
    return false;
  return seek(scene, index - 1, -4, (at) => is(scene, at, Word.At)) >= 0;
}

/** Whether what a meeting is about begins at `index`: "on trade", "to discuss", but not "on Tuesday" nor "to begin". */
const ENDING =
  /^(?:end(?:ing)?|halt(?:ing)?|stop(?:ping)?|resolv(?:e|ing)|settl(?:e|ing)|prevent(?:ing)?|eas(?:e|ing)|defus(?:e|ing))$/u;

function startsTopic(scene: Scene, index: number): boolean {
  if (ENDING.test(word(scene, index)) && index < scene.tokens.length - 2)
    return !is(scene, index + 1, Word.At);
  if (!is(scene, index, Word.About)) return false;
  const next = scene.tokens[index + 1];
  if (!next || next.flags & Word.Time || /^\d/u.test(next.text)) return false;
  if (is(scene, index + 1, Word.Determiner) && is(scene, index + 2, Word.Time)) return false;
  if (word(scene, index) === 'to')
    return !next.capital && !(next.flags & (Word.Event | Word.Auxiliary | Word.Determiner | Word.Meet));
  return true;
}

function isOtherVenue(scene: Scene, index: number): boolean {
  const other = placeAt(scene, index);
  if (!other || !other.registered || other.area || other.from !== index) return false;
  return !is(scene, other.to, Word.At) && approachOf(scene, other).kind === 'at';
}
