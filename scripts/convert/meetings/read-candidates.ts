import { boundsOf } from '../../../src/domain/edtf.ts';
import type { Party } from '../../../src/domain/party.ts';
import { isWithin, type Register } from '../../../src/domain/register.ts';
import type { DateMention, PartyMention, Span, VenueMention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { findActs } from './act-triggers.ts';
import { attachFacts, type Attached, type SentenceFacts } from './attach-facts.ts';
import { isGathering, isInTitle, type Candidate } from './candidate.ts';
import { clauseAround, findBreaks } from './clause-breaks.ts';
import { isOfNoun, joinDays } from './days-of.ts';
import { findGatherings } from './gathering-triggers.ts';
import { findHedges, findRefusal } from './hedge-words.ts';
import { findMakers } from './find-makers.ts';
import { isDayOfPaper, isEffectDate, isMovedTo, isOtherDate } from './other-dates.ts';
import { readStatus } from './read-status.ts';
import { cutLong, sliceBySentence } from './slice-sentences.ts';
import { splitByPlace } from './split-by-place.ts';
import { subjectOf, withSubject, type Subject } from './subject-person.ts';
import type { Trigger } from './trigger.ts';

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

/** Every candidate of the text, in order. */
export function readCandidates(found: Found): Candidate[] {
  const dates = found.dates.map((mention, index) => ({ mention, index, start: mention.start }));
  const sentences = found.sentences.flatMap(cutLong);
  const perSentence = sliceBySentence(sentences, dates, found.venues, found.parties);
  let subject: Subject | undefined;
  let heading: DayHeading | undefined;
  return sentences.flatMap((sentence, at) => {
    heading = headingOf(sentence, perSentence[at]!) ?? heading;
    const facts = underHeading(perSentence[at]!, sentence, heading);
    const told = readSentence(found, sentence, at, facts).map((candidate) => withSubject(candidate, subject));
    subject = subjectOf(sentence, at, facts.parties, subject, found.register) ?? subject;
    return told;
  });
}

/** A day that stands by itself at the head of a paragraph, as in a diary. */
interface DayHeading {
  readonly block: number;
  readonly date: SentenceFacts['dates'][number];
}

function headingOf({ text, block }: Sentence, { dates }: SentenceFacts): DayHeading | undefined {
  const [date] = dates;
  if (date === undefined || dates.length > 1) return undefined;
  return text.replace(/[.:]$/u, '') === date.mention.text ? { block, date } : undefined;
}

/** "Monday. He meets the emir in Doha.": the day is that of each sentence below it that names none. */
function underHeading(facts: SentenceFacts, { start, block }: Sentence, heading?: DayHeading): SentenceFacts {
  const namesDay = facts.dates.some(({ mention }) => mention.edtf !== null);
  if (heading?.block !== block || namesDay) return facts;
  const { index, mention } = heading.date;
  return { ...facts, dates: [{ index, mention: { ...mention, start, end: start } }] };
}

function readSentence(found: Found, sentence: Sentence, at: number, facts: SentenceFacts): Candidate[] {
  const triggers = findTriggers(sentence, facts);
  if (triggers.length === 0) return [];
  const meant = {
    ...facts,
    dates: facts.dates.filter(({ mention }) => !isOtherDate(found.text, mention, sentence)),
    parties: facts.parties,
  };
  const breaks = findBreaks(sentence.text);
  const barriers = breaks.map((index) => sentence.start + index);
  const stops = attachFacts(triggers, meant, barriers, sentence).flatMap((attached) =>
    splitByPlace(attached, found.text, found.register),
  );
  return stops.map((attached) => {
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
  const triggers = [...acts, ...gatherings.filter((one) => !isNotMet(one, sentence))].toSorted(
    (a, b) => a.start - b.start,
  );
  if (gatherings.length > 0 || acts.some(hasPlace) || sentence.text.endsWith('?')) return triggers;
  const told = facts.parties.find(
    ({ role }) =>
      role === 'absent' || role === 'mediator' || (role === 'participant' && triggers.length === 0),
  );
  if (NOT_MET.test(sentence.text)) return triggers;
  if (told !== undefined && facts.venues.length === 0) return [...triggers, asTrigger(told)];
  const places = facts.venues.filter((venue) => !isAgent(venue, facts, sentence));
  return [...triggers, ...places.slice(0, 1).map(asTrigger)].toSorted((a, b) => a.start - b.start);
}

/** Where people failed or refused to meet no place hosted them. */
const NOT_MET =
  /(?<!\p{L})(?:(?:fail(?:ed|s)?|refus(?:ed|es|ing)|declin(?:ed|es)|unable|unwilling) to (?:\p{L}+ )?meet|(?:did not|didn[’']t) even meet)(?!\p{L})/u;

function isNotMet({ rule, start, end }: Trigger, sentence: Sentence): boolean {
  return (
    rule === 'verb' &&
    NOT_MET.test(sentence.text.slice(Math.max(0, start - sentence.start - 30), end - sentence.start))
  );
}

/** "Proposed by the United States" names who, not where. */
function isAgent({ start, end }: Span, { parties }: SentenceFacts, sentence: Sentence): boolean {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 8), start - sentence.start);
  return (
    /(?<!\p{L})by (?:the )?$/u.test(before) && parties.some((party) => party.start < end && party.end > start)
  );
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

function readCandidate(
  found: Found,
  sentence: Sentence,
  at: number,
  attached: Attached,
  clause: string,
): Candidate {
  const { trigger, venues, parties } = attached;
  const days = joinDays(datesOf(attached, sentence, found), trigger, found.text);
  const ofNoun = venues.filter(({ start }) => isOfNoun(found.text.slice(trigger.end, start)));
  // Whoever offered to host did not host what was signed.
  const near = (ofNoun.length > 0 ? ofNoun : venues).filter(
    ({ status, start }) =>
      (status !== 'proposed' || trigger.kind !== 'agreement') &&
      !ALTERNATIVE.test(found.text.slice(Math.max(0, start - 30), start)),
  );
  const venue = hasPlace(trigger) ? narrowest(near, found.register) : undefined;
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
    venueStart: venue?.start ?? null,
    participants: participantsOf(trigger, parties, found).filter((id) => !absent.includes(id)),
    mediators: isGathering(trigger) ? mediators : [],
    absent,
    status,
    isStatusPlain: isPlain && !(isInTitle({ sentence, at }) && !AHEAD_IN_TITLE.test(sentence.text)),
    hedges: [
      ...new Set([
        ...findRefusal(trigger, sentence),
        ...findHedges(clause),
        ...(venue?.hedges ?? []).map((hedge) => hedge.text),
      ]),
    ],
  };
}

/** "In Busan rather than in Seoul": where nobody meets. */
const ALTERNATIVE = /(?<!\p{L})(?:rather than|instead of)\s+(?:(?:in|at)\s+)?(?:the\s+)?$/u;

/** Titles tell what was held in the present tense; only such words say that it is still to come. */
const AHEAD_IN_TITLE =
  /(?<!\p{L})(?:to|will|set|due|expected|planned|scheduled|next|upcoming|cancell?ed|called off|postponed|possible|may|might|could)(?!\p{L})/iu;

/** The dates that may be the day of what is told: not the day that it was called off, or from when an agreement is to hold. */
function datesOf(
  { trigger, dates }: Attached,
  sentence: Sentence,
  { text, published }: Found,
): Attached['dates'] {
  const moved = isGathering(trigger) ? dates.filter(({ mention }) => isMovedTo(text, mention, sentence)) : [];
  if (moved.length > 0) return moved;
  if (isEnding(trigger, sentence)) return [];
  if (isGathering(trigger)) return dates.filter(({ mention }) => !isDayOfPaper(text, mention, sentence));
  return dates.filter(
    ({ mention }) =>
      !isEffectDate(text, mention, sentence) && !(isDone(trigger) && isAhead(mention, published)),
  );
}

/** What has been agreed or done has no day that is still to come. */
function isDone({ kind, status, rule }: Trigger): boolean {
  return (kind !== 'proposal' || rule.startsWith('plan-')) && status === undefined;
}

function isAhead({ edtf }: DateMention, published: string | null): boolean {
  return edtf !== null && published !== null && boundsOf(edtf).earliest > boundsOf(published).latest;
}

/** People come together for gatherings and to sign; those on a line sit in two places. */
function hasPlace(trigger: Trigger): boolean {
  if (trigger.kind === 'call') return false;
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

function participantsOf(trigger: Trigger, parties: readonly PartyMention[], found: Found): string[] {
  const taking = isGathering(trigger)
    ? parties.filter(({ role }) => role === 'participant')
    : findMakers(trigger, parties, found.text);
  return withSides(taking, found.register);
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
