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
  return all > 0 || contextIsDiplomatic(scene.before());
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
    else if (!party && is(scene, index, Word.Diplomatic)) counts.diplomatic++;
    else if (!party && is(scene, index, Word.National)) counts.national++;
    if (party) index += party.length - 1;
  }
  return counts;
}

/** "France's founders" are not France. */
function isOwner(scene: Scene, after: number): boolean {
  return /^['’]s$/u.test(word(scene, after));
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
 * Whether an unregistered phrase may be believed to be a place: it is a known town, is called one ("the village of X"), ends like a
 * building, has its country after it ("X, Germany"), or a meeting that is diplomatic by itself is near.
 */
export function isCredible(scene: Scene, head: Head, place: Place): boolean {
  if (place.registered || isBuilding(scene, place)) return true;
  if (/^(?:of|village|town|city|capital|resort|suburb|island|port)$/u.test(word(scene, place.from - 1)))
    return true;
  if (hasContainer(scene, place) || findTown(place.name) !== undefined) return true;
  return head.strength === 'strong' && place.to - place.from === 1 && place.from - head.index < NEAR;
}

const NEAR = 8;

function isBuilding(scene: Scene, place: Place): boolean {
  return seek(scene, place.from, place.to - place.from, (at) => is(scene, at, Word.Site)) >= 0;
}

function hasContainer(scene: Scene, place: Place): boolean {
  const next = scene.places.find(({ from }) => from === place.to + 1);
  return (word(scene, place.to) === ',' || is(scene, place.to, Word.At)) && next?.registered === true;
}
