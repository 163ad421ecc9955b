import type { Approach } from '../approach.ts';
import { headAfter } from '../heads/head-after.ts';
import { headBefore } from '../heads/head-before.ts';
import { isLocated, meetingNoun, type Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { endsClause, is, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import type { VenueRule } from './rule.ts';

/** "talks with the rebels opened on Monday in Nairobi", "signed a treaty at Lausanne". */
function findMeetingIn(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'at') return undefined;
  return headBefore(scene, approach.index, place);
}

/** "In Geneva on Monday, the two sides met". */
function findFronted(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'at' || !isFronted(scene, approach.index)) return undefined;
  const start = afterTimes(scene, place.to);
  return headAfter(scene, start);
}

const OPENERS = new Set([
  'meanwhile',
  'earlier',
  'later',
  'also',
  'and',
  'but',
  'then',
  'elsewhere',
  'finally',
  'back',
  'separately',
  ',',
  'while',
  'yesterday',
  'today',
  'after',
  'when',
  '“',
  '"',
  ';',
]);

function isFronted(scene: Scene, index: number): boolean {
  if (index === 0) return true;
  if (is(scene, index - 1, Word.Time) || /^\d+$/u.test(word(scene, index - 1)))
    return (
      seek(scene, index - 1, -6, (at) => at === 0 || (is(scene, at, Word.At | Word.About) && at === 0)) >= 0
    );
  return OPENERS.has(word(scene, index - 1)) && (index <= 3 || /^[,;“"]$/u.test(word(scene, index - 1)));
}

/** Past the rest of the address and the time: ", Switzerland, on Monday,". */
function afterTimes(scene: Scene, from: number): number {
  let index = from;
  while (index < scene.tokens.length && index < from + 10) {
    const place = placeAt(scene, index);
    const comma = word(scene, index) === ',';
    if (comma && place === undefined && placeAt(scene, index + 1)?.area)
      index = placeAt(scene, index + 1)?.to ?? index + 1;
    else if (comma || is(scene, index, Word.Time | Word.At | Word.About) || /^\d/u.test(word(scene, index)))
      index++;
    else break;
  }
  return index;
}

/** "was founded in Belgrade in 1961 at a conference of heads of state". */
function findAtMeeting(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'at') return undefined;
  const isTime = (at: number) => is(scene, at, Word.Time) || /^(?:in|on|\d+)$/u.test(word(scene, at));
  const joint = seek(
    scene,
    place.to,
    6,
    (at) => /^at$/u.test(word(scene, at)),
    (at) => !isTime(at),
  );
  if (joint < 0) return undefined;
  const noun = seek(
    scene,
    joint + 1,
    6,
    (at) => meetingNoun(scene, at) !== undefined,
    (at) => endsClause(scene, at) || !scene.tokens[at]?.word,
  );
  return noun < 0 ? undefined : (meetingNoun(scene, noun) ?? undefined);
}

/** "Negotiators worked through the night in Geneva", "kept its negotiators in Doha". */
function findNegotiatorsIn(scene: Scene, _place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'at') return undefined;
  if (/^(?:negotiators|mediators)$/u.test(word(scene, approach.index - 1)))
    return { strength: 'strong', index: approach.index - 1 };
  const subject = seek(
    scene,
    0,
    5,
    (at) => /^(?:negotiators|mediators)$/u.test(word(scene, at)),
    (at) => is(scene, at, Word.Speech | Word.At),
  );
  if (subject < 0 || approach.index - subject > 20) return undefined;
  const isElsewhere = (at: number) =>
    endsClause(scene, at) ||
    is(scene, at, Word.Speech | Word.Clause) ||
    isLocated(scene, at) ||
    word(scene, at) === ',';
  const between = seek(scene, subject + 1, approach.index - subject, isElsewhere);
  return between < 0 && approach.index > subject + 1 ? { strength: 'strong', index: subject } : undefined;
}

/** "It will be held in Oslo": what "it" is stands in the sentence before. */
function findHeldThere(scene: Scene, _place: Place, approach: Approach): Head | undefined {
  const before = scene.before();
  if (approach.kind !== 'at' || !before) return undefined;
  const event = seek(
    scene,
    approach.index - 1,
    -6,
    (at) =>
      /^(?:held|place|begin|began|resume|resumed|open|opened|scheduled|due|continue|continued)$/u.test(
        word(scene, at),
      ),
    (at) => endsClause(scene, at) || is(scene, at, Word.Located),
  );
  if (event < 0) return undefined;
  const subject = seek(
    scene,
    event - 1,
    -6,
    (at) => /^(?:it|they|these|this)$/u.test(word(scene, at)),
    (at) => scene.tokens[at]?.capital === true && at > 0,
  );
  if (subject !== 0) return undefined;
  const earlier = before.tokens.some(
    (token) =>
      (token.flags & Word.Talks) !== 0 || /^(?:meeting|conference|consultations|round)$/u.test(token.lower),
  );
  return earlier ? { strength: 'weak', index: event } : undefined;
}

/** "the exact location of the talks in Germany", "a secret venue outside Paris". */
function findVenueIn(scene: Scene, _place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'at') return undefined;
  const noun = approach.index - 1;
  if (!/^(?:venue|venues|location|locations|site|setting)$/u.test(word(scene, noun))) return undefined;
  const hasTalks = scene.tokens.some((token) => (token.flags & Word.Talks) !== 0);
  if (hasTalks) return { strength: 'strong', index: noun };
  const meets = scene.tokens.some((token) => /^(?:meet|meeting|consultations)$/u.test(token.lower));
  return meets ? { strength: 'weak', index: noun } : undefined;
}

/** Rules in which a place stands after "in" or "at" beside a meeting. */
export const positionRules: readonly VenueRule[] = [
  { name: 'meeting-in-place', find: findMeetingIn },
  { name: 'in-place-they-meet', find: findFronted },
  { name: 'in-place-at-meeting', find: findAtMeeting },
  { name: 'negotiators-in-place', find: findNegotiatorsIn },
  { name: 'held-there', find: findHeldThere },
  { name: 'venue-in-place', find: findVenueIn },
];
