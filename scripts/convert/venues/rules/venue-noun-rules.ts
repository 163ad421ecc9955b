import { findTown } from '../gazetteer.ts';
import { meetingNoun, type Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { endsClause, is, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import type { VenueRule } from './rule.ts';

const INTRODUCTIONS = new Set([
  'as',
  'like',
  'including',
  'is',
  'was',
  'are',
  'were',
  'being',
  'be',
  'include',
  'includes',
  'included',
  ':',
]);

/** "a neutral setting such as Riyadh", "the venue will be Doha", "Venue: Oslo". */
function findNamedVenue(scene: Scene, place: Place): Head | undefined {
  const before = seek(
    scene,
    place.from - 1,
    -3,
    (at) => INTRODUCTIONS.has(word(scene, at)),
    (at) => !is(scene, at, Word.Determiner),
  );
  if (before < 0) return undefined;
  const venue = seek(
    scene,
    before - 1,
    -9,
    (at) => isVenueNoun(scene, at),
    (at) => endsClause(scene, at),
  );
  if (venue < 0) return undefined;
  const label = word(scene, before) === ':' && venue === before - 1;
  const plain = /^venues?$/u.test(word(scene, venue)) && CANDIDATE.test(word(scene, venue - 1));
  return label || plain || speaksOfMeeting(scene)
    ? { strength: label ? 'strong' : 'weak', index: venue }
    : undefined;
}

const CANDIDATE = /^(?:possible|potential|neutral|proposed|candidate|suggested|likely|alternative|agreed)$/u;

function isVenueNoun(scene: Scene, index: number): boolean {
  return is(scene, index, Word.Venue) && !/^(?:place|hosts?|scene)$/u.test(word(scene, index));
}

function speaksOfMeeting(scene: Scene): boolean {
  if (scene.tokens.some((_, index) => meetingNoun(scene, index))) return true;
  return scene.before()?.tokens.some((token) => (token.flags & Word.Talks) !== 0) ?? false;
}

/** "Kaesong, site of the armistice negotiations", "Oslo as a venue", "Cairo was the scene of the talks". */
function findSiteOf(scene: Scene, place: Place): Head | undefined {
  const noun = seek(
    scene,
    place.to,
    7,
    (at) => is(scene, at, Word.Venue) && !is(scene, at - 1, Word.To | Word.Auxiliary),
    (at) => endsClause(scene, at) || is(scene, at, Word.Speech | Word.At | Word.Meet),
  );
  if (
    noun < 0 ||
    seek(
      scene,
      place.to,
      noun - place.to,
      (at) => word(scene, at) === 'place' && is(scene, at - 1, Word.Event),
    ) >= 0
  )
    return undefined;
  if (!links(scene, place.to, noun) || !(place.registered || word(scene, place.to) === ',')) return undefined;
  const meeting = seek(
    scene,
    noun + 1,
    12,
    (at) => Boolean(meetingNoun(scene, at)) || is(scene, at, Word.Sign),
    (at) => endsClause(scene, at) && word(scene, at) !== 'where',
  );
  if (meeting >= 0) return { strength: is(scene, meeting, Word.Talks) ? 'strong' : 'weak', index: noun };
  return /^(?:venue|venues|host)$/u.test(word(scene, noun)) && speaksOfMeeting(scene)
    ? { strength: 'strong', index: noun }
    : undefined;
}

/** Whether the words from a place to "venue" say that it is one: a comma, "as", "is". */
function links(scene: Scene, from: number, to: number): boolean {
  const first = word(scene, from);
  return (
    first === ',' ||
    first === '(' ||
    seek(
      scene,
      from,
      to - from + 1,
      (at) => INTRODUCTIONS.has(word(scene, at)) || is(scene, at, Word.Auxiliary),
    ) >= 0
  );
}

const CHOICES =
  /^(?:cho(?:ose|ose?n|se|osing)|pick(?:ed)?|select(?:ed)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|prefer(?:s|red)?|favou?r(?:s|ed)?|float(?:ed)?|moot(?:ed)?|offer(?:ed)?|name(?:d)?)$/u;

/** "picked Reykjavik for the summit". */
function findChoice(scene: Scene, place: Place): Head | undefined {
  const near = (at: number) => CHOICES.test(word(scene, at));
  const choice =
    seek(scene, place.from - 1, -4, near, (at) => endsClause(scene, at)) >= 0 ||
    seek(scene, place.to, 4, near, (at) => endsClause(scene, at)) >= 0;
  if (!choice || !(place.registered || findTown(place.name) !== undefined)) return undefined;
  if (scene.tokens.some(({ lower }) => /^venues?$/u.test(lower)))
    return { strength: 'weak', index: place.from };
  const purpose = seek(
    scene,
    place.to,
    6,
    (at) => word(scene, at) === 'for' || word(scene, at) === 'as',
    (at) => endsClause(scene, at),
  );
  if (purpose < 0) return undefined;
  const meeting = seek(
    scene,
    purpose + 1,
    7,
    (at) => Boolean(meetingNoun(scene, at)),
    (at) => endsClause(scene, at),
  );
  return meeting < 0
    ? undefined
    : { strength: is(scene, meeting, Word.Talks) ? 'strong' : 'weak', index: meeting };
}

/** Rules in which the sentence says outright that a place is a venue. */
export const venueNounRules: readonly VenueRule[] = [
  { name: 'named-venue', find: findNamedVenue },
  { name: 'site-of-meeting', find: findSiteOf },
  { name: 'chosen-for-meeting', find: findChoice },
];
