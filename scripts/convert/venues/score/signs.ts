import { isLocated, meetingNoun, meetingVerb, signing } from '../heads/meeting-words.ts';
import { is, seek, word, type Scene } from '../scene.ts';
import {
  contactWords,
  courseWords,
  forceWords,
  homeWords,
  lifeWords,
  pressWords,
  roomWords,
  settlingWords,
} from '../words/encounter-words.ts';
import { Word } from '../words/flags.ts';

type Test = (scene: Scene, index: number) => boolean;

/** What a word may be a sign of; several signs may meet in one word. */
const TESTS = {
  talks: (scene, at) => is(scene, at, Word.Talks) && Boolean(meetingNoun(scene, at)),
  meeting: (scene, at) =>
    is(scene, at, Word.Meeting) && !is(scene, at, Word.Talks) && Boolean(meetingNoun(scene, at)),
  meet: (scene, at) =>
    is(scene, at, Word.Meet) && !is(scene, at, Word.Host) && meetingVerb(scene, at) !== undefined,
  host: (scene, at) => is(scene, at, Word.Host),
  sign: (scene, at) => is(scene, at, Word.Sign) && signing(scene, at) !== undefined,
  agreement: (scene, at) => is(scene, at, Word.Agreement),
  settling: (scene, at) => settlingWords.has(word(scene, at)),
  contact: isContact,
  course: (scene, at) => courseWords.has(word(scene, at)),
  room: (scene, at) => roomWords.has(word(scene, at)),
  event: (scene, at) => is(scene, at, Word.Event),
  venue: (scene, at) => is(scene, at, Word.Venue) && word(scene, at) !== 'place',
  press: (scene, at) => pressWords.has(word(scene, at)),
  home: (scene, at) => homeWords.has(word(scene, at)),
  force: (scene, at) => forceWords.has(word(scene, at)),
  life: (scene, at) => lifeWords.has(word(scene, at)),
  vetoed: (scene, at) => is(scene, at, Word.Talks | Word.Meeting) && meetingNoun(scene, at) === null,
  private: (scene, at) => is(scene, at, Word.Private),
  speech: (scene, at) => is(scene, at, Word.Speech),
  located: (scene, at) => is(scene, at, Word.Located) && isLocated(scene, at),
} as const satisfies Record<string, Test>;

/** A kind of sign. */
export type Sign = keyof typeof TESTS;

/** Every kind of sign. */
export const signs = Object.keys(TESTS) as readonly Sign[];

const BITS = Object.fromEntries(signs.map((sign, index) => [sign, 1 << index])) as Record<Sign, number>;

/** The bits of some signs. */
export function bits(...of: readonly Sign[]): number {
  return of.reduce((all, sign) => all | BITS[sign], 0);
}

const read = new WeakMap<Scene, readonly number[]>();

/** The signs of every token of a sentence as bits, read once. */
export function signsOf(scene: Scene): readonly number[] {
  const known = read.get(scene);
  if (known) return known;
  const found = scene.tokens.map((token, index) => (token.word ? signsAt(scene, index) : 0));
  read.set(scene, found);
  return found;
}

function signsAt(scene: Scene, index: number): number {
  let found = 0;
  for (const sign of signs) if (TESTS[sign](scene, index)) found |= BITS[sign];
  return found;
}

/** "shook hands", "face to face", "came together", "sat down". */
function isContact(scene: Scene, at: number): boolean {
  const lower = word(scene, at);
  if (/^(?:shake|shakes|shook|shaken|shaking)$/u.test(lower)) return word(scene, at + 1) === 'hands';
  if (lower === 'face') return word(scene, at + 1) === 'to' && word(scene, at + 2) === 'face';
  if (/^(?:came|come|comes|bring|brought|brings|get|got)$/u.test(lower))
    return seek(scene, at + 1, 8, (next) => word(scene, next) === 'together') >= 0;
  if (lower === 'each') return word(scene, at + 1) === 'other';
  if (/^(?:broke|break|breaks|broken|breaking)$/u.test(lower))
    return /^(?:up|off)$/u.test(word(scene, at + 1));
  return contactWords.has(lower);
}
