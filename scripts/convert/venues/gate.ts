import type { Head } from './heads.ts';
import type { Place } from './places.ts';
import type { Scene } from './scene.ts';
import { Word } from './words/flags.ts';

/** How much of a sentence speaks of states and their meetings, and how much of business, sport or town halls. */
interface Domain {
  readonly diplomatic: number;
  readonly private: number;
}

/** Whether the meeting at `head` is one of states, international organisations or parties to a conflict. */
export function isDiplomatic(scene: Scene, head: Head, place: Place): boolean {
  const own = domainOf(scene, place);
  if (own.private > 0) return own.diplomatic > own.private;
  if (head.strength === 'strong' || own.diplomatic > 0) return true;
  return contextIsDiplomatic(scene.before);
}

function domainOf(scene: Scene, place: Place | undefined): Domain {
  let diplomatic = 0;
  let privately = 0;
  scene.tokens.forEach((token, index) => {
    if (place && index >= place.from && index < place.to) return;
    if (token.flags & Word.Diplomatic || isParty(scene, index)) diplomatic++;
    if (token.flags & Word.Private) privately++;
  });
  return { diplomatic, private: privately };
}

/** The name of a state or organisation, but not as an owner: "France's founders" are not France. */
function isParty(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (!token?.capital || !scene.names.partyWords.has(token.text)) return false;
  return !/^['’]s$/u.test(scene.tokens[index + 1]?.text ?? '');
}

const SENTENCES_BACK = 3;

function contextIsDiplomatic(before: Scene | undefined): boolean {
  let scene = before;
  for (let back = 0; scene && back < SENTENCES_BACK; back++, scene = scene.before) {
    const domain = domainOf(scene, undefined);
    if (domain.private > 0) return false;
    if (domain.diplomatic > 1) return true;
  }
  return false;
}
