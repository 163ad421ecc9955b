import { boundsOf } from '../../../src/domain/edtf.ts';
import type { Status } from '../../../src/domain/venue.ts';
import type { VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { isGathering } from './candidate.ts';
import { findRefusal } from './hedge-words.ts';
import { statusOfVerb } from './governing-verb.ts';
import { statusOfClause, statusOfModifiers } from './status-words.ts';
import type { Trigger } from './trigger.ts';

/** How far a gathering or act has got, and whether the words or days say so; otherwise it is taken as merely told. */
export function readStatus(
  trigger: Trigger,
  sentence: Sentence,
  clause: string,
  venue: VenueMention | undefined,
  when: string | null,
  published: string | null,
): { status: Status; isPlain: boolean } {
  if (findRefusal(trigger, sentence).length > 0) return { status: 'proposed', isPlain: true };
  const words =
    statusOfModifiers(trigger.phrase) ??
    (trigger.isBackground ? statusOfBackground(trigger, sentence) : statusOfClause(clause));
  const isOver = PAST.test(trigger.phrase) && !ONE_LAST.test(trigger.phrase) && !GOES_ON.test(clause);
  const isPast = isOver ? ('held' as const) : undefined;
  const told =
    (PLAN_FELL.test(clause) ? ('cancelled' as const) : undefined) ??
    isPast ??
    statusOfVerb(trigger, sentence) ??
    actStatus(trigger, clause) ??
    afterStatus(trigger, sentence, when, published) ??
    placedStatus(venue, words, clause) ??
    words;
  const byDays = statusOfDays(when, published);
  const isOverByDays =
    byDays === 'held' &&
    (told === 'under-way' || (told === 'expected' && !LOOKS_AHEAD.test(nearby(trigger, sentence))));
  const isAhead =
    byDays === 'expected' &&
    ((told === 'held' && words !== 'held' && isPast === undefined) ||
      (told === 'under-way' && OPENS.test(clause)));
  const status = isOverByDays || isAhead ? byDays : (told ?? byDays);
  if (trigger.rule === 'fact' && STAYED_AWAY.test(clause)) return { status: 'held', isPlain: true };
  const isBareFact = trigger.rule === 'fact' && venue === undefined;
  const isDenied = /(?<!\p{L})den(?:y|ied|ies|ying)(?!\p{L})/iu.test(clause);
  if (isBareFact || isDenied || trigger.order?.relation === 'before')
    return { status: status ?? 'held', isPlain: false };
  return status === undefined ? { status: 'held', isPlain: false } : { status, isPlain: true };
}

/** "Opens in Oslo on Saturday": of days to come the present tense tells what will be. */
const OPENS = /(?<!\p{L})(?:opens|reopens|begins|starts|resumes|convenes|gathers|gets under ?way)(?!\p{L})/u;

/** "A plan to meet in Amman was dropped": what was planned did not come about. */
const PLAN_FELL =
  /(?<!\p{L})plans?(?!\p{L})[^.;]{0,70}(?<!\p{L})(?:(?:was|were|been) (?:dropped|abandoned|scrapped|shelved)|fell through|came to nothing)(?!\p{L})|(?<!\p{L})(?:was|were) (?:originally |initially )?to have (?:been (?:held|hosted)|taken place|met|begun|started|opened|resumed)(?!\p{L})/iu;

/** Whoever stayed away did so when others came. */
const STAYED_AWAY =
  /(?<!\p{L})(?:stayed away|did not (?:take part|attend|participate|join|send|come)|took no part|(?:was|were) (?:not (?:present|represented|at the)|absent|missing)|boycotted|skipped)(?!\p{L})/u;

/** "Are to resume in Geneva": the words look ahead where the place alone would have people sit there. */
function placedStatus(
  venue: VenueMention | undefined,
  words: Status | undefined,
  clause: string,
): Status | undefined {
  const isAhead =
    (venue?.status === 'under-way' && words === 'expected') ||
    (venue?.status === 'proposed' && words === 'cancelled') ||
    (venue?.status === 'held' && words === 'proposed' && WISHED.test(clause));
  return isAhead ? words : venue?.status;
}

const WISHED = /(?<!\p{L})hop(?:e|es|ed|ing) (?:to|that|for)(?!\p{L})/u;

/** "A last round" is one more, "the last round" is over. */
const ONE_LAST = /^(?:an?|one)\s+last(?!\p{L})/iu;
/** "Is hosting the latest round". */
const GOES_ON =
  /(?<!\p{L})(?:(?:is|are) (?:now |currently )?(?:hosting|holding|being held|attending|taking place)|with (?:\p{L}+ ){1,3}hosting)(?!\p{L})/u;
const PAST = /(?<!\p{L})(?:previous|past|earlier|last|latest|recent)(?!\p{L})/iu;

function nearby({ start, end }: Trigger, sentence: Sentence): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - 45), end - sentence.start + 45);
}

/** An article may tell of what was still ahead on some day in the past. */
const LOOKS_AHEAD =
  /(?<!\p{L})(?:will|would|due|scheduled|expected|planned|set|is|are|was|were) (?:to|for|\p{L}+)(?!\p{L})/iu;

/** "Left after six days of talks": these were held, whatever the sentence says of others, save on days to come. */
function afterStatus(
  trigger: Trigger,
  sentence: Sentence,
  when: string | null,
  published: string | null,
): Status | undefined {
  if (!trigger.isBackground || statusOfDays(when, published) === 'expected') return undefined;
  return statusOfBackground(trigger, sentence);
}

/** What happens after talks finds them held; what happens before them says nothing of whether they were. */
function statusOfBackground({ start }: Trigger, sentence: Sentence): Status | undefined {
  const before = sentence.text.slice(0, start - sentence.start);
  return /(?:after|following|since|follow(?:s|ed)|in the wake of|from)\s+$/iu.test(before)
    ? 'held'
    : undefined;
}

function actStatus(trigger: Trigger, clause: string): Status | undefined {
  if (isGathering(trigger)) return undefined;
  if (trigger.status !== undefined) return trigger.status;
  if (trigger.rule === 'timed-pause' || trigger.rule === 'idea-of-pause' || trigger.rule === 'proposed-pause')
    return /(?:took effect|came into force|went into effect|entered into force|is in place|was agreed|began|expired|held for)/u.test(
      clause,
    )
      ? 'held'
      : 'proposed';
  return trigger.kind === 'proposal' ? 'proposed' : 'held';
}

function statusOfDays(when: string | null, published: string | null): Status | undefined {
  if (when === null || published === null) return undefined;
  const [days, own] = [boundsOf(when), boundsOf(published)];
  if (days.latest < own.earliest) return 'held';
  return days.earliest > own.latest ? 'expected' : undefined;
}
