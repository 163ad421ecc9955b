import { findTown } from '../gazetteer.ts';
import type { Approach } from '../approach.ts';
import { isLocated, meetingNoun, type Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { endsClause, is, isOtherVerb, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import type { VenueRule } from './rule.ts';

const HOSTING = /^(?:co-)?host(?:s|ed|ing)?$/u;
const FARTHEST = 10;

/** "Saudi Arabia hosting the latest round", "Qatar has offered to host talks", "Turkey's offer to host the leaders". */
function findHost(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (!isTown(place) || approach.kind !== 'none' || isObject(scene, place)) return undefined;
  const host = seek(
    scene,
    place.to,
    FARTHEST,
    (at) => HOSTING.test(word(scene, at)),
    (at) => stopsSubject(scene, at),
  );
  if (host < 0 || is(scene, host - 1, Word.Determiner) || word(scene, host - 1) === 'by') return undefined;
  return hosted(scene, host + 1);
}

function isTown(place: Place): boolean {
  return place.registered || findTown(place.name) !== undefined;
}

function isObject(scene: Scene, place: Place): boolean {
  const before = word(scene, place.from - 1);
  if (before === 'of') return !is(scene, place.from - 2, Word.PlaceNoun);
  return before === 'from' || before === 'by';
}

const OFFERS =
  /^(?:offer|propos|agree|refus|prepar|schedul|select|declin|express|volunteer|design|invit|vow|pledg|confirm|announc|want|urg|ask)/u;

function stopsSubject(scene: Scene, index: number): boolean {
  if (endsClause(scene, index)) return true;
  if (word(scene, index) === 'who' || word(scene, index) === '“') return true;
  if (placeAt(scene, index)?.registered && word(scene, index - 1) !== 'and') return true;
  if (OFFERS.test(word(scene, index))) return false;
  return isOtherVerb(scene, index) || (is(scene, index, Word.Meet) && !HOSTING.test(word(scene, index)));
}

/** What is hosted from `from` on: a meeting, or people who are between states. */
function hosted(scene: Scene, from: number): Head | undefined {
  const noun = seek(
    scene,
    from,
    14,
    (at) => meetingNoun(scene, at) !== undefined,
    (at) => endsClause(scene, at) || is(scene, at, Word.Private | Word.Speech),
  );
  if (noun >= 0) return meetingNoun(scene, noun) ?? undefined;
  const people = seek(
    scene,
    from,
    5,
    (at) => is(scene, at, Word.Diplomatic | Word.National),
    (at) => endsClause(scene, at) || is(scene, at, Word.Private | Word.Seat) || isLocated(scene, at),
  );
  return people < 0 ? undefined : { strength: 'weak', index: people };
}

/** "talks hosted by Oman". */
function findHostedBy(scene: Scene, place: Place): Head | undefined {
  const by = is(scene, place.from - 1, Word.Determiner) ? place.from - 2 : place.from - 1;
  if (!place.registered || word(scene, by) !== 'by' || !HOSTING.test(word(scene, by - 1))) return undefined;
  if (word(scene, place.to) === "'s" || word(scene, place.to) === '’s') return undefined;
  const noun = seek(
    scene,
    by - 2,
    -12,
    (at) => meetingNoun(scene, at) !== undefined,
    (at) => endsClause(scene, at),
  );
  return noun < 0 ? undefined : (meetingNoun(scene, noun) ?? undefined);
}

/** Rules in which a place is said to host. */
export const hostingRules: readonly VenueRule[] = [
  { name: 'host', find: findHost },
  { name: 'hosted-by', find: findHostedBy },
];
