import type { Status } from '../../../src/domain/venue.ts';
import type { Place } from './places.ts';
import { endsClause, word, type Scene } from './scene.ts';
import { STATUS_RULES } from './words/status-words.ts';

/** A status, and whether the words say it; where they do not it is `held`. */
export interface StatusReading {
  readonly status: Status;
  readonly stated: boolean;
}

/** What the clause around a place and the head of its meeting says of how far the meeting has got. */
export function statusOf(scene: Scene, place: Place, headIndex: number): StatusReading {
  const clause = clauseAround(scene, Math.min(place.from, headIndex), Math.max(place.to - 1, headIndex));
  const rule = STATUS_RULES.find(({ pattern }) => pattern.test(clause));
  return rule ? { status: rule.status, stated: true } : { status: 'held', stated: false };
}

/** The words of the clause that holds both indexes, with single spaces; the first word of a sentence in lower case. */
function clauseAround(scene: Scene, first: number, last: number): string {
  let from = first;
  while (from > 0 && !endsHere(scene, from - 1)) from--;
  const isAside = /^(?:after|before|since|until|of|to)$/u.test(word(scene, from - 1));
  const ends = (index: number) => endsHere(scene, index) || (isAside && word(scene, index) === ',');
  let to = last;
  while (to < scene.tokens.length - 1 && !ends(to + 1)) to++;
  const words = scene.tokens
    .slice(from, to + 1)
    .map(({ text, lower }, index) => (from + index > 0 ? text : lower));
  return words.join(' ').replaceAll(/ (?=[,'’])/gu, '');
}

/** Where another clause begins; "ahead of" and "prior to" begin one as "before" does, and so does ", and". */
function endsHere(scene: Scene, index: number): boolean {
  const lower = word(scene, index);
  if (lower === ',' && /^(?:and|but|which|few)$/u.test(word(scene, index + 1))) return true;
  if (lower === 'of' || lower === 'to') return /^(?:ahead|prior)$/u.test(word(scene, index - 1));
  return endsClause(scene, index) || /^(?:after|before|since|until|who|whose)$/u.test(lower);
}
