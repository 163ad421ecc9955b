import { findTown } from './gazetteer.ts';
import type { Head } from './heads/meeting-words.ts';
import { partyAt } from './names.ts';
import type { Place } from './places.ts';
import { is, seek, word, type Scene } from './scene.ts';
import { Word } from './words/flags.ts';

/** How many words of a sentence speak of what. */
interface Domain {
  /** Diplomacy itself: ministers, envoys, international organisations, treaties, truces. */
  readonly diplomatic: number;
  /** States and nations. */
  readonly national: number;
  /** Business, sport, schools, town halls. */
  readonly private: number;
}

/** Whether the meeting at `head` is one of states, international organisations or parties to a conflict. */
export function isDiplomatic(scene: Scene, head: Head, place: Place): boolean {
  const own = domainOf(scene, place);
  const all = own.diplomatic + own.national;
  if (own.private > 0) return own.diplomatic > 0 && all > own.private;
  if (head.strength === 'strong') return true;
  if (isRound(scene, head)) return own.diplomatic > 0;
  const enough = isVerbOfMeeting(scene, head) ? own.diplomatic > 0 || own.national > 1 : all > 0;
  return enough || contextIsDiplomatic(scene.before());
}

/** "met", said of any two people; one nation is not enough to make them its envoys. */
function isVerbOfMeeting(scene: Scene, { index }: Head): boolean {
  return is(scene, index, Word.Meet) && !is(scene, index, Word.Meeting);
}

/** "the next round in Geneva": also said of cups and elections. */
function isRound(scene: Scene, head: Head): boolean {
  return /^(?:rounds?|sessions?)$/u.test(word(scene, head.index));
}

function domainOf(scene: Scene, place: Place | undefined): Domain {
  const counts = { diplomatic: 0, national: 0, private: 0 };
  for (let index = 0; index < scene.tokens.length; index++) {
    if (place && index >= place.from && index < place.to) continue;
    if (is(scene, index, Word.Private)) counts.private++;
    const party = partyAt(scene.names, scene.tokens, index);
    if (party && !isOwner(scene, index + party.length)) counts[party.kind] += 1;
    else if (!party && is(scene, index, Word.Diplomatic | Word.Statesman) && !isHomeLeader(scene, index))
      counts.diplomatic++;
    else if (!party && is(scene, index, Word.National)) counts.national++;
    if (party) index += party.length - 1;
  }
  return counts;
}

const HOME =
  /^(?:opposition|party|union|business|community|church|religious|student|industry|labou?r|congressional|republican|democratic|youth|tribal|civic)$/u;

/** "opposition leaders", "union officials": they meet at home. */
function isHomeLeader(scene: Scene, index: number): boolean {
  return (
    /^(?:leaders?|officials?|representatives?|delegates?)$/u.test(word(scene, index)) &&
    HOME.test(word(scene, index - 1))
  );
}

/** "France's founders" are not France, though "France's foreign minister" is. */
function isOwner(scene: Scene, after: number): boolean {
  if (!/^['’]s$/u.test(word(scene, after))) return false;
  return (
    seek(scene, after + 1, 3, (at) =>
      is(scene, at, Word.Person | Word.Agreement | Word.Talks | Word.Diplomatic),
    ) < 0
  );
}

const SENTENCES_BACK = 3;

function contextIsDiplomatic(before: Scene | undefined): boolean {
  let scene = before;
  for (let back = 0; scene && back < SENTENCES_BACK; back++, scene = scene.before()) {
    const domain = domainOf(scene, undefined);
    if (domain.private > 0) return false;
    if (domain.diplomatic + domain.national > 1) return true;
  }
  return false;
}

/**
 * Whether an unregistered phrase may be believed to be a place: it stands bare after its preposition ("signed at Leoben"), is a known
 * town, ends like a building, or has its country after it ("X, Germany").
 */
export function isCredible(scene: Scene, place: Place): boolean {
  if (place.registered || !is(scene, place.from - 1, Word.Determiner)) return true;
  return isBuilding(scene, place) || hasContainer(scene, place) || findTown(place.name) !== undefined;
}

const POST = /^(?:checkpoint|crossing|post|yard|base|border|resort|garrison|estate|ranch)$/u;

/** "the Villa Giusti", "the Erez crossing", "the Kittery naval yard". */
function isBuilding(scene: Scene, place: Place): boolean {
  const isPost = seek(scene, place.to, 2, (at) => POST.test(word(scene, at))) >= 0;
  return isPost || seek(scene, place.from, place.to - place.from, (at) => is(scene, at, Word.Site)) >= 0;
}

function hasContainer(scene: Scene, place: Place): boolean {
  const next = scene.places.find(({ from }) => from === place.to + 1);
  return (word(scene, place.to) === ',' || is(scene, place.to, Word.At)) && next?.registered === true;
}
