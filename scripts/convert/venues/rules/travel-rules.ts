import type { Approach } from '../approach.ts';
import { headAfter } from '../heads/head-after.ts';
import { meetingNoun, type Head } from '../heads/meeting-words.ts';
import type { Place } from '../places.ts';
import { endsClause, is, isOtherVerb, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import type { VenueRule } from './rule.ts';

const REACH = 12;

/** "flew to Geneva for consultations", "is in Cairo to meet the mediators", "visited Beijing for talks". */
function findTravelFor(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (isOrigin(scene, place) || !isReached(scene, place, approach)) return undefined;
  return purposeAfter(scene, place) ?? negotiatorsSent(scene, approach);
}

const ENVOYS = /^(?:negotiators|mediators|delegates|delegations|envoys|parties|sides|factions)$/u;

/** "will send negotiators to Luxor", "invited both sides to Geneva". */
function negotiatorsSent(scene: Scene, approach: Approach): Head | undefined {
  const index = approach.index - 1;
  if (approach.kind !== 'to') return undefined;
  if (/^(?:negotiators|mediators)$/u.test(word(scene, index))) return { strength: 'strong', index };
  if (
    /^(?:summoned|invited|called|sent|flown)$/u.test(word(scene, index)) &&
    seek(scene, index - 1, -4, (at) => ENVOYS.test(word(scene, at))) >= 0
  )
    return { strength: 'weak', index };
  const areBothSides = /^(?:parties|sides|delegations|factions|rivals)$/u.test(word(scene, index));
  const brought = seek(scene, index - 1, -5, (at) =>
    /^(?:invit|summon|bring|br[io]ng?|brought|call)/u.test(word(scene, at)),
  );
  return areBothSides && brought >= 0 ? { strength: 'weak', index } : undefined;
}

/** "left Amman", "from Rome". */
function isOrigin(scene: Scene, place: Place): boolean {
  const before = word(scene, place.from - 1);
  return before === 'from' || /^(?:left|leav(?:e|es|ing)|depart(?:ed|ing)?|quit)$/u.test(before);
}

const VISITING = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed)?)$/u;

/** Whether somebody goes to or is at the place. */
function isReached(scene: Scene, place: Place, approach: Approach): boolean {
  if (approach.kind === 'none')
    return VISITING.test(
      word(scene, is(scene, place.from - 1, Word.Determiner) ? place.from - 2 : place.from - 1),
    );
  const isStay =
    approach.kind === 'at' &&
    (is(scene, approach.index - 1, Word.Auxiliary | Word.Event | Word.Time) ||
      isFront(scene, approach.index));
  const stops = (at: number) => endsClause(scene, at) || is(scene, at, Word.Speech);
  return isStay || seek(scene, approach.index - 1, -REACH, (at) => is(scene, at, Word.Motion), stops) >= 0;
}

/** Whether nothing but a conjunction or adverb stands before `index`. */
export function isFront(scene: Scene, index: number): boolean {
  return (
    index === 0 ||
    (index <= 2 && !is(scene, 0, ~Word.Time & ~Word.Event)) ||
    /^[,“"]$/u.test(word(scene, index - 1))
  );
}

/** The meeting that somebody comes for, after the place: "for talks", "to meet", "where", "and held talks". */
function purposeAfter(scene: Scene, place: Place): Head | undefined {
  for (let index = place.to; index < place.to + REACH + 2 && index < scene.tokens.length; index++) {
    const lower = word(scene, index);
    if (lower === 'for' && !isBeforePlace(scene, index)) {
      const noun = seek(
        scene,
        index + 1,
        8,
        (at) => meetingNoun(scene, at) !== undefined,
        (at) => isEnd(scene, at),
      );
      if (noun >= 0) return meetingNoun(scene, noun) ?? undefined;
    }
    if (lower === 'to' || lower === 'and' || (lower === ',' && endsWithIng(scene, index + 1))) {
      const head = headAfter(scene, index + 1, 8);
      if (head && !hasNewSubject(scene, lower, index + 1)) return head;
      const topic = lower === 'to' ? preparedMeeting(scene, index + 1) : undefined;
      if (topic) return topic;
    }
    if (isEnd(scene, index) || isOtherVerb(scene, index) || meetingNoun(scene, index) === null)
      return undefined;
  }
  return undefined;
}

/** "to prepare a second round of negotiations". */
function preparedMeeting(scene: Scene, from: number): Head | undefined {
  if (
    !/^(?:prepare|revive|finali[sz]e|conclude|complete|salvage|arrange|launch|end|save|unblock)$/u.test(
      word(scene, from),
    )
  )
    return undefined;
  const noun = seek(
    scene,
    from + 1,
    6,
    (at) => is(scene, at, Word.Talks),
    (at) => isEnd(scene, at),
  );
  return noun < 0 ? undefined : (meetingNoun(scene, noun) ?? undefined);
}

function isEnd(scene: Scene, index: number): boolean {
  return (
    endsClause(scene, index) ||
    is(scene, index, Word.Speech) ||
    /^(?:after|before|who)$/u.test(word(scene, index))
  );
}

function isBeforePlace(scene: Scene, index: number): boolean {
  return placeAt(scene, index + 1)?.registered === true;
}

function endsWithIng(scene: Scene, index: number): boolean {
  return word(scene, index).endsWith('ing');
}

/** After "and" somebody else may act: "flew to Paris and Arafat met". */
function hasNewSubject(scene: Scene, joint: string, index: number): boolean {
  return joint === 'and' && scene.tokens[index]?.capital === true;
}

/** "Prague, where he is to meet the president". */
function findWhere(scene: Scene, place: Place, approach: Approach): Head | undefined {
  const isName = (at: number) =>
    scene.tokens[at]?.capital === true ||
    is(scene, at, Word.Time) ||
    /^[,\d]/u.test(word(scene, at)) ||
    is(scene, at, Word.At | Word.About | Word.Determiner | Word.Site | Word.PlaceNoun);
  const where = seek(
    scene,
    place.to,
    8,
    (at) => word(scene, at) === 'where',
    (at) => !isName(at) || isNextPlace(scene, at),
  );
  if (where < 0 || isContainerOnly(scene, place, approach)) return undefined;
  return headAfter(scene, where + 1);
}

/** Another place that does not say where the first one lies. */
function isNextPlace(scene: Scene, index: number): boolean {
  return placeAt(scene, index)?.from === index && word(scene, index - 1) !== ',';
}

function isContainerOnly(scene: Scene, place: Place, approach: Approach): boolean {
  return (
    approach.kind === 'none' &&
    word(scene, place.from - 1) === ',' &&
    placeAt(scene, place.from - 2) !== undefined
  );
}

const MOVES =
  /^(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|relocat(?:e|es|ed|ing)|transferr(?:ed|ing)|switch(?:ed|ing)?|adjourned)$/u;

/** "the talks moved from Ramallah to the Erez crossing". */
function findMoved(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'to' && word(scene, place.from - 1) !== 'from') return undefined;
  const moved = seek(
    scene,
    place.from - 1,
    -REACH,
    (at) => MOVES.test(word(scene, at)),
    (at) => endsClause(scene, at),
  );
  if (moved < 0) return undefined;
  const isMeeting = (at: number) =>
    Boolean(meetingNoun(scene, at)) ||
    (is(scene, at, Word.Venue) && word(scene, at) !== 'place') ||
    /^(?:negotiators|mediators|delegates)$/u.test(word(scene, at));
  const before = seek(scene, moved - 1, -16, isMeeting, (at) => endsClause(scene, at));
  const noun = before >= 0 ? before : seek(scene, moved + 1, 5, isMeeting, (at) => endsClause(scene, at));
  return noun < 0 ? undefined : (meetingNoun(scene, noun) ?? { strength: 'weak', index: noun });
}

/** "met the king during a visit to Rabat". */
function findMetOnVisit(scene: Scene, place: Place, approach: Approach): Head | undefined {
  if (approach.kind !== 'to') return undefined;
  const visit = seek(scene, approach.index - 1, -2, (at) =>
    /^(?:visit|trip|stopover|mission|tour)$/u.test(word(scene, at)),
  );
  if (visit < 0) return undefined;
  const during = seek(
    scene,
    visit - 1,
    -8,
    (at) => /^(?:on|during|in)$/u.test(word(scene, at)),
    (at) => endsClause(scene, at),
  );
  if (during < 0) return undefined;
  const isHead = (at: number) =>
    (is(scene, at, Word.Meet) || is(scene, at, Word.Talks)) && !is(scene, at, Word.Host);
  const before = seek(scene, during - 1, -14, isHead, (at) => isEnd(scene, at));
  if (before >= 0) return { strength: 'weak', index: before };
  const comma = seek(scene, place.to, 8, (at) => word(scene, at) === ',');
  return comma < 0 ? undefined : headAfter(scene, comma + 1, 12);
}

/** Rules in which somebody goes to a place to meet. */
export const travelRules: readonly VenueRule[] = [
  { name: 'travel-to-meeting', find: findTravelFor },
  { name: 'where-they-meet', find: findWhere },
  { name: 'meeting-moved', find: findMoved },
  { name: 'met-on-visit', find: findMetOnVisit },
];
