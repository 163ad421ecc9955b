import { is, placeAt, seek, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';

/** What makes a place a venue: the meeting, the verb of meeting, the signing. */
interface Head {
  /** `strong` heads are diplomatic by themselves; `weak` ones only among states. */
  readonly strength: 'strong' | 'weak';
  /** Index of the token. */
  readonly index: number;
}

const NOUNS = Word.Talks | Word.Meeting;
const NAMES_NO_MEETING = new Set(['process', 'congress', 'forum', 'round', 'rounds', 'place']);

/** The meeting noun at `index`, null where it is one that states do not have ("news conference"), undefined where there is none. */
export function meetingNoun(scene: Scene, index: number): Head | null | undefined {
  if (!is(scene, index, NOUNS) || isOtherCycle(scene, index)) return undefined;
  if (isVetoed(scene, index)) return null;
  if (isTalksVerb(scene, index)) return undefined;
  const strong =
    is(scene, index, Word.Talks) || isSeriesOfTalks(scene, index) || isNamedForPeace(scene, index);
  return { strength: strong ? 'strong' : 'weak', index };
}

/** "The sixth cycle in Havana" is one of talks, "the election cycle" is not. */
function isOtherCycle(scene: Scene, index: number): boolean {
  return (
    /^cycles?$/u.test(word(scene, index)) &&
    !ORDINALS.test(word(scene, index - 1)) &&
    !isSeriesOfTalks(scene, index)
  );
}

/** "several rounds of talks". */
function isSeriesOfTalks(scene: Scene, index: number): boolean {
  return word(scene, index + 1) === 'of' && seek(scene, index + 2, 4, (at) => is(scene, at, Word.Talks)) >= 0;
}

/** "the peace meeting", "the Security Conference". */
function isNamedForPeace(scene: Scene, index: number): boolean {
  if (NAMES_NO_MEETING.has(word(scene, index))) return false;
  return /^(?:peace|security|disarmament|nuclear|ceasefire|donors?|reconstruction|climate|ministerial)$/u.test(
    word(scene, index - 1),
  );
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
  business workers employees executives businessmen investors survivors victims residents students fans widow widows veterans bankers`.split(
    /\s+/u,
  ),
);
const CROWDS =
  /^(?:people|thousands|hundreds|crowds?|supporters|demonstrators|protesters|mourners|fans|worshippers|pilgrims|ships|troops|forces|fleet|clouds)$/u;
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
  if (isSeeing(scene, index)) return { strength: 'weak', index };
  if (/^s[ai]t$/u.test(word(scene, index)) && word(scene, index + 1) === 'down')
    return { strength: 'weak', index };
  if (!is(scene, index, Word.Meet) || describesPeople(scene, index)) return undefined;
  const object = seek(scene, index + 1, 5, (at) => OBJECTS_OF_MEETING.has(word(scene, at)));
  if (object >= 0) return undefined;
  if (
    word(scene, index).startsWith('gather') &&
    seek(scene, index - 1, -7, (at) => CROWDS.test(word(scene, at))) >= 0
  )
    return undefined;
  if (/^(?:re)?assembl/u.test(word(scene, index)) && !isDoneByPeople(scene, index)) return undefined;
  if (RECEIVING.has(word(scene, index)) && !receivesSomebody(scene, index)) return undefined;
  const strong = word(scene, index).startsWith('negotiat');
  return { strength: strong ? 'strong' : 'weak', index };
}

/** "Is due to see the prime minister in Tokyo". */
function isSeeing(scene: Scene, index: number): boolean {
  return (
    word(scene, index) === 'see' &&
    word(scene, index - 1) === 'to' &&
    /^(?:due|expected|scheduled|set|planned)$/u.test(word(scene, index - 2))
  );
}

/** "delegates assembled", not "watches assembled". */
function isDoneByPeople(scene: Scene, index: number): boolean {
  return seek(scene, index - 1, -8, (at) => is(scene, at, Word.Person)) >= 0;
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

/** Whether the token is a form of "to sign" or "to initial". */
function isSolemnSigning(scene: Scene, index: number): boolean {
  return /^(?:sign|initial)/u.test(word(scene, index));
}

const SOLEMN = /^(?:treaty|treaties|armistice|accords?|truce|cease-?fire|pact|protocol|peace)$/u;

function hasSolemnAgreement(scene: Scene): boolean {
  return scene.tokens.some(({ lower }) => SOLEMN.test(lower));
}

/** Whether the token is a thing that is in a place for itself, and does not merely describe a meeting ("peace talks"). */
export function isLocated(scene: Scene, index: number): boolean {
  if (word(scene, index) === 'peace' && word(scene, index - 1) === 'made') return false;
  if (isSince(scene, index)) return false;
  const describes = Word.Agreement | Word.Talks | Word.Meeting | Word.Person;
  return (
    is(scene, index, Word.Located) && (!is(scene, index + 1, describes) || is(scene, index + 1, Word.At))
  );
}

/** "for the first time since the war": a time, not a place. */
function isSince(scene: Scene, index: number): boolean {
  return (
    seek(scene, index - 1, -3, (at) => /^(?:since|after|before|during|until)$/u.test(word(scene, at))) >= 0
  );
}

/** "the negotiating delegation": not what it does. */
function describesPeople(scene: Scene, index: number): boolean {
  return (
    word(scene, index) === 'negotiating' &&
    /^(?:delegations?|teams?|partners?|positions?|tables?|party|parties|sides?|mandate|committee)$/u.test(
      word(scene, index + 1),
    )
  );
}

const ORDINALS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next)$/u;
const HELD = /^(?:held|hosted|convened)$/u;

/** "The first was held in Caracas", of rounds told of before; the word at `index` stands for one of them. */
export function isRoundByNumber(scene: Scene, index: number): boolean {
  if (!ORDINALS.test(word(scene, index))) return false;
  let at = index + 1;
  if (word(scene, at) === ',' && /^(?:held|scheduled|planned|due)$/u.test(word(scene, at + 1)))
    return /^(?:in|at|on|for)$/u.test(word(scene, at + 2));
  if (word(scene, at) === 'took') return word(scene, at + 1) === 'place';
  while (/^(?:was|were|is|are|be|been|to|will|would|had|has)$/u.test(word(scene, at))) at++;
  if (at === index + 1 || !HELD.test(word(scene, at))) return false;
  const what = word(scene, word(scene, at + 1) === 'in' ? at + 2 : at + 1);
  return !/^(?:hostage|captive|prisoner|custody|jail|prison|detention|captivity)$/u.test(what);
}
