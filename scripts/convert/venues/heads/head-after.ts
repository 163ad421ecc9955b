import { endsClause, is, isOtherVerb, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';
import { isHeadHere, isLocated, meetingNoun, meetingVerb, signing, type Head } from './meeting-words.ts';

/** The head that a clause beginning at `from` comes to first; undefined where it first does something else. */
export function headAfter(scene: Scene, from: number, reach = 18): Head | undefined {
  let subject: Head | undefined;
  const end = Math.min(scene.tokens.length, from + reach);
  for (let index = from; index < end; index++) {
    if (endsClause(scene, index) && index > from) return undefined;
    const head = headAt(scene, index);
    if (head === null || (head && !isNoun(scene, head))) return head ?? undefined;
    if (head && hasVerbBefore(scene, from, index)) return head;
    subject ??= head;
    if (subject && is(scene, index, Word.Event)) return subject;
    if (isOtherVerb(scene, index) || (isLocated(scene, index) && !subject)) return undefined;
  }
  return undefined;
}

/** The meeting, the verb of meeting or the signing at `index`; null where it is a meeting that states do not have. */
function headAt(scene: Scene, index: number): Head | null | undefined {
  const noun = meetingNoun(scene, index);
  if (noun === null) return null;
  const isNamed = noun !== undefined && is(scene, index - 1, Word.Determiner | Word.Adjective);
  const verb = isNamed
    ? undefined
    : (meetingVerb(scene, index) ?? signing(scene, index) ?? agreeing(scene, index));
  return verb ?? (noun && isHeadHere(scene, index, true) ? noun : undefined);
}

/** "In Brussels, ministers agreed on": not a government with itself. */
function agreeing(scene: Scene, index: number): Head | undefined {
  const agrees = word(scene, index) === 'agreed' && !is(scene, index - 1, Word.Seat);
  return agrees ? { strength: 'weak', index } : undefined;
}

function isNoun(scene: Scene, { index }: Head): boolean {
  const isMeetingVerb =
    is(scene, index, Word.Meet) && !is(scene, index - 1, Word.Determiner | Word.Adjective);
  return is(scene, index, Word.Talks | Word.Meeting) && !isMeetingVerb;
}

/** "held talks": the noun is what somebody holds, not the subject of a verb to come. */
function hasVerbBefore(scene: Scene, from: number, index: number): boolean {
  return seek(scene, index - 1, Math.max(from - index, -8), (at) => is(scene, at, Word.Event)) >= 0;
}
