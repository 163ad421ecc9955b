import { approachOf } from './approach.ts';
import type { Place } from './places.ts';
import { endsClause, is, isOtherVerb, placeAt, seek, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';

/** What makes a place a venue: the meeting, the verb of meeting, the signing. */
export interface Head {
  /** `strong` heads are diplomatic by themselves; `weak` ones only among states. */
  readonly strength: 'strong' | 'weak';
  /** Index of the token. */
  readonly index: number;
}

const NOUNS = Word.Talks | Word.Meeting;
const NAMES_NO_MEETING = new Set(['process', 'congress', 'forum', 'round', 'rounds', 'place']);

/** The meeting noun at `index`, null where it is one that states do not have ("news conference"), undefined where there is none. */
export function meetingNoun(scene: Scene, index: number): Head | null | undefined {
  if (!is(scene, index, NOUNS)) return undefined;
  if (isVetoed(scene, index)) return null;
  if (isTalksVerb(scene, index)) return undefined;
  const strong =
    is(scene, index, Word.Talks) ||
    (word(scene, index - 1) === 'peace' && !NAMES_NO_MEETING.has(word(scene, index)));
  return { strength: strong ? 'strong' : 'weak', index };
}

/** "Smith talks with reporters": a verb after a name. */
function isTalksVerb(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1];
  if (word(scene, index) !== 'talks' || !before?.capital || before.flags !== 0) return false;
  return (
    /^(?:with|to|about)$/u.test(word(scene, index + 1)) &&
    !before.text.includes('-') &&
    placeAt(scene, index - 1)?.registered !== true
  );
}

function isVetoed(scene: Scene, index: number): boolean {
  if (isOfBody(scene, index)) return true;
  const before = scene.tokens[index - 1];
  if (!before || !(before.flags & Word.Veto)) return false;
  return !before.capital || before.lower === 'cabinet' || before.lower === 'party';
}

const BODIES = /^(?:cabinet|board|shareholders?|party|parliament|senate|court|faculty|caucus|company)$/u;

/** "the weekly meeting of the cabinet". */
function isOfBody(scene: Scene, index: number): boolean {
  if (word(scene, index + 1) !== 'of') return false;
  return (
    seek(
      scene,
      index + 2,
      8,
      (at) => BODIES.test(word(scene, at)),
      (at) => is(scene, at, Word.At | Word.To) || !scene.tokens[at]?.word,
    ) >= 0
  );
}

/** What is met without a meeting of states: demands, one's own people, the press. */
const OBJECTS_OF_MEETING = new Set(
  `demand demands deadline deadlines target targets goal goals need needs criteria requirement requirements obligations conditions challenge
  resistance success approval opposition halfway expectations costs cost aides aide staff cabinet lawmakers legislators senators
  congressmen governors reporters journalists voters supporters relatives families family troops son daughter wife lawyers parents
  workers employees executives businessmen investors survivors victims residents students fans widow widows veterans bankers`.split(
    /\s+/u,
  ),
);
const CROWDS =
  /^(?:people|thousands|hundreds|crowds?|supporters|demonstrators|protesters|mourners|fans|worshippers|pilgrims)$/u;
const RECEIVING = new Set([
  'received',
  'receive',
  'receives',
  'receiving',
  'host',
  'hosts',
  'hosted',
  'hosting',
]);

/** The verb of meeting at `index`, undefined where it is none ("met the demands"). */
export function meetingVerb(scene: Scene, index: number): Head | undefined {
  if (word(scene, index) === 'sat' && word(scene, index + 1) === 'down') return { strength: 'weak', index };
  if (!is(scene, index, Word.Meet)) return undefined;
  const object = seek(scene, index + 1, 5, (at) => OBJECTS_OF_MEETING.has(word(scene, at)));
  if (object >= 0) return undefined;
  if (
    word(scene, index).startsWith('gather') &&
    seek(scene, index - 1, -7, (at) => CROWDS.test(word(scene, at))) >= 0
  )
    return undefined;
  if (RECEIVING.has(word(scene, index)) && !receivesSomebody(scene, index)) return undefined;
  const strong = word(scene, index).startsWith('negotiat');
  return { strength: strong ? 'strong' : 'weak', index };
}

function receivesSomebody(scene: Scene, index: number): boolean {
  if (scene.tokens[index + 1]?.capital) return true;
  return seek(scene, index + 1, 3, (at) => is(scene, at, Word.Person)) >= 0;
}

/** The signing at `index`, where an agreement is signed there. */
export function signing(scene: Scene, index: number, reach = 12): Head | undefined {
  if (word(scene, index) === 'made' && word(scene, index + 1) === 'peace') return { strength: 'weak', index };
  if (word(scene, index) === 'worked' && word(scene, index + 1) !== 'out') return undefined;
  if (!is(scene, index, Word.Sign)) return undefined;
  if (/^(?:agreed|signed)$/u.test(word(scene, index)) && is(scene, index + 1, Word.At))
    return { strength: 'weak', index };
  const isAgreement = (at: number) => is(scene, at, Word.Agreement);
  const agreement =
    seek(scene, index + 1, reach, isAgreement) >= 0
      ? true
      : seek(scene, index - 1, -2 * reach, isAgreement) >= 0;
  if (!agreement) return undefined;
  return { strength: isSolemnSigning(scene, index) && hasSolemnAgreement(scene) ? 'strong' : 'weak', index };
}

function isSolemnSigning(scene: Scene, index: number): boolean {
  return /^(?:sign|initial)/u.test(word(scene, index));
}

const SOLEMN = /^(?:treaty|treaties|armistice|accords?|truce|cease-?fire|pact|protocol|peace)$/u;

function hasSolemnAgreement(scene: Scene): boolean {
  return scene.tokens.some(({ lower }) => SOLEMN.test(lower));
}

const FARTHEST = 30;
const ARRIVING =
  /^(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|return(?:s|ed|ing)?|stay(?:s|ed|ing)?|stopp(?:ed|ing))$/u;

/** The head that governs the preposition at `preposition`, looking left; undefined where something else governs it. */
export function headBefore(scene: Scene, preposition: number, place: Place): Head | undefined {
  let about = false;
  let event = false;
  let located = false;
  let joined = false;
  for (let index = preposition - 1; index >= 0 && index > preposition - FARTHEST; index--) {
    const skipped = openingBracket(scene, index);
    if (skipped !== index) {
      index = skipped;
      continue;
    }
    if (endsClause(scene, index) && !(word(scene, index) === ';' && preposition - index <= 2))
      return undefined;
    if (word(scene, index) === 'with' && word(scene, index - 1) === ',') return undefined;
    const noun = meetingNoun(scene, index);
    if (noun === null) return undefined;
    if (noun && isHeadHere(scene, index, event)) return admits() ? noun : undefined;
    const signed = !event || isSolemnSigning(scene, index) ? signing(scene, index) : undefined;
    const verb = meetingVerb(scene, index) ?? signed;
    if (verb) {
      if (word(scene, index).startsWith('discuss')) about = true;
      return !located && admits() ? verb : undefined;
    }
    if (isAgreementHere(scene, index, preposition, place)) return { strength: 'weak', index };
    if (is(scene, index, Word.Event)) {
      event = true;
      continue;
    }
    if (word(scene, index) === 'and' || word(scene, index) === 'then' || word(scene, index) === 'or')
      joined = true;
    if (isLocated(scene, index) && !isSigned(scene, index, place) && !isRoomOfMeeting(scene, index)) {
      if (!event) return undefined;
      located = true;
    }
    if (isOtherVerb(scene, index)) return undefined;
    if (is(scene, index, Word.Seat) && index === preposition - 1) return undefined;
    if (ARRIVING.test(word(scene, index)) && index === preposition - 1) return undefined;
    if (startsTopic(scene, index)) {
      about = !event;
      located = false;
    }
    if (!joined && !event && isOtherVenue(scene, index)) return undefined;
  }
  return undefined;

  function admits(): boolean {
    if (located) return false;
    if (!about || !place.area) return true;
    const last = scene.tokens[preposition - 1];
    return (
      last !== undefined &&
      (last.capital || !last.word || (last.flags & Word.Time) !== 0 || /^\d/u.test(last.text))
    );
  }
}

/** Where `index` is a closing bracket, the index of its opening one; else `index`. */
function openingBracket(scene: Scene, index: number): number {
  if (word(scene, index) !== ')') return index;
  const open = seek(scene, index, -25, (at) => word(scene, at) === '(');
  return open < 0 ? index : open;
}

/** Whether the token is a thing that is in a place for itself, and does not merely describe a meeting ("peace talks"). */
export function isLocated(scene: Scene, index: number): boolean {
  if (word(scene, index) === 'peace' && word(scene, index - 1) === 'made') return false;
  const describes = Word.Agreement | Word.Talks | Word.Meeting | Word.Person;
  return (
    is(scene, index, Word.Located) && (!is(scene, index + 1, describes) || is(scene, index + 1, Word.At))
  );
}

function isHeadHere(scene: Scene, index: number, event: boolean): boolean {
  const lower = word(scene, index);
  if (lower === 'process') return event && word(scene, index - 1) === 'peace';
  if (lower === 'round' || lower === 'rounds') return word(scene, index + 1) !== 'of';
  if (lower === 'congress') return scene.tokens[index]?.capital === false;
  return true;
}

/** "the accord in Geneva": what was agreed is named right before the preposition. */
function isAgreementHere(scene: Scene, index: number, preposition: number, place: Place): boolean {
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
function startsTopic(scene: Scene, index: number): boolean {
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

/** The head that a clause beginning at `from` comes to first; undefined where it first does something else. */
export function headAfter(scene: Scene, from: number, reach = 18): Head | undefined {
  let noun: Head | undefined;
  for (let index = from; index < scene.tokens.length && index < from + reach; index++) {
    if (endsClause(scene, index) && index > from) return undefined;
    const verb = meetingVerb(scene, index);
    const meeting = meetingNoun(scene, index);
    if (meeting === null) return undefined;
    if (verb && !(meeting && is(scene, index - 1, Word.Determiner | Word.Adjective))) return verb;
    const sign = signing(scene, index);
    if (sign) return sign;
    if (word(scene, index) === 'agreed' && !is(scene, index - 1, Word.Seat))
      return { strength: 'weak', index };
    if (meeting && isHeadHere(scene, index, true)) {
      if (seek(scene, index - 1, -8, (at) => is(scene, at, Word.Event) && at >= from) >= 0) return meeting;
      noun ??= meeting;
    }
    if (is(scene, index, Word.Event) && noun) return noun;
    if (isOtherVerb(scene, index)) return undefined;
    if (isLocated(scene, index) && !noun) return undefined;
  }
  return undefined;
}
