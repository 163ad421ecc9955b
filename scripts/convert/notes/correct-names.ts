import type { Problem } from '../../../src/domain/problems.ts';
import type { Register } from '../../../src/domain/register.ts';
import { didYouMean } from '../../../src/domain/did-you-mean.ts';
import type { PartyMention, PositionMention, Span, VenueMention } from '../mentions.ts';
import { correctMentions, type MakeMention } from './correct-mentions.ts';
import type { CorrectionKind, Located } from './locate-corrections.ts';

/** Reports a venue of a correction that the register does not have; null where it has it. */
export function checkVenue(
  id: string | undefined,
  register: Register,
  { problem }: Located<CorrectionKind>,
): Problem | null {
  if (id === undefined || register.venues.has(id)) return null;
  const instead = didYouMean(id, register.venues.keys(), 'add it to venues.yaml');
  return problem('unknown-venue', `venue "${id}" is not in the register`, instead, 'venue');
}

/** Reports the first party of a correction that the register does not have; null where it has them all. */
export function checkParties(
  ids: readonly string[],
  register: Register,
  { problem }: Located<CorrectionKind>,
  field = 'party',
): Problem | null {
  const id = ids.find((name) => !register.parties.has(name));
  if (id === undefined) return null;
  const instead = didYouMean(id, register.parties.keys(), 'add it to parties.yaml');
  return problem('unknown-party', `party "${id}" is not in the register`, instead, field);
}

/** Says which fields a correction needs where there is no tag yet to take them from. */
export function missingFields({ correction, problem }: Located<CorrectionKind>, fields: string): Problem {
  return problem('bad-correction', `"${correction.quote}" has no tag yet`, `to add one, give ${fields}`);
}

/** Venue mentions with the editor's corrections. */
export function correctVenues(
  mentions: readonly VenueMention[],
  corrections: readonly Located<'venues'>[],
  register: Register,
  text: string,
): { mentions: VenueMention[]; problems: Problem[] } {
  const make: MakeMention<VenueMention, 'venues'> = (located, old) => {
    const { correction, span } = located;
    const unknown = checkVenue(correction.venue, register, located);
    if (unknown !== null) return { problem: unknown };
    const venue = correction.venue ?? old?.venue;
    const status = correction.status ?? old?.status;
    if (venue === undefined || status === undefined)
      return { problem: missingFields(located, 'venue and status') };
    const name = (venue === null ? undefined : register.venues.get(venue)?.name) ?? span.text;
    const block = blockAround(text, span);
    const missing = correction.hedges?.find((hedge) => !block.text.includes(hedge));
    if (missing !== undefined) return { problem: missingHedge(located, missing) };
    const hedges = correction.hedges?.map((hedge) => spanIn(block, hedge)) ?? old?.hedges ?? [];
    return { mention: { ...span, rule: 'noted', venue, name, status, hedges } };
  };
  return correctMentions(mentions, corrections, make);
}

/** The paragraph a span stands in. */
function blockAround(text: string, span: Span): Span {
  const before = text.lastIndexOf('\n\n', span.start);
  const after = text.indexOf('\n\n', span.end);
  const start = before === -1 ? 0 : before + 2;
  const end = after === -1 ? text.length : after;
  return { start, end, text: text.slice(start, end) };
}

function spanIn(block: Span, words: string): Span {
  const start = block.start + block.text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function missingHedge({ problem }: Located<'venues'>, hedge: string): Problem {
  const message = `"${hedge}" does not stand in that paragraph`;
  return problem('unknown-quotation', message, 'quote hedging words of the same paragraph', 'hedges');
}

/** Party mentions with the editor's corrections. */
export function correctParties(
  mentions: readonly PartyMention[],
  corrections: readonly Located<'parties'>[],
  register: Register,
): { mentions: PartyMention[]; problems: Problem[] } {
  return correctMentions(mentions, corrections, (located, old) => {
    const { correction, span } = located;
    const party = correction.party ?? old?.party;
    if (party === undefined) return { problem: missingFields(located, 'party') };
    const unknown = checkParties([party], register, located);
    if (unknown !== null) return { problem: unknown };
    return { mention: { ...span, rule: 'noted', party, role: correction.role ?? old?.role ?? 'named' } };
  });
}

/** Position mentions with the editor's corrections; one names the party and issue it is about where words carry several. */
export function correctPositions(
  mentions: readonly PositionMention[],
  corrections: readonly Located<'positions'>[],
  register: Register,
): { mentions: PositionMention[]; problems: Problem[] } {
  const make: MakeMention<PositionMention, 'positions'> = (located, old) => {
    const { correction, span } = located;
    const party = correction.party ?? old?.party;
    const issue = correction.issue ?? old?.issue;
    const stance = correction.stance ?? old?.stance;
    if (party === undefined || issue === undefined || stance === undefined)
      return { problem: missingFields(located, 'party, issue and stance') };
    const unknown = checkParties([party], register, located);
    if (unknown !== null) return { problem: unknown };
    return { mention: { ...span, rule: 'noted', party, issue, stance } };
  };
  return correctMentions(mentions, corrections, make, isSamePosition);
}

/** A full position corrects one of the same party and issue, and stands beside any other. */
function isSamePosition({ correction }: Located<'positions'>, mention: PositionMention): boolean {
  const isFull = correction.party !== undefined && correction.issue !== undefined;
  return !isFull || (correction.party === mention.party && correction.issue === mention.issue);
}
