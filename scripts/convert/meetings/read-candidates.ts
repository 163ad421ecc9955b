import { boundsOf } from '../../../src/domain/edtf.ts';
import type { Party } from '../../../src/domain/party.ts';
import { isWithin, type Register } from '../../../src/domain/register.ts';
import type { Status } from '../../../src/domain/venue.ts';
import type { DateMention, PartyMention, Span, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { takeJoined, takeJoinedFrom } from '../parties/joined-parties.ts';
import { findActs } from './act-triggers.ts';
import { attachFacts, type Attached, type SentenceFacts } from './attach-facts.ts';
import { isGathering, type Candidate } from './candidate.ts';
import { clauseAround, findBreaks } from './clause-breaks.ts';
import { joinDays } from './days-of.ts';
import { findGatherings } from './gathering-triggers.ts';
import { findHedges } from './hedge-words.ts';
import { statusOfClause, statusOfModifiers } from './status-words.ts';
import type { Trigger } from './trigger.ts';

/** The day somebody said something, which is not the day of what was said. */
const SAID_ON =
  /(?<!\p{L})(?:said|says|told|announced|proposed|suggested|reported|reporting|invited|called|warned|added|confirmed|denied|stated|wrote|declared|insisted)(?:\s+(?!in\b|at\b|for\b|that\b|to\b)\p{L}+){0,3}\s+(?:late\s+|early\s+)?(?:on\s+)?$/iu;

/** What the finders before this one found in a text. */
export interface Found {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly venues: readonly VenueMention[];
  readonly parties: readonly PartyMention[];
  readonly register: Register;
  readonly published: string | null;
}

/** Dates that say since when, until when or of what war, not when people met. */
const OTHER_DATE =
  /(?<!\p{L})(?:since|until|till|by|invasion (?:of \p{L}+ )?in|invaded (?:\p{L}+ )?in|war (?:that )?(?:began |started |broke out )?in|annexed (?:\p{L}+ )?in|elected in|founded in|born (?:on|in)|deadline (?:of|on))\s+(?:the\s+)?(?:early\s+|late\s+)?$/iu;

/** Every candidate of the text, in order. */
export function readCandidates(found: Found): Candidate[] {
  const dates = found.dates.map((mention, index) => ({ mention, index, start: mention.start }));
  const sentences = found.sentences.flatMap(cutLong);
  const perSentence = sliceBySentence(sentences, dates, found.venues, found.parties);
  return sentences.flatMap((sentence, at) => readSentence(found, sentence, at, perSentence[at]!));
}

/** A sentence longer than this is read in pieces, so that the work stays in proportion to the text. */
const LONGEST = 1500;

function cutLong(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  for (let from = 0; from < sentence.text.length;) {
    const isLast = sentence.text.length - from <= LONGEST;
    const space = isLast ? -1 : sentence.text.lastIndexOf(' ', from + LONGEST);
    const to = isLast ? sentence.text.length : space > from ? space + 1 : from + LONGEST;
    const text = sentence.text.slice(from, to);
    const start = sentence.start + from + (text.length - text.trimStart().length);
    if (text.trim() !== '')
      pieces.push({ ...sentence, start, end: start + text.trim().length, text: text.trim() });
    from = to;
  }
  return pieces;
}

function readSentence(found: Found, sentence: Sentence, at: number, facts: SentenceFacts): Candidate[] {
  const triggers = findTriggers(sentence, facts);
  const meant = {
    ...facts,
    dates: facts.dates.filter(({ mention }) => !isOtherDate(found.text, mention, sentence)),
    parties: facts.parties,
  };
  const breaks = findBreaks(sentence.text);
  const barriers = breaks.map((index) => sentence.start + index);
  return attachFacts(triggers, meant, barriers, sentence).map((attached) => {
    const { start, end } = attached.trigger;
    const clause = clauseAround(sentence.text, breaks, start - sentence.start, end - sentence.start);
    return readCandidate(found, sentence, at, attached, clause);
  });
}

/** The triggers of a sentence; a place that hosts a meeting is one where no other words speak of it. */
function findTriggers(sentence: Sentence, facts: SentenceFacts): Trigger[] {
  const acts = findActs(sentence);
  const gatherings = findGatherings(sentence).filter(
    ({ start, end }) => !acts.some((act) => act.start < end && act.end > start),
  );
  const triggers = [...acts, ...gatherings].toSorted((a, b) => a.start - b.start);
  if (gatherings.length > 0 || acts.some(hasPlace) || sentence.text.endsWith('?')) return triggers;
  const told = facts.parties.find(
    ({ role }) =>
      role === 'absent' || role === 'mediator' || (role === 'participant' && triggers.length === 0),
  );
  if (told !== undefined && facts.venues.length === 0) return [...triggers, asTrigger(told)];
  return [...triggers, ...facts.venues.slice(0, 1).map(asTrigger)].toSorted((a, b) => a.start - b.start);
}

/** A place or party that tells of a meeting by itself: "Russia was absent". */
function asTrigger({ start, end, text }: Span): Trigger {
  return {
    start,
    end,
    kind: 'talks',
    rule: 'fact',
    reference: 'definite',
    isBackground: false,
    isGeneric: false,
    phrase: text,
  };
}

function isOtherDate(text: string, mention: DateMention, sentence: Sentence): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 50), mention.start);
  return OTHER_DATE.test(before) || SAID_ON.test(before);
}

function readCandidate(
  found: Found,
  sentence: Sentence,
  at: number,
  attached: Attached,
  clause: string,
): Candidate {
  const { trigger, venues, parties } = attached;
  const days = joinDays(isEnding(trigger, sentence) ? [] : attached.dates, trigger, found.text);
  const venue = hasPlace(trigger) ? narrowest(venues, found.register) : undefined;
  const { status, isPlain } = readStatus(trigger, sentence, clause, venue, days.edtf, found.published);
  const absent = idsOf(parties, 'absent', found.register);
  const mediators = idsOf(parties, 'mediator', found.register);
  return {
    sentence,
    at,
    trigger,
    kind: trigger.kind,
    edtf: days.edtf,
    bounds: days.edtf === null ? null : boundsOf(days.edtf),
    direction: days.direction,
    dates: days.indexes,
    venue: venue?.venue ?? null,
    venueName: venue?.name ?? null,
    participants: participantsOf(trigger, parties, found).filter((id) => !absent.includes(id)),
    mediators: isGathering(trigger) ? mediators : [],
    absent,
    status,
    isStatusPlain: isPlain,
    hedges: [...new Set([...findHedges(clause), ...(venue?.hedges ?? []).map((hedge) => hedge.text)])],
  };
}

/** People come together for gatherings, and to sign. */
function hasPlace(trigger: Trigger): boolean {
  return isGathering(trigger) || trigger.kind === 'agreement' || trigger.kind === 'statement';
}

/** "Called off the summit on Monday", "adjourned the talks a day later": the day is not the meeting's. */
function isEnding(trigger: Trigger, sentence: Sentence): boolean {
  const at = trigger.start - sentence.start;
  return ENDING.test(sentence.text.slice(Math.max(0, at - 40), at));
}

const ENDING =
  /(?<!\p{L})(?:called off|cancell?ed|postponed|adjourned|suspended|scrapped|broke off|walked out of|pulled out of|announced|agreed to|proposed|confirmed|denied|condemned|welcomed|criticised|criticized)\s+$/iu;

/** Of "Miami, Florida" the city. */
function narrowest(venues: readonly VenueMention[], register: Register): VenueMention | undefined {
  const [first, ...rest] = venues;
  return rest.reduce((best, next) => {
    const isInner = best?.venue && next.venue && isWithin(register, next.venue, best.venue);
    return isInner ? next : best;
  }, first);
}

function readStatus(
  trigger: Trigger,
  sentence: Sentence,
  clause: string,
  venue: VenueMention | undefined,
  when: string | null,
  published: string | null,
): { status: Status; isPlain: boolean } {
  const words =
    statusOfModifiers(trigger.phrase) ??
    (trigger.isBackground ? statusOfBackground(trigger, sentence) : statusOfClause(clause));
  const isPast = PAST.test(trigger.phrase) ? ('held' as const) : undefined;
  const told =
    isPast ?? statusOfVerb(trigger, sentence) ?? venue?.status ?? actStatus(trigger, clause) ?? words;
  const byDays = statusOfDays(when, published);
  const isOver =
    byDays === 'held' &&
    (told === 'under-way' || (told === 'expected' && !LOOKS_AHEAD.test(nearby(trigger, sentence))));
  const status = isOver ? byDays : (told ?? byDays);
  const isBareFact = trigger.rule === 'fact' && venue === undefined;
  const isDenied = /(?<!\p{L})den(?:y|ied|ies|ying)(?!\p{L})/iu.test(clause);
  if (isBareFact || isDenied || trigger.order?.relation === 'before')
    return { status: status ?? 'held', isPlain: false };
  return status === undefined ? { status: 'held', isPlain: false } : { status, isPlain: true };
}

const PAST_VERB =
  /^(?:met|spoke|spoken|talked|telephoned|phoned|conferred|consulted|sat|brought|discussed)(?!\p{L})/u;

/** The verb that governs the gathering outweighs the rest of its clause: "hosted the first round, has offered to host the next". */
function statusOfVerb({ start, rule, phrase }: Trigger, sentence: Sentence): Status | undefined {
  if (rule === 'verb') return PAST_VERB.test(phrase) ? 'held' : undefined;
  if (rule !== 'noun') return undefined;
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 30), start - sentence.start);
  return /(?<!\p{L})(?<!(?:be|to|being) )(?:hosted|held|attended|convened|conducted|concluded|completed)\s+$/iu.test(
    before,
  )
    ? 'held'
    : undefined;
}

const PAST = /(?<!\p{L})(?:previous|past|earlier|last|latest|recent)(?!\p{L})/iu;

function nearby({ start, end }: Trigger, sentence: Sentence): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - 45), end - sentence.start + 45);
}

/** An article may tell of what was still ahead on some day in the past. */
const LOOKS_AHEAD =
  /(?<!\p{L})(?:will|would|due|scheduled|expected|planned|set|is|are|was|were) (?:to|for|\p{L}+)(?!\p{L})/iu;

/** What happens after talks finds them held; what happens before them says nothing of whether they were. */
function statusOfBackground({ start }: Trigger, sentence: Sentence): Status | undefined {
  const before = sentence.text.slice(0, start - sentence.start);
  return /(?:after|following|since|follow(?:s|ed)|in the wake of|from)\s+$/iu.test(before)
    ? 'held'
    : undefined;
}

function actStatus(trigger: Trigger, clause: string): Status | undefined {
  if (isGathering(trigger)) return undefined;
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

function participantsOf(trigger: Trigger, parties: readonly PartyMention[], found: Found): string[] {
  const taking = isGathering(trigger)
    ? parties.filter(({ role }) => role === 'participant')
    : makersOf(trigger, parties, found.text);
  return withSides(taking, found.register);
}

const PASSIVE_BY = /(?<!\p{L})by\s+(?:the\s+)?$/u;

/** Who puts a plan forward, takes a measure or signs: the parties just before the verb, or after "by"; those before "plan" in "the US plan". */
function makersOf(trigger: Trigger, parties: readonly PartyMention[], text: string): PartyMention[] {
  if (trigger.rule === 'timed-pause' || trigger.rule === 'idea-of-pause')
    return proposersOf(trigger, parties, text);
  const before = parties.filter(({ end, role }) => end <= trigger.start && role !== 'absent');
  const last = before.at(-1);
  const isSubject = last !== undefined && isSubjectGap(text.slice(last.end, trigger.start));
  if (trigger.rule === 'named-plan') return before.slice(-1);
  if (isSubject) return takeJoined(before, text);
  const agent = parties.findIndex(
    ({ start }) => start >= trigger.end && PASSIVE_BY.test(text.slice(Math.max(0, start - 12), start)),
  );
  return agent === -1 ? [] : takeJoinedFrom(parties.slice(agent), text);
}

function isSubjectGap(gap: string): boolean {
  return (
    gap.length < 70 &&
    !/[;:]|(?<!\p{L})(?:that|which|if|on|against|from|to|for|over|in|of)(?!\p{L})/u.test(gap)
  );
}

const PROPOSED_BY = /^[^.;,]{0,20}(?:proposed|offered|suggested|put forward|floated) by (?:the )?$/u;

function proposersOf(trigger: Trigger, parties: readonly PartyMention[], text: string): PartyMention[] {
  const before = parties.filter(({ end }) => end <= trigger.start);
  const last = before.at(-1);
  const gap = last === undefined ? '' : text.slice(last.end, trigger.start);
  const agent = parties.findIndex(
    ({ start }) => start >= trigger.end && PROPOSED_BY.test(text.slice(trigger.end, start)),
  );
  const proposedBy = agent === -1 ? [] : takeJoinedFrom(parties.slice(agent), text);
  if (proposedBy.length > 0) return proposedBy;
  return /(?<!\p{L})(?:propos|offer|suggest|float|put forward|call(?:s|ed) for|table)\p{L}*/u.test(gap) &&
    gap.length < 90
    ? takeJoined(before, text)
    : [];
}

/** Ids in order, each once; a person brings the party that the person speaks for. */
function withSides(mentions: readonly PartyMention[], register: Register): string[] {
  const ids = mentions.flatMap(({ party }) => {
    const entry: Party | undefined = register.parties.get(party);
    return entry?.kind === 'person' && entry.of !== undefined ? [entry.of, party] : [party];
  });
  return [...new Set(ids)];
}

function idsOf(parties: readonly PartyMention[], role: PartyMention['role'], register: Register): string[] {
  return withSides(
    parties.filter((party) => party.role === role),
    register,
  );
}

type Located = { readonly start: number };

function sliceBySentence(
  sentences: readonly Sentence[],
  dates: readonly (Located & { mention: DateMention; index: number })[],
  venues: readonly VenueMention[],
  parties: readonly PartyMention[],
): SentenceFacts[] {
  const [d, v, p] = [slicer(dates), slicer(venues), slicer(parties)];
  return sentences.map(({ start, end }) => ({
    dates: d(start, end),
    venues: v(start, end),
    parties: p(start, end),
  }));
}

/** Takes stretches of a list in order of `start`, each item looked at once. */
function slicer<T extends Located>(items: readonly T[]): (start: number, end: number) => T[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return (start, end) => {
    const taken: T[] = [];
    for (; at < sorted.length && sorted[at]!.start < end; at += 1)
      if (sorted[at]!.start >= start) taken.push(sorted[at]!);
    return taken;
  };
}
