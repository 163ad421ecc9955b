import { is, isOtherVerb, word } from '../../scene.ts';
import { Word } from '../../words/flags.ts';
import type { View } from '../view.ts';

const FOLLOWS = new Set(
  'and or on in at for to with where after before during by as when that who which between from over until since while but of'.split(
    ' ',
  ),
);

const KINDS: readonly (readonly [number, string])[] = [
  [Word.Auxiliary, 'auxiliary'],
  [Word.Speech, 'saying'],
  [Word.Talks | Word.Meeting, 'meeting'],
  [Word.Host, 'host'],
  [Word.Located, 'located'],
];

/** What comes right after the place or its list. */
export function followOf({ scene, to }: View): string {
  const token = scene.tokens[to];
  if (!token) return 'end';
  if (/^['’]s$/u.test(token.text)) return 'owner';
  if (isTime(scene, to)) return 'time';
  if (FOLLOWS.has(token.lower)) return token.lower;
  if (!token.word) return /^[.?!]$/u.test(token.text) ? 'end' : token.text;
  if (/^\d/u.test(token.text)) return 'number';
  return kindOfWord(scene, to);
}

function isTime(scene: View['scene'], at: number): boolean {
  if (is(scene, at, Word.Time)) return true;
  return (
    /^(?:on|in)$/u.test(word(scene, at)) && (is(scene, at + 1, Word.Time) || /^\d/u.test(word(scene, at + 1)))
  );
}

function kindOfWord(scene: View['scene'], at: number): string {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (is(scene, at, Word.PlaceNoun | Word.Site) && next && (next.lower === 'of' || next.capital))
    return 'place of';
  const known = KINDS.find(([flags]) => is(scene, at, flags));
  if (known) return known[1];
  if (isOtherVerb(scene, at)) return 'verb';
  if (is(scene, at, Word.Event | Word.Motion | Word.Meet | Word.Sign)) return 'event';
  return token?.capital ? 'name' : 'other';
}
