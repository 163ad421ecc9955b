import { isLocated, isRoundByNumber, meetingNoun, meetingVerb, signing } from '../meeting-words.ts';
import { partyAt } from '../names.ts';
import { is, seek, word, type Scene } from '../scene.ts';
import {
  callWords,
  choiceWords,
  contactWords,
  envoyWords,
  outcomeWords,
  tradeWords,
  courseWords,
  forceWords,
  forumWords,
  homeWords,
  lifeWords,
  pressWords,
  roomWords,
  settlingWords,
} from '../words/encounter-words.ts';
import { Word } from '../words/flags.ts';

type Test = (scene: Scene, index: number) => boolean;

/** Signs that are plain lists of words. */
const LISTS = {
  settling: settlingWords,
  forum: forumWords,
  course: courseWords,
  room: roomWords,
  trade: tradeWords,
  envoys: envoyWords,
  call: callWords,
  choice: choiceWords,
  outcome: outcomeWords,
  press: pressWords,
  home: homeWords,
  force: forceWords,
  life: lifeWords,
} as const satisfies Record<string, ReadonlySet<string>>;

/** Signs that the words around decide as well. */
const TESTS = {
  talks: (scene, at) => is(scene, at, Word.Talks) && Boolean(meetingNoun(scene, at)),
  meeting: (scene, at) =>
    is(scene, at, Word.Meeting) && !is(scene, at, Word.Talks) && Boolean(meetingNoun(scene, at)),
  vetoed: (scene, at) => is(scene, at, Word.Talks | Word.Meeting) && meetingNoun(scene, at) === null,
  meet: (scene, at) =>
    (is(scene, at, Word.Meet) || /^(?:see|sit)$/u.test(word(scene, at))) &&
    !is(scene, at, Word.Host) &&
    meetingVerb(scene, at) !== undefined,
  host: (scene, at) => is(scene, at, Word.Host),
  sign: (scene, at) => is(scene, at, Word.Sign) && signing(scene, at) !== undefined,
  agreement: (scene, at) => is(scene, at, Word.Agreement),
  contact: isContact,
  motion: (scene, at) => is(scene, at, Word.Motion),
  event: (scene, at) => is(scene, at, Word.Event),
  venue: (scene, at) => is(scene, at, Word.Venue) && word(scene, at) !== 'place',
  private: (scene, at) => is(scene, at, Word.Private),
  speech: (scene, at) => is(scene, at, Word.Speech),
  located: (scene, at) => is(scene, at, Word.Located) && isLocated(scene, at),
} as const satisfies Record<string, Test>;

/** A kind of sign. */
export type Sign = keyof typeof TESTS | keyof typeof LISTS;

/** Every kind of sign. */
export const signs = [...Object.keys(TESTS), ...Object.keys(LISTS)] as readonly Sign[];

const BITS = Object.fromEntries(signs.map((sign, index) => [sign, 1 << index])) as Record<Sign, number>;

/** The bits of some signs. */
export function bits(...of: readonly Sign[]): number {
  return of.reduce((all, sign) => all | BITS[sign], 0);
}

/** The signs that `found` has the bits of, in a fixed order. */
export function namesOfSigns(found: number): readonly Sign[] {
  return found === 0 ? [] : signs.filter((sign) => found & BITS[sign]);
}

/** The signs of every word of the lists. */
const listed = new Map<string, number>();
for (const [sign, words] of Object.entries(LISTS))
  for (const each of words) listed.set(each, (listed.get(each) ?? 0) | BITS[sign as Sign]);

const tests = Object.entries(TESTS) as [Sign, Test][];

const read = new WeakMap<Scene, readonly number[]>();

/** The signs of every token of a sentence as bits, read once. */
export function signsOf(scene: Scene): readonly number[] {
  const known = read.get(scene);
  if (known) return known;
  const named = partyNamesIn(scene);
  const found = scene.tokens.map((token, index) =>
    token.word && !named.has(index) ? signsAt(scene, index) : 0,
  );
  read.set(scene, found);
  return found;
}

function signsAt(scene: Scene, index: number): number {
  let found = listed.get(word(scene, index)) ?? 0;
  if (isRoundByNumber(scene, index)) found |= BITS.talks;
  if (scene.tokens[index]?.flags !== 0 || isContact(scene, index))
    for (const [sign, test] of tests) if (test(scene, index)) found |= BITS[sign];
  return found;
}

/** "shook hands", "face to face", "came together", "sat down". */
function isContact(scene: Scene, at: number): boolean {
  const lower = word(scene, at);
  if (contactWords.has(lower)) return true;
  if (/^(?:shake|shakes|shook|shaken|shaking)$/u.test(lower)) return word(scene, at + 1) === 'hands';
  if (lower === 'face') return word(scene, at + 1) === 'to' && word(scene, at + 2) === 'face';
  if (/^(?:came|come|comes|bring|brought|brings|get|got)$/u.test(lower))
    return seek(scene, at + 1, 8, (next) => word(scene, next) === 'together') >= 0;
  if (lower === 'each') return word(scene, at + 1) === 'other';
  return /^(?:broke|break|breaks|broken|breaking)$/u.test(lower) && /^(?:up|off)$/u.test(word(scene, at + 1));
}

/** Indexes of words that are parts of longer names of parties, and mean nothing by themselves: the union of "Soviet Union". */
function partyNamesIn(scene: Scene): ReadonlySet<number> {
  const named = new Set<number>();
  for (let index = 0; index < scene.tokens.length; index++) {
    const length = partyAt(scene.names, scene.tokens, index)?.length ?? 0;
    if (length > 1) for (let at = index; at < index + length; at++) named.add(at);
  }
  return named;
}
