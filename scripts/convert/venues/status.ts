import type { Status } from '../../../src/domain/venue.ts';
import type { Place } from './places.ts';
import { endsClause, word, type Scene } from './scene.ts';

/** A sign of how far a meeting has got. */
interface StatusRule {
  readonly status: Status;
  readonly pattern: RegExp;
}

/** Tried in this order on the clause, in lower case, around the place and its meeting. */
const STATUS_RULES: readonly StatusRule[] = [
  {
    status: 'held',
    pattern: /\b(?:that|which) (?:was|were|had been) (?:cancelled|canceled)\b.{0,40}\b(?:held|took place)\b/u,
  },
  {
    status: 'cancelled',
    pattern:
      /\b(?:cancel(?:s|led|ed|ling|ing)?|called off|calls off|call off|scrapp?(?:ed|s)?|abandoned plans|barred|prevented|ruled out|never took place|did not take place|will not take place|won't take place|failed to take place|refus(?:ed|es|ing) to (?:travel|go|attend|come|meet|host|hold))\b/u,
  },
  {
    status: 'proposed',
    pattern:
      /\b(?:propos(?:e|es|ed|ing|al)|suggest(?:s|ed|ing|ion)?|offer(?:s|ed|ing)? (?:to host|to hold|to mediate|as|a venue)|(?:'s|’s) offer|moot(?:ed)?|float(?:s|ed|ing)?|such as|ready to host|willing(?:ness)? to host|possible (?:venues?|sites?|locations?|host|meeting|talks|summit)|potential (?:venues?|sites?|locations?|hosts?)|favou?red venue|candidates?|(?:could|might|may) (?:also |yet |well |again |possibly )?(?:be |meet|host|resume|hold|take|convene|gather|sit|travel|go|sign|negotiate|open|reconvene)|call(?:s|ed|ing)? for (?:a|an|new|fresh|talks|peace)|urg(?:e|es|ed|ing) (?:\S+ ){1,6}(?:to|for)|invit(?:e|es|ed|ing|ation)|want(?:s|ed)? to (?:host|hold|meet)|hop(?:e|es|ed|ing) to (?:host|hold|meet)|would like to|would be (?:willing|ready)|consider(?:s|ed|ing)?|one option)\b/u,
  },
  {
    status: 'held',
    pattern:
      /\b(?:(?:had|was|were|have|has) (?:been )?(?:expected|scheduled|planned|due) to)\b.{0,80}\b(?:but|instead)\b/u,
  },
  {
    status: 'expected',
    pattern:
      /\b(?:will|shall|would|expected|expects|scheduled|slated|due|set to|plans?|planned|planning|upcoming|forthcoming|coming|next (?:week|month|year|round|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|prepar(?:e|es|ed|ing)|poised|anticipated|later (?:this|today)|going to|on the eve of|(?:is|are|was|were) to (?!blame)|agreed to (?:meet|hold|resume|send|attend|host|travel|go|talk)|to (?:host|hold|meet|attend|discuss|sign|resume|open|begin|convene|join|mediate|visit)|arrangements for|this weekend|bound for|heads? for|left .{0,40}for)\b/u,
  },
  {
    status: 'under-way',
    pattern:
      /\b(?:under ?way|ongoing|continu(?:e|es|ing)|are being|is being|currently|now|(?:is|are) (?:\S+ )?(?:meeting|holding|hosting|gathering|negotiating|taking|attending|in|at|under)|enter(?:s|ed) (?:a|its|their|the) |resum(?:e|es)|began|begins|begun|open(?:s|ed)|start(?:s|ed)|reconvened|arrived|went into|got under|hosting|day of)\b/u,
  },
];

/** A status, and whether the words say it; where they do not it is `held`. */
export interface StatusReading {
  readonly status: Status;
  readonly stated: boolean;
}

/** Verbs that say a meeting has been. */
const PAST =
  /\b(?:met|held|was|were|had|signed|concluded|ended|took|convened|gathered|negotiated|conferred|hosted|discussed|agreed|visited|attended|received|reached|initialled|initialed|collapsed|flew|travelled|traveled|went|19\d\d|200\d|18\d\d)\b/u;

/** What the clause around a place and the head of its meeting says of how far the meeting has got. */
export function statusOf(scene: Scene, place: Place, headIndex: number): StatusReading {
  const clause = clauseAround(scene, Math.min(place.from, headIndex), Math.max(place.to - 1, headIndex));
  const rule = STATUS_RULES.find(({ pattern }) => pattern.test(clause));
  return rule ? { status: rule.status, stated: true } : { status: 'held', stated: PAST.test(clause) };
}

/** The words of the clause that holds both indexes, in lower case with single spaces. */
function clauseAround(scene: Scene, first: number, last: number): string {
  let from = first;
  let to = last;
  while (from > 0 && !endsHere(scene, from - 1)) from--;
  const isAside = /^(?:after|before|since|until|of|to)$/u.test(word(scene, from - 1));
  while (
    to < scene.tokens.length - 1 &&
    !endsHere(scene, to + 1) &&
    !(isAside && word(scene, to + 1) === ',')
  )
    to++;
  const words = scene.tokens.slice(from, to + 1).map(({ lower }) => lower);
  return words.join(' ').replaceAll(/ (?=[,'’])/gu, '');
}

/** Where another clause begins; "ahead of" and "prior to" begin one as "before" does. */
function endsHere(scene: Scene, index: number): boolean {
  const lower = word(scene, index);
  if (lower === 'of' || lower === 'to') return /^(?:ahead|prior)$/u.test(word(scene, index - 1));
  return endsClause(scene, index) || /^(?:after|before|since|until|who|whose)$/u.test(lower);
}
